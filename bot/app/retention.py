"""Nothing is kept for ever: after so many days without a sign of life it is announced, then erased."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from bot.app.document import Document

NOTICE = timedelta(days=30)  # between the announcement and the erasing


class Turns(StrEnum):
    """What has become of a record that nobody used."""

    KEEP = "keep"
    ANNOUNCE = "announce"
    ERASE = "erase"


def used(document: Document, now: datetime) -> Document:
    """A sign of life; only the day of it is kept."""
    return replace(document, last_seen=now.date().isoformat(), announced=False)


def turn_for(document: Document, days: int, now: datetime) -> Turns:
    """Whether to keep, announce or erase. Without a day of last use, it counts from now on."""
    erase = _erase_day(document, days)
    if erase is None or now.date() < erase - NOTICE:
        return Turns.KEEP
    if now.date() >= erase and (document.announced or days <= NOTICE.days):
        return Turns.ERASE
    return Turns.KEEP if document.announced or days <= NOTICE.days else Turns.ANNOUNCE


def announced(document: Document, days: int, now: datetime) -> Document:
    """The record after the announcement: the notice counts from when it was given, even if that was late."""
    latest = max(now.date(), (_erase_day(document, days) or now.date()) - NOTICE)
    seen = latest + NOTICE - timedelta(days=days)
    return replace(document, announced=True, last_seen=seen.isoformat())


def next_look(document: Document, days: int, now: datetime) -> int | None:
    """When to look again, in unix seconds."""
    erase = _erase_day(document, days)
    if erase is None:
        return None
    soon = document.announced or days <= NOTICE.days
    day = erase if soon else erase - NOTICE
    return int(datetime.combine(day, time(12), now.tzinfo).timestamp())


def _erase_day(document: Document, days: int) -> date | None:
    if not document.last_seen:
        return None
    return date.fromisoformat(document.last_seen) + timedelta(days=days)
