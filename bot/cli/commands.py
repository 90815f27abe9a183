"""All commands in one list, each imported when it is called: `corner run` does not wait for the others."""

from importlib import import_module

import click

from bot.memory import all_kept

COMMANDS = {
    "run": ("bot.cli.run", "run"),
    "try": ("bot.cli.try_it", "try_it"),
    "talk": ("bot.cli.talk", "talk"),
    "check": ("bot.cli.check", "check"),
    "map": ("bot.cli.map", "map_"),
    "helplines": ("bot.cli.helplines", "helplines"),
    "listen": ("bot.cli.listen", "listen"),
    "backup": ("bot.cli.backup", "backup"),
    "restore": ("bot.cli.restore", "restore"),
    "rotate-key": ("bot.cli.rotate_key", "rotate_key"),
    "stats": ("bot.cli.stats", "stats"),
}


class _Commands(click.Group):
    def list_commands(self, _context: click.Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, _context: click.Context, name: str) -> click.Command | None:
        if name not in COMMANDS:
            return None
        module, attribute = COMMANDS[name]
        with all_kept():
            command = getattr(import_module(module), attribute)
        assert isinstance(command, click.Command)
        return command


@click.group(cls=_Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="in-your-corner", prog_name="corner")
def corner() -> None:
    """In Your Corner: a Telegram bot that helps a person keep the people in their corner close.

    Begin with `corner try`: the whole bot in a browser page on this machine, no token needed.
    """
