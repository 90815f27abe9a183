"""The operator sees what is shown in each country, how old and how sure it is, and records who checked it."""

import json
from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import click

from bot.content.confirming import ConfirmError, confirm
from bot.content.helplines import read_helplines
from bot.content.yaml_text import UnreadableYamlError
from bot.safety.lines import (
    STALE_AFTER,
    Country,
    Emergency,
    HelpLines,
    Number,
    Service,
    emergency_of,
    state,
)

FLOWS = Path(__file__).parents[2] / "flows"


@click.group(invoke_without_command=True)
@click.option("--country", metavar="GB", help="Only this country, by its two letters.")
@click.option("--json", "as_json", is_flag=True, help="For programs.")
@click.option(
    "--flows", type=click.Path(path_type=Path, exists=True, file_okay=False), default=FLOWS, hidden=True
)
@click.pass_context
def helplines(context: click.Context, country: str | None, as_json: bool, flows: Path) -> None:
    """List by country what is shown, how old it is and how sure."""
    context.obj = flows
    if context.invoked_subcommand:
        return
    lines, found = read_helplines(flows, tables=False)
    for finding in found:
        click.echo(str(finding), err=True)
    countries = _asked_for(lines, country)
    today = _today()
    if as_json:
        click.echo(json.dumps([_as_data(one, today) for one in countries], ensure_ascii=False, indent=2))
    else:
        click.echo("\n".join(_as_text(countries, today)))
    if found:
        raise click.exceptions.Exit(1)


@helplines.command("confirm")
@click.argument("country")
@click.option(
    "--service", metavar="NAME", help="One service or emergency number; without it, all that is shown."
)
@click.option("--by", required=True, metavar="NAME", help="Who dialled it or looked at the provider's page.")
@click.option(
    "--on", "on_text", metavar="DATE", help="The day of the check, as 2026-11-21; today without it."
)
@click.pass_obj
def confirm_command(flows: Path, country: str, service: str | None, by: str, on_text: str | None) -> None:
    """Record that a person checked the numbers of COUNTRY: two letters, or “anywhere”."""
    today = _today()
    on = _day(on_text, today) if on_text is not None else today
    try:
        names = confirm(flows, country, by=by, on=on, service=service)
    except (ConfirmError, UnreadableYamlError) as error:
        raise click.ClickException(str(error)) from None
    click.echo(f"{country.upper()}: checked on {on} by {by}: {', '.join(names)}")


def _today() -> date:
    return datetime.now(UTC).astimezone().date()


def _day(written: str, today: date) -> date:
    try:
        day = date.fromisoformat(written)
    except ValueError:
        raise click.BadParameter(f"“{written}” is no date; write it as {today}", param_hint="--on") from None
    if day > today:
        raise click.BadParameter(f"“{written}” is still to come; today is {today}", param_hint="--on")
    return day


def _asked_for(lines: HelpLines, iso2: str | None) -> list[Country]:
    if iso2 is None:
        return [*lines.countries.values(), lines.anywhere]
    if iso2.upper() not in lines.countries:
        there = ", ".join(sorted(lines.countries))
        raise click.BadParameter(f"there is no file for “{iso2}”; there are: {there}", param_hint="--country")
    return [lines.country(iso2)]


def _as_text(countries: Iterable[Country], today: date) -> Iterator[str]:
    states: Counter[str] = Counter()
    for country in countries:
        yield f"{country.iso2 or '--'}  {country.name}"
        for emergency in emergency_of(country):
            yield _row(emergency.number, ", ".join(emergency.purposes), emergency, today)
        for service in country.shown:
            yield _row(service.name, "; ".join(_ways(service)), service, today)
        for service in _held_back(country):
            yield f"    held back: {service.name} ({service.reason})"
        yield ""
        states.update(state(each, today) for each in emergency_of(country))
        states.update(state(each, today) for each in country.shown)
        states["held back"] += len(_held_back(country))
    yield (
        f"{states['fresh'] + states['stale'] + states['unchecked']} entries shown: "
        f"{states['fresh']} checked in the last {STALE_AFTER.days} days, {states['stale']} longer ago, "
        f"{states['unchecked']} never checked by a person; {states['held back']} held back"
    )


def _held_back(country: Country) -> list[Service]:
    offered = {service.name for service in country.shown}
    return [service for service in country.services if service.name not in offered]


def _row(name: str, what: str, entry: Emergency | Service, today: date) -> str:
    return f"    {name}: {what}  [{entry.confidence}; {_age(entry, today)}]"


def _age(entry: Emergency | Service, today: date) -> str:
    if entry.checked is None:
        return "never checked"
    days = (today - entry.checked.on).days
    return f"{state(entry, today)}: checked {entry.checked.on}, {days} days ago, by {entry.checked.by}"


def _ways(service: Service) -> list[str]:
    ways = [f"call {_dial(number)}" for number in service.phones]
    ways += [f"text {_dial(number)}" for number in service.texts]
    ways += [f"WhatsApp {_dial(number)}" for number in service.whatsapp]
    return ways + [address for address in (service.chat, service.url) if address]


def _dial(number: Number) -> str:
    word = f"{number.keyword} to " if number.keyword else ""
    press = f", then {number.press}" if number.press else ""
    return f"{word}{number.shown}{press} ({number.confidence})"


def _as_data(country: Country, today: date) -> dict[str, Any]:
    return {
        "country": country.iso2,
        "name": country.name,
        "emergency": [
            {"number": each.number, "for": each.purposes, **_certainty(each, today)}
            for each in emergency_of(country)
        ],
        "shown": [_service_data(service, today) for service in country.shown],
        "held_back": [{"name": service.name, "reason": service.reason} for service in _held_back(country)],
    }


def _service_data(service: Service, today: date) -> dict[str, Any]:
    numbers = (("voice", service.phones), ("text", service.texts), ("whatsapp", service.whatsapp))
    return {
        "name": service.name,
        "ways": [
            {
                "by": by,
                "number": number.shown,
                "keyword": number.keyword,
                "press": number.press,
                "confidence": number.confidence,
                "sources": number.sources,
            }
            for by, listed in numbers
            for number in listed
        ],
        "chat": service.chat,
        "url": service.url,
        **_certainty(service, today),
    }


def _certainty(entry: Emergency | Service, today: date) -> dict[str, Any]:
    checked = {"on": entry.checked.on.isoformat(), "by": entry.checked.by} if entry.checked else None
    return {
        "confidence": entry.confidence,
        "sources": entry.sources,
        "state": state(entry, today),
        "checked": checked,
    }
