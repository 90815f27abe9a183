"""``corner check``: every mistake in the content, with its file, its line and what to do."""

from pathlib import Path

import click

from bot.app.help_check import check_help
from bot.cli.opening import at_the_desk
from bot.content.crisis import read_rule_book
from bot.content.crisis_check import tried
from bot.content.findings import Finding
from bot.content.library import FOLDER, read_library


@click.command()
@click.option(
    "--flows", type=click.Path(path_type=Path, exists=True, file_okay=False), default=FOLDER, hidden=True
)
@click.option(
    "--aloud", is_flag=True,
    help="Say every phrase of the words of crisis, too, and name those that are never heard, always excused "
    "or heard anyway. Takes some minutes.",
)  # fmt: skip
@click.option("--language", "languages", multiple=True, metavar="CODE", help="With --aloud: only this one.")
def check(flows: Path, languages: tuple[str, ...], *, aloud: bool) -> None:
    """Check all content: what is wrong, where, and what would be right. The bot starts with none of it."""
    library, findings = read_library(flows, kept=at_the_desk())
    if not findings:  # a screen can only be made of words that are there
        findings = check_help(library)
    if aloud:
        findings += said_aloud(flows, languages)
    for finding in findings:
        click.echo(str(finding))
    if findings:
        click.echo(f"\n{len(findings)} to mend.", err=True)
        raise click.exceptions.Exit(1)
    flows_read, words = len(library.scripts.flows), ", ".join(library.words)
    click.echo(
        f"All is well: {flows_read} flows in {words}, help lines of {len(library.lines.countries)} countries."
    )


def said_aloud(flows: Path, languages: tuple[str, ...]) -> list[Finding]:
    """What the recogniser makes of every phrase of its rules, language after language."""
    rules = read_rule_book(flows / "crisis").languages
    if unknown := [code for code in languages if code not in rules]:
        raise click.ClickException(f"No words in {', '.join(unknown)}; there are: {', '.join(rules)}.")
    found: list[Finding] = []
    for code in languages or rules:
        click.echo(f"Listening to the words of crisis in {code} …", err=True)
        found += tried(rules[code], f"{code}.yaml")
    return found
