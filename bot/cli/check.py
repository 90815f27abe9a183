"""``corner check``: every mistake in the content, with its file, its line and what to do."""

from pathlib import Path

import click

from bot.app.help_check import check_help
from bot.content.library import FOLDER, read_library


@click.command()
@click.option(
    "--flows", type=click.Path(path_type=Path, exists=True, file_okay=False), default=FOLDER, hidden=True
)
def check(flows: Path) -> None:
    """Check all content: what is wrong, where, and what would be right. The bot starts with none of it."""
    library, findings = read_library(flows)
    if not findings:  # a screen can only be made of words that are there
        findings = check_help(library)
    for finding in findings:
        click.echo(str(finding))
    if findings:
        click.echo(f"\n{len(findings)} to mend.", err=True)
        raise click.exceptions.Exit(1)
    flows_read, words = len(library.scripts.flows), ", ".join(library.words)
    click.echo(
        f"All is well: {flows_read} flows in {words}, help lines of {len(library.lines.countries)} countries."
    )
