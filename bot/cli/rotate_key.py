"""``corner rotate-key``: another master key; interrupted anywhere, running it again finishes it."""

import os

import click

from bot.cli.opening import DATABASE, CannotStart
from bot.settings import Settings, SettingsProblem, read_settings
from bot.store.key import KeyProblem, find_key, own_file
from bot.store.problems import StoreProblem
from bot.store.rotation import rotate_key_file


@click.command("rotate-key")
def rotate_key() -> None:
    """Change the master key in its file while the bot is stopped; everything is sealed with the new one."""
    try:
        settings = read_settings()
        people = _rotate(settings)
    except (SettingsProblem, KeyProblem, StoreProblem) as problem:
        raise CannotStart(str(problem)) from None
    click.echo(f"The key was changed; what is kept of {people} people is sealed with it.")
    click.echo("Copies of the old key are of no use any more. Make a new copy, and a backup.")


def _rotate(settings: Settings) -> int:
    data, ours = settings.data_dir / DATABASE, own_file(settings.key_file, settings.config_dir)
    if not data.exists():
        raise KeyProblem(f"There is no database in {settings.data_dir}, so there is no key to change.")
    found = find_key(
        key_file=settings.key_file, config_dir=settings.config_dir, data_exists=True, environ=os.environ
    )
    if found.where != str(ours):
        raise KeyProblem(
            f"The key is given by the system ({found.where}) and cannot be changed from here. Copy it into "
            "a file of mode 0600, name that with CORNER_KEY_FILE, take the other away, and run this again."
        )
    return rotate_key_file(data, ours)
