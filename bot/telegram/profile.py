"""How the program presents itself is brought up to date at the start; only what differs is sent."""

from collections.abc import Sequence

from telegram import Bot, BotCommand
from telegram.error import TelegramError

from bot.log import logger
from bot.telegram.needs import Profile

log = logger("telegram")


async def present(bot: Bot, profiles: Sequence[Profile]) -> None:
    """Commands and descriptions in every language. A failure is told in the log and stops nothing."""
    for profile in profiles:
        try:
            await _commands(bot, profile)
            await _description(bot, profile)
            await _short_description(bot, profile)
        except TelegramError as error:
            log.warning("the profile could not be set", language=_named(profile), error=type(error).__name__)


async def _commands(bot: Bot, profile: Profile) -> None:
    wanted = tuple(BotCommand(name, description) for name, description in profile.commands)
    if await bot.get_my_commands(language_code=_code(profile)) != wanted:
        await bot.set_my_commands(wanted, language_code=_code(profile))


async def _description(bot: Bot, profile: Profile) -> None:
    there = await bot.get_my_description(language_code=_code(profile))
    if there.description != profile.description:
        await bot.set_my_description(profile.description, language_code=_code(profile))


async def _short_description(bot: Bot, profile: Profile) -> None:
    there = await bot.get_my_short_description(language_code=_code(profile))
    if there.short_description != profile.short_description:
        await bot.set_my_short_description(profile.short_description, language_code=_code(profile))


def _code(profile: Profile) -> str | None:
    return profile.language or None


def _named(profile: Profile) -> str:
    return profile.language or "default"
