"""All commands in one list."""

import click

from bot.cli.check import check
from bot.cli.helplines import helplines
from bot.cli.listen import listen
from bot.cli.map import map_
from bot.cli.run import run
from bot.cli.talk import talk
from bot.cli.try_it import try_it


@click.group(context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(package_name="in-your-corner", prog_name="corner")
def corner() -> None:
    """In Your Corner: a Telegram bot that helps a person keep the people in their corner close.

    Begin with `corner try`: the whole bot in a browser page on this machine, no token needed.
    """


for _command in (run, try_it, talk, check, map_, helplines, listen):
    corner.add_command(_command)
