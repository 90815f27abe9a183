"""``corner run``: the bot for people, until it is asked to stop or Telegram sends it away."""

import asyncio

import click
from pydantic import SecretStr

from bot import log
from bot.cli.opening import (
    CannotStart,
    look_at_helplines,
    new_heart,
    open_library,
    open_store,
    stop_on_signals,
)
from bot.settings import Settings, SettingsProblem, read_settings
from bot.store.key import KeyProblem
from bot.store.problems import StoreProblem
from bot.store.process import lock_down
from bot.telegram.clock import WallClock
from bot.telegram.run import Connection
from bot.telegram.run import run as run_telegram


def _settings_help() -> str:
    """Every setting with what it is for, as it stands in bot/settings.py."""
    lines = [
        f"  CORNER_{name.upper()}\n      {field.description}" for name, field in Settings.model_fields.items()
    ]
    return "\b\nSettings (environment):\n" + "\n".join(lines)


@click.command(epilog=_settings_help())
@click.option(
    "--help-only",
    is_flag=True,
    help="Answer everybody with help lines alone; no key is needed and no data is opened.",
)
def run(*, help_only: bool) -> None:
    """Run the bot. It needs CORNER_TOKEN, and nothing else."""
    try:
        settings = read_settings()
        token = settings.secret_token()
        log.configure(settings.log_level)
        lock_down()
        code = asyncio.run(_run_help_only(settings, token) if help_only else _run(settings, token))
    except (SettingsProblem, KeyProblem, StoreProblem) as problem:
        raise CannotStart(str(problem)) from None
    raise click.exceptions.Exit(code)


async def _run(settings: Settings, token: str) -> int:
    library = open_library(settings)
    look_at_helplines(library, settings)
    clock = WallClock()
    async with await open_store(settings, clock.now) as store:
        heart = new_heart(library, store, settings, clock.now)
        return await run_telegram(_connection(settings, token), heart, store, stop_on_signals(), clock=clock)


async def _run_help_only(settings: Settings, token: str) -> int:
    """For the time until key or data are mended: numbers that nobody checked are better than silence."""
    library = open_library(settings, writes=False)
    look_at_helplines(library, settings.model_copy(update={"strict_helplines": False}))
    clock = WallClock()
    heart = new_heart(library, None, settings, clock.now)
    return await run_telegram(_connection(settings, token), heart, None, stop_on_signals(), clock=clock)


def _connection(settings: Settings, token: str) -> Connection:
    secret: SecretStr = settings.webhook_secret
    return Connection(
        token=token,
        root=settings.api_base_url,
        mode=settings.mode,
        webhook_url=settings.webhook_url,
        webhook_secret=secret.get_secret_value(),
        webhook_host=settings.webhook_host,
        webhook_port=settings.webhook_port,
        health_host=settings.health_host,
        health_port=settings.health_port,
    )
