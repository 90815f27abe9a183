"""``corner try``: the real bot against a stand-in of Telegram on this machine, with a chat page."""

import asyncio
import tempfile
import webbrowser
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import click

from bot import log
from bot.app.heart import Heart
from bot.cli.opening import AT_THE_DESK, new_heart, open_library, open_store, stop_on_signals
from bot.preview.clock import MovableClock
from bot.preview.hooks import Hooks
from bot.preview.standin import Standin
from bot.settings import Settings, SettingsProblem, read_settings
from bot.store.store import Store
from bot.telegram.run import Connection
from bot.telegram.run import run as run_telegram

FAR = timedelta(days=200)  # what lies farther ahead is no note, but the end of keeping what nobody uses


@click.command(name="try")
@click.option("--port", default=8090, show_default=True, help="The page's port; any free one if it is taken.")
@click.option("--open/--no-open", "open_page", default=True, help="Open the page in a browser.")
@click.option("--keep", type=click.Path(path_type=Path, file_okay=False), help="Keep the sealed data here.")
def try_it(port: int, open_page: bool, keep: Path | None) -> None:
    """Try the whole bot in a browser page on this machine. No token, no internet."""
    try:
        settings = read_settings()
    except SettingsProblem as problem:
        raise click.ClickException(str(problem)) from None
    log.configure(settings.log_level)
    if keep is not None:
        raise click.exceptions.Exit(asyncio.run(_try(settings, keep, port, open_page)))
    with tempfile.TemporaryDirectory(prefix="corner-try-") as folder:
        raise click.exceptions.Exit(asyncio.run(_try(settings, Path(folder), port, open_page)))


async def _try(settings: Settings, folder: Path, port: int, open_page: bool) -> int:
    own = settings.model_copy(
        update={"data_dir": folder / "data", "config_dir": folder / "config", "key_file": None}
    )
    library = open_library(own, notes=AT_THE_DESK)
    clock = MovableClock()
    async with await open_store(own, clock.now, passing=True) as store:
        heart = new_heart(library, store, own, clock.now)
        page = Standin(_hooks(store, clock), clock)
        await _start(page, port)
        click.echo(f"\n  The chat page: {page.url}/\n  Stop with Ctrl-C.\n")
        if open_page:
            webbrowser.open(f"{page.url}/")
        return await _talk(page, heart, store, clock)


async def _start(page: Standin, port: int) -> None:
    try:
        await page.start(port=port)
    except OSError:
        click.echo(f"Port {port} is taken; using a free one.", err=True)
        await page.start(port=0)


async def _talk(page: Standin, heart: Heart, store: Store, clock: MovableClock) -> int:
    connection = Connection(token=page.token, root=page.url)
    try:
        return await run_telegram(connection, heart, store, stop_on_signals(), clock=clock)
    finally:
        await page.stop()


def _hooks(store: Store, clock: MovableClock) -> Hooks:
    async def stored(user_id: int) -> int:
        return await store.stored_bytes(store.tag(user_id))

    async def next_due() -> datetime | None:
        due = await store.next_due()
        coming = datetime.fromtimestamp(due, UTC) if due is not None else None
        return coming if coming and coming - clock.now() < FAR else None

    return replace(Hooks(), stored=stored, next_due=next_due)
