"""``corner stats``: how many, never who or what."""

import asyncio
from collections.abc import Iterator
from datetime import UTC, datetime

import click

from bot.cli.opening import DATABASE, CannotStart, open_store
from bot.settings import Settings, SettingsProblem, read_settings
from bot.store.key import KeyProblem
from bot.store.problems import InUse, StoreProblem

_KINDS = {
    "people": "people whose data is kept",
    "outbox": "messages waiting to be sent",
    "sent": "messages of the last 48 hours that can still be deleted",
    "seen": "updates remembered, so that none counts twice",
    "set_aside": "updates that could not be processed",
    "tombstones": "erased records that no backup may bring back",
}


@click.command()
def stats() -> None:
    """Count what is kept, while the bot is stopped. There is no way to look at anybody's data."""
    try:
        settings = read_settings()
        if not (settings.data_dir / DATABASE).exists():
            raise CannotStart(f"There is no database in {settings.data_dir} yet.")
        click.echo("\n".join(asyncio.run(_lines(settings))))
    except InUse as problem:
        raise CannotStart(f"{problem} While it runs, /metrics on CORNER_HEALTH_PORT counts.") from None
    except (SettingsProblem, KeyProblem, StoreProblem) as problem:
        raise CannotStart(str(problem)) from None


async def _lines(settings: Settings) -> list[str]:
    async with await open_store(settings, lambda: datetime.now(UTC)) as store:
        return list(_told(await store.counts()))


def _told(counts: dict[str, int]) -> Iterator[str]:
    for kind, meaning in _KINDS.items():
        yield f"{counts[kind]:>9,}  {meaning}"
