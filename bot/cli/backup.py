"""``corner backup``: everything in one sealed file; ``--new-paper`` makes what opens it again."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.cli.opening import DATABASE, CannotStart, open_store
from bot.settings import Settings, SettingsProblem, read_settings
from bot.store.backup import BackupProblem, backup_name, new_identity
from bot.store.key import KeyProblem
from bot.store.problems import InUse, StoreProblem

_PAPER = """\
Print this line, or write it down, and keep it away from this machine. Nothing else opens a backup:

  {identity}

Then set this where the bot runs (it may be known to anybody):

  CORNER_BACKUP_RECIPIENT={recipient}
"""


@click.command()
@click.argument("folder", required=False, type=click.Path(path_type=Path, file_okay=False))
@click.option("--recipient", help="Instead of CORNER_BACKUP_RECIPIENT; begins with age1.")
@click.option("--new-paper", is_flag=True, help="Make a new pair: what to keep on paper, and what to set.")
def backup(folder: Path | None, recipient: str | None, *, new_paper: bool) -> None:
    """Write a sealed backup into FOLDER (or CORNER_BACKUP_DIR) while the bot is stopped.

    A bot that runs makes one a day by itself, where CORNER_BACKUP_DIR and CORNER_BACKUP_RECIPIENT are set.
    """
    if new_paper:
        identity, public = new_identity()
        click.echo(_PAPER.format(identity=identity, recipient=public))
        return
    try:
        settings = read_settings()
        to = _place(folder or settings.backup_dir)
        size = asyncio.run(_backup(settings, to, _recipient(recipient or settings.backup_recipient)))
    except InUse as problem:
        raise CannotStart(f"{problem} Or let the bot make them: set CORNER_BACKUP_DIR.") from None
    except (SettingsProblem, KeyProblem, StoreProblem) as problem:
        raise CannotStart(str(problem)) from None
    click.echo(f"{to}: {size:,} bytes. The paper opens it; keep both apart from this machine.")


def _place(folder: Path | None) -> Path:
    if folder is None:
        raise BackupProblem("No folder for the backup: name one, or set CORNER_BACKUP_DIR.")
    return folder / backup_name(datetime.now(UTC))


def _recipient(given: str) -> str:
    if not given:
        raise BackupProblem("Nobody to seal the backup for. Make a pair first: corner backup --new-paper")
    return given


async def _backup(settings: Settings, to: Path, recipient: str) -> int:
    if not (settings.data_dir / DATABASE).exists():
        raise BackupProblem(f"There is no database in {settings.data_dir}, so there is nothing to back up.")
    async with await open_store(settings, lambda: datetime.now(UTC)) as store:
        return await store.backup(to, recipient)
