"""
While the program runs it alone may open the database, so it makes the backups itself: one a day (UTC).

What cannot be written is tried again an hour later; nobody waits for it.
"""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.log import logger
from bot.store.backup import backup_name, day_of, prune_backups
from bot.store.problems import StoreProblem
from bot.store.store import Store

AGAIN_AFTER = timedelta(hours=1)
log = logger("store")


@dataclass(slots=True)
class DailyBackup:
    """Sealed to a recipient whose identity is not on this machine; older ones than two weeks go."""

    store: Store
    folder: Path
    recipient: str
    _again: datetime = field(default=datetime.min.replace(tzinfo=UTC))

    async def look(self, now: datetime) -> None:
        """To be called often: makes today's backup where there is none yet."""
        if now < self._again:
            return
        self._again = now + AGAIN_AFTER
        if self._has_today(now):
            return
        try:
            await self.store.backup(self.folder / backup_name(now), self.recipient)
            pruned = prune_backups(self.folder, now)
        except (StoreProblem, OSError):
            log.exception("the backup of today could not be made")
        else:
            log.info("backed up", count=len(pruned))

    def _has_today(self, now: datetime) -> bool:
        today = now.astimezone(UTC).date()
        return self.folder.is_dir() and any(day_of(path.name) == today for path in self.folder.iterdir())
