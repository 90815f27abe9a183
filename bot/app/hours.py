"""The person's own clock: the zone of their notes, else the one most people of their country live by."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.app.turn import Turn
from bot.people.fitting import Hour
from bot.safety.lines import LocalTime

# Up to which hour of the clock a part of the day goes; what is left is night.
PARTS = ((5, "night"), (12, "morning"), (18, "afternoon"), (22, "evening"), (24, "night"))


def zone_name(turn: Turn) -> str:
    """The zone of their notes, else the one most people of their country live by; "" where nobody knows."""
    schedule = turn.document.plan.check_in
    return schedule.zone if schedule else turn.library.places.default_zone(turn.country.iso2) or ""


def local(turn: Turn) -> datetime | None:
    """Now, where the person is; None where nobody knows where that is."""
    zone = zone_name(turn)
    return turn.now.astimezone(ZoneInfo(zone)) if zone else None


def hour(turn: Turn) -> Hour | None:
    here = local(turn)
    return Hour(here.weekday(), here.hour * 60 + here.minute) if here else None


def line_time(turn: Turn) -> LocalTime | None:
    """For the opening hours of lines."""
    now = hour(turn)
    return LocalTime(now.weekday, now.minute) if now else None


def part_of(minute: int) -> str:
    """night, morning, afternoon or evening."""
    return next(part for end, part in PARTS if minute < end * 60)


def clock(minute: int) -> str:
    """2:10, as it is said."""
    return f"{minute // 60}:{minute % 60:02d}"
