"""What waits to be sent: order, holding back, and what is remembered of what was sent."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store import outbox
from bot.store.outbox import SentMessage
from bot.store.store import Store

KEY = bytes(range(32))
NOON = int(datetime(2026, 11, 21, 12, tzinfo=UTC).timestamp())
HELP, REPLY, CHECK_IN = 0, 1, 2
LANES = (HELP, REPLY, CHECK_IN)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    clock = lambda: datetime.fromtimestamp(NOON, UTC)  # noqa: E731
    async with await Store.open(tmp_path / "data.db", KEY, clock=clock, ballast_bytes=4096) as store:
        yield store


async def enqueued(store: Store, *rows: tuple[int, int, str], not_before: int = 0) -> list[int]:
    async with store.transaction() as transaction:
        return [
            await transaction.enqueue(store.tag(person), lane, {"text": text}, not_before)
            for person, lane, text in rows
        ]


async def texts(store: Store, now: int = NOON, limit: int = 100, skip: set[bytes] = frozenset()) -> list[str]:
    return [w.payload["text"] for w in await store.waiting(now, LANES, limit, skip)]


async def test_help_goes_first_and_each_lane_in_order(store):
    await enqueued(store, (1, CHECK_IN, "c"), (2, REPLY, "r2"), (3, REPLY, "r3"), (4, HELP, "h"))

    assert await texts(store) == ["h", "r2", "r3", "c"]
    assert await texts(store, limit=2) == ["h", "r2"]
    assert [w.lane for w in await store.waiting(NOON, [CHECK_IN, HELP], 9)] == [CHECK_IN, HELP]


async def test_of_one_person_only_the_first_of_a_lane_is_offered(store):
    first, _, _ = await enqueued(store, (1, REPLY, "one"), (1, REPLY, "two"), (1, HELP, "help"))

    assert await texts(store) == ["help", "one"]
    await store.delivered(first, tag=store.tag(1), messages=[])
    assert await texts(store) == ["help", "two"]


async def test_a_row_put_off_holds_back_its_person_and_nobody_else(store):
    first, _, _ = await enqueued(store, (1, REPLY, "one"), (1, REPLY, "two"), (2, REPLY, "other"))
    await store.postpone(first, NOON + 60)

    assert await texts(store) == ["other"]
    assert await texts(store, NOON + 60) == ["one", "other"]


async def test_rows_for_later_wait_and_it_is_known_until_when(store):
    assert await store.next_waiting(LANES) is None
    await enqueued(store, (1, CHECK_IN, "later"), not_before=NOON + 30)

    assert await texts(store) == []
    assert await store.next_waiting(LANES) == NOON + 30
    assert await store.next_waiting([HELP]) is None
    await enqueued(store, (1, REPLY, "now"))
    assert await store.next_waiting(LANES) == 0


async def test_people_being_served_are_skipped(store):
    await enqueued(store, (1, REPLY, "one"), (2, REPLY, "two"))

    assert await texts(store, skip={store.tag(1)}) == ["two"]


async def test_attempts_are_counted_and_discarded_rows_are_gone(store):
    (number,) = await enqueued(store, (1, REPLY, "one"))

    assert [await store.attempt(number), await store.attempt(number)] == [1, 2]
    assert [w.attempts for w in await store.waiting(NOON, LANES, 1)] == [2]
    await store.discard(number)
    assert await texts(store) == []
    assert await store.attempt(number) == 0


async def test_what_was_sent_is_known_newest_first_with_the_newest_card(store):
    tag = store.tag(1)
    one, two = await enqueued(store, (1, REPLY, "one"), (1, REPLY, "two"))
    await store.delivered(
        one, tag=tag, messages=[SentMessage(10, NOON, card=True), SentMessage(11, NOON + 59)]
    )
    await store.delivered(two, tag=tag, messages=[SentMessage(12, NOON, card=True, names=True)])
    await store.note_received(tag, 13, NOON)

    assert await store.sent(tag) == [
        SentMessage(13, NOON, names=True),
        SentMessage(12, NOON, card=True, names=True),
        SentMessage(11, NOON),
        SentMessage(10, NOON, card=True),
    ]
    async with store.transaction() as transaction:
        assert await transaction.sent(tag) == await transaction.sent(tag) != []
        await transaction.note_received(tag, 14, NOON)
        assert [message.message_id for message in await transaction.sent(tag)] == [14, 13, 12, 11, 10]
    assert await store.card(tag) == 12
    await store.unsent(tag, [12, 13])
    assert await store.card(tag) == 10
    assert await store.card(store.tag(2)) is None


async def test_nothing_is_noted_for_a_person_forgotten_while_a_message_was_on_its_way(store):
    (number,) = await enqueued(store, (1, REPLY, "one"))
    await store.forget(1)
    await store.delivered(number, tag=store.tag(1), messages=[SentMessage(10, NOON)])

    assert await store.sent(store.tag(1)) == []


async def test_a_row_that_was_tampered_with_is_never_sent_and_stops_nobody(store):
    one, two, _ = await enqueued(store, (1, REPLY, "one"), (2, REPLY, "two"), (3, REPLY, "three"))
    await store._line.run(
        lambda c: c.execute(
            "UPDATE outbox SET sealed = (SELECT sealed FROM outbox WHERE id = ?) WHERE id = ?", (one, two)
        )
    )

    assert await texts(store) == ["one", "three"]
    assert (await store.counts())["outbox"] == 2


async def test_numbers_go_on_after_a_restart_so_that_order_is_kept(tmp_path):
    clock = lambda: datetime.fromtimestamp(NOON, UTC)  # noqa: E731
    numbers = []
    for _ in range(3):
        async with await Store.open(tmp_path / "data.db", KEY, clock=clock, ballast_bytes=4096) as store:
            numbers += await enqueued(store, (1, REPLY, "again"))

    assert numbers == sorted(set(numbers))


@pytest.mark.parametrize("query", [outbox.PUT_OFF, outbox.AT_ONCE])
async def test_with_a_long_line_waiting_the_next_is_found_by_index_alone(store, query):
    values = (CHECK_IN, NOON)[: query.count("?")]
    plan = await store._line.run(
        lambda c: [row[3] for row in c.execute(f"EXPLAIN QUERY PLAN {query}", values)]
    )

    assert not [line for line in plan if line.startswith("SCAN") or "TEMP B-TREE" in line]
    assert [line for line in plan if "outbox_next" in line]
    assert [line for line in plan if "outbox_first" in line]
