"""``corner map``: draws each flow and writes down its screens, for people who review words."""

from collections.abc import Mapping
from pathlib import Path

import click

from bot.content.draw import read_drawer, sheets, stale
from bot.content.draw_names import readme
from bot.content.flows import read_flows
from bot.content.library import FOLDER, SOURCE_LANGUAGE
from bot.content.words import languages


@click.command(name="map")
@click.argument("flow", required=False)
@click.option("--check", is_flag=True, help="Change nothing; fail when a sheet is not up to date.")
@click.option("--lang", default=SOURCE_LANGUAGE, show_default=True, help="The language of the words.")
@click.option(
    "--into", type=click.Path(path_type=Path, file_okay=False), help="Another folder than flows/review."
)
@click.option("--flows", type=click.Path(path_type=Path, exists=True, file_okay=False), default=FOLDER,
              hidden=True)  # fmt: skip
def map_(flow: str | None, *, check: bool, lang: str, into: Path | None, flows: Path) -> None:
    """Write the map and the sheet of screens of FLOW, or of every flow, into flows/review.

    The lists of names in flows/README.md come along. Sheets of other languages go into a folder of their own:
    flows/review/<language>.
    """
    if lang not in languages(flows / "words"):
        raise click.BadParameter(f"there are no words in “{lang}”", param_hint="--lang")
    scripts, findings = read_flows(flows)
    if findings:
        raise click.ClickException("\n".join(str(finding) for finding in findings))
    drawer = read_drawer(flows, scripts, lang)
    drawn = sheets(drawer)
    folder = into or (flows / "review" if lang == SOURCE_LANGUAGE else flows / "review" / lang)
    if flow is not None:
        if f"{flow}.md" not in drawn:
            there = ", ".join(sorted(scripts.flows))
            raise click.BadParameter(f"there is no flow “{flow}”; there are: {there}", param_hint="FLOW")
        drawn = {f"{flow}.md": drawn[f"{flow}.md"]}
    old = [name for name in stale(folder, drawn) if flow is None or name in drawn]
    names = None if flow or into or lang != SOURCE_LANGUAGE else readme(flows, drawer)
    if check:
        _report(folder, [*old, *_behind(flows, names)])
    else:
        _write(folder, drawn, old)
        if names is not None:
            (flows / "README.md").write_text(names, encoding="utf-8")


def _behind(flows: Path, names: str | None) -> list[str]:
    """Whether the lists of names in the README are not up to date."""
    same = names is None or names == (flows / "README.md").read_text(encoding="utf-8")
    return [] if same else ["../README.md"]


def _report(folder: Path, old: list[str]) -> None:
    for name in old:
        click.echo(f"{folder.name}/{name} is not up to date; run: corner map")
    if old:
        raise click.exceptions.Exit(1)


def _write(folder: Path, drawn: Mapping[str, str], old: list[str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for name in old:
        if name in drawn:
            (folder / name).write_text(drawn[name], encoding="utf-8")
        else:
            (folder / name).unlink()  # its flow is gone
    click.echo(f"{len(old)} of {len(drawn)} sheets were drawn anew." if old else "All sheets are up to date.")
