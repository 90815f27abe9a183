"""Opens the parts in order: content, key, store, heart. Each refusal is one sentence and changes nothing."""

import asyncio
import gc
import os
import signal
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

import click
from platformdirs import user_cache_path

from bot.app.heart import Heart
from bot.app.turn import Operator
from bot.content.fingerprint import fingerprint, keep, was_found_whole
from bot.content.helplines import warnings
from bot.content.library import FOLDER, Library, read_library
from bot.content.woven_file import Kept
from bot.settings import APP, Settings
from bot.store.daily import DailyBackup
from bot.store.key import find_key
from bot.store.store import Store

DATABASE = "corner.db"
CHECKED = "content-checked"  # the fingerprint of content that was found whole
WOVEN = "content-woven"  # its rules, ready to listen with
AT_THE_DESK = user_cache_path(APP)  # both, for commands that have no data of their own
CANNOT_START = 78  # EX_CONFIG: only the operator can put it right


class CannotStart(click.ClickException):
    """Only the operator can put this right."""

    exit_code = CANNOT_START


def at_the_desk() -> Kept:
    """Where rules lie woven for whoever works on the content, or tries the bot."""
    return Kept(AT_THE_DESK / WOVEN)


def open_library(
    settings: Settings, folder: Path = FOLDER, *, notes: Path | None = None, writes: bool = True
) -> Library:
    """The content; any finding stops the start: it is found at the desk, not at night.

    ``notes``: the folder that is told that this content was found whole, and keeps its rules; the data folder
    where none is named. ``writes``: whether it may be told anything new.
    """
    notes = notes or settings.data_dir
    checked, now = notes / CHECKED, fingerprint(folder)
    whole = was_found_whole(checked, now)
    if not whole:
        click.echo("This content is new here: it is checked once, which takes some seconds.", err=True)
    library, findings = read_library(folder, whole=whole, kept=Kept(notes / WOVEN, writes))
    if not whole and not findings:
        from bot.app.help_check import check_help  # noqa: PLC0415 - only content that is new is checked

        findings = check_help(library)
    if findings:
        listed = "\n".join(str(finding) for finding in findings)
        raise CannotStart(f"The content has {len(findings)} findings; see corner check:\n{listed}")
    if writes and not whole:
        keep(checked, now)
    gc.freeze()  # content is never garbage: to look through it would hold up everybody now and then
    return _only(library, settings)


def _only(library: Library, settings: Settings) -> Library:
    """The languages that the operator offers; English stays as the last resort."""
    if not settings.languages:
        return library
    unknown = [code for code in settings.languages if code not in library.words]
    if unknown:
        there = ", ".join(library.words)
        raise CannotStart(f"CORNER_LANGUAGES has {', '.join(unknown)}; there are words for: {there}.")
    return library.offering(settings.languages)


def look_at_helplines(library: Library, settings: Settings) -> None:
    """Tell the operator, never the person, how old the numbers of the served countries are."""
    found = warnings(library.lines, settings.served, datetime.now(UTC).date())
    for sentence in found:
        click.echo(f"Help lines: {sentence}", err=True)
    if found and settings.strict_helplines:
        raise CannotStart(
            "CORNER_STRICT_HELPLINES is set. Check the numbers and record it: corner helplines confirm"
        )


async def open_store(settings: Settings, clock: Callable[[], datetime], *, passing: bool = False) -> Store:
    """The store under its key. The key is made at the very first start only, never over existing data.

    ``passing``: the data is gone when the process is, so nobody needs to keep a copy of the key.
    """
    path = settings.data_dir / DATABASE
    found = find_key(
        key_file=settings.key_file,
        config_dir=settings.config_dir,
        data_exists=path.exists(),
        environ=os.environ,
    )
    if found.made and not passing:
        click.echo(f"A master key was made: {found.where}. Keep a copy of it apart from the data.", err=True)
    settings.data_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    return await Store.open(path, found.key, clock=clock)


def new_heart(
    library: Library, store: Store | None, settings: Settings, clock: Callable[[], datetime]
) -> Heart:
    operator = Operator(
        settings.operator_name, settings.operator_contact, settings.default_country, settings.retention_days
    )
    heart = Heart(library, store, operator, clock)
    if store is not None and settings.backup_dir:
        heart.upkeep = DailyBackup(store, settings.backup_dir, settings.backup_recipient).look
    return heart


def stop_on_signals() -> asyncio.Event:
    """Set when the process is asked to stop."""
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        with suppress(NotImplementedError):  # Windows
            asyncio.get_running_loop().add_signal_handler(number, stop.set)
    return stop
