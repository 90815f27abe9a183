"""What has had its time is let go, and nothing before its time."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from bot.store.ledger import Ledger
from bot.store.outbox import SentMessage
from bot.store.pruning import AT_A_TIME, KEPT_SEEN_ROWS
from bot.store.store import Store

KEY = bytes(range(32))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
NOW = int(NOON.timestamp())
HOUR = 3600
DAY = 86400


class Clock:
    def __init__(self) -> None:
        self.now = NOON

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
async def store(tmp_path: Path, clock: Clock) -> AsyncIterator[Store]:
    async with await Store.open(tmp_path / "data.db", KEY, clock=clock, ballast_bytes=4096) as store:
        yield store


async def see(store: Store, updates: range) -> None:
    async with store.transaction() as transaction:
        for update in updates:
            transaction._see(update)


async def test_updates_are_remembered_for_two_days_and_the_newest_for_ever(store):
    await see(store, range(1, KEPT_SEEN_ROWS + AT_A_TIME * 2 + 8))
    await store.prune(NOW + 48 * HOUR)
    assert (await store.counts())["seen"] == KEPT_SEEN_ROWS + AT_A_TIME * 2 + 7

    await store.prune(NOW + 50 * HOUR)
    assert (await store.counts())["seen"] == KEPT_SEEN_ROWS
    async with store.transaction() as transaction:
        assert await transaction.first_time(KEPT_SEEN_ROWS + AT_A_TIME * 2 + 7) is False


async def test_when_telegram_starts_its_numbers_anew_the_newest_are_still_those_seen_last(store, clock):
    await see(store, range(900_000, 900_020))
    clock.now = NOON + timedelta(days=9)
    await see(store, range(1, KEPT_SEEN_ROWS + 1))
    await store.prune(NOW + 20 * DAY)

    async with store.transaction() as transaction:
        assert await transaction.first_time(1) is False
        assert await transaction.first_time(900_000) is True


async def test_sent_messages_are_known_for_48_hours(store):
    tag = store.tag(1)
    async with store.transaction() as transaction:
        number = await transaction.enqueue(tag, 1, {})
    messages = [SentMessage(1, NOW - 48 * HOUR - 60), SentMessage(2, NOW - 47 * HOUR)]
    await store.delivered(number, tag=tag, messages=messages)
    await store.prune(NOW)

    assert [message.message_id for message in await store.sent(tag)] == [2]


async def test_tombstones_stand_for_180_days_in_the_ledger_as_well(store, tmp_path):
    await store.forget(1)
    ledger = Ledger(tmp_path / "data.db-forgotten")
    await store.prune(NOW + 180 * DAY)
    assert ((await store.counts())["tombstones"], len(ledger.read())) == (1, 1)

    await store.prune(NOW + 181 * DAY)
    assert ((await store.counts())["tombstones"], len(ledger.read())) == (0, 0)


async def test_a_lost_ledger_is_written_again(store, tmp_path):
    await store.forget(1)
    (tmp_path / "data.db-forgotten").unlink()
    await store.prune(NOW)

    assert [t.tag for t in Ledger(tmp_path / "data.db-forgotten").read()] == [store.tag(1)]


async def test_what_was_set_aside_is_kept_for_90_days(store):
    async with store.transaction() as transaction:
        await transaction.set_aside(5, "unparsable")
    await store.prune(NOW + 89 * DAY)
    assert (await store.counts())["set_aside"] == 1

    await store.prune(NOW + 91 * DAY)
    assert (await store.counts())["set_aside"] == 0


async def test_people_and_what_waits_are_never_pruned(store):
    async with store.transaction() as transaction:
        await transaction.save(store.tag(1), {}, NOW)
        await transaction.enqueue(store.tag(1), 1, {})
    await store.prune(NOW + 5000 * DAY)

    counts = await store.counts()
    assert (counts["people"], counts["outbox"]) == (1, 1)


async def test_the_ballast_is_made_again(store, tmp_path):
    (tmp_path / "data.db-ballast").unlink()
    await store.prune(NOW)

    assert (tmp_path / "data.db-ballast").stat().st_size == 4096


async def test_events_are_counted_by_day(store, clock):
    for days, events in ((0, 2), (1, 3)):
        clock.now = NOON + timedelta(days=days)
        async with store.transaction() as transaction:
            for _ in range(events):
                await transaction.count("help")

    assert await store.daily_counts() == {
        (NOON.date(), "help"): 2,
        (NOON.date() + timedelta(days=1), "help"): 3,
    }
