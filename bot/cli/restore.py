"""``corner restore``: a backup and its paper bring everything back, but nobody who was forgotten since."""

import os
from datetime import UTC, datetime
from pathlib import Path

import click

from bot.cli.opening import DATABASE, CannotStart
from bot.settings import Settings, SettingsProblem, read_settings
from bot.store.backup import Restored
from bot.store.backup import restore as bring_back
from bot.store.key import KeyProblem, find_key, keep_key, own_file
from bot.store.problems import StoreProblem


@click.command()
@click.argument("backup", type=click.Path(path_type=Path, exists=True, dir_okay=False))
@click.option("--replace", is_flag=True, help="Give up the database that is there.")
@click.option(
    "--paper", type=click.Path(path_type=Path, exists=True, dir_okay=False),
    help="A file with the line from the paper; without it you are asked.",
)  # fmt: skip
def restore(backup: Path, paper: Path | None, *, replace: bool) -> None:
    """Bring BACKUP back while the bot is stopped. Everything in it is read before anything is replaced."""
    try:
        settings = read_settings()
        identity = paper.read_text(encoding="utf-8") if paper else _asked()
        key = _present_key(settings)
        restored = bring_back(
            backup, identity, settings.data_dir / DATABASE, now=datetime.now(UTC), key=key, replace=replace
        )
        if key is None:
            _keep(settings, restored.key)
    except (SettingsProblem, KeyProblem, StoreProblem) as problem:
        raise CannotStart(str(problem)) from None
    click.echo("\n".join(_told(restored)))


def _asked() -> str:
    return str(click.prompt("The line from the paper (AGE-SECRET-KEY-…)", hide_input=True))


def _present_key(settings: Settings) -> bytes | None:
    """The key that is here, so that it stays; None where it is lost: then the backup's own comes back."""
    try:
        return find_key(
            key_file=settings.key_file, config_dir=settings.config_dir, data_exists=True, environ=os.environ
        ).key
    except KeyProblem:
        if _place(settings).exists():
            raise
        return None


def _keep(settings: Settings, key: bytes) -> None:
    keep_key(_place(settings), key)
    click.echo(
        f"The key came back, too: {_place(settings)}. Keep a copy of it apart from the data.", err=True
    )


def _place(settings: Settings) -> Path:
    return own_file(settings.key_file, settings.config_dir)


def _told(restored: Restored) -> list[str]:
    told = [f"Brought back as it was on {restored.taken:%Y-%m-%d %H:%M} UTC: {restored.people} people."]
    if restored.forgotten_again:
        told.append(f"{restored.forgotten_again} had asked to be forgotten since, and were forgotten again.")
    if not restored.tombstones_whole:
        told.append(
            "Who asked to be forgotten since then is not known: that list was lost with the data. "
            "Tell people, so that they can ask again."
        )
    return told
