"""The store, through its front door: real SQLite in a temporary folder, real sealing."""

import asyncio
import sqlite3
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from amount import tries
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store.problems import Damaged, NoSpace
from bot.store.store import DUE, Store

KEY = bytes(range(32))
MANY = tries(100_000, 1_000_000)  # people
NOON = int(datetime(2026, 11, 21, 12, tzinfo=UTC).timestamp())
ANNA, BEN = 5_550_001_111, 5_550_002_222
DOCUMENT = {"people": [{"name": "Rosalind", "reaches": [{"kind": "phone", "value": "+447700900123"}]}]}


def clock() -> datetime:
    return datetime.fromtimestamp(NOON, UTC)


async def opened(path: Path, **more: object) -> Store:
    return await Store.open(path / "data.db", KEY, clock=clock, ballast_bytes=64 * 1024, **more)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[Store]:
    async with await opened(tmp_path) as store:
        yield store


async def saved(store: Store, telegram_id: int, document: dict, due_at: int | None = None) -> bytes:
    async with store.transaction() as transaction:
        await transaction.save(store.tag(telegram_id), document, due_at)
    return store.tag(telegram_id)


async def loaded(store: Store, tag: bytes) -> dict | None:
    async with store.transaction() as transaction:
        return await transaction.load(tag)


async def test_a_stranger_has_no_document(store):
    assert await loaded(store, store.tag(ANNA)) is None


async def test_a_document_comes_back_after_a_restart_and_belongs_to_its_person(tmp_path):
    async with await opened(tmp_path) as store:
        await saved(store, ANNA, DOCUMENT)
        await saved(store, BEN, {"people": []})

    async with await opened(tmp_path) as store:
        assert await loaded(store, store.tag(ANNA)) == DOCUMENT
        assert await loaded(store, store.tag(BEN)) == {"people": []}


texts = st.text(st.characters(), max_size=40)  # lone surrogates and NUL included
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(texts, inner, max_size=4),
    max_leaves=20,
)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(document=st.dictionaries(texts, json_values, max_size=5))
async def test_any_document_comes_back_as_it_was(store, document):
    tag = await saved(store, ANNA, document)

    assert await loaded(store, tag) == document


async def test_a_transaction_reads_its_own_writes(store):
    tag = store.tag(ANNA)
    async with store.transaction() as transaction:
        await transaction.save(tag, {"n": 1}, None)
        assert await transaction.load(tag) == {"n": 1}

        await transaction.save(tag, {"n": 2}, None)
        assert await transaction.load(tag) == {"n": 2}


async def test_an_update_is_new_once_also_after_a_restart(tmp_path):
    for first in (True, False):
        async with await opened(tmp_path) as store, store.transaction() as transaction:
            assert await transaction.first_time(77) is first
            assert await transaction.first_time(77) is False


async def test_begin_update_says_whether_it_is_new_and_loads(store):
    tag = await saved(store, ANNA, DOCUMENT)
    for first in (True, False):
        async with store.transaction() as transaction:
            assert await transaction.begin_update(78, tag) == (first, DOCUMENT)


async def test_an_exception_undoes_everything(store):
    tag = await saved(store, ANNA, {"n": 1})
    with pytest.raises(ZeroDivisionError):
        async with store.transaction() as transaction:
            await transaction.first_time(79)
            await transaction.save(tag, {"n": 2}, NOON)
            await transaction.enqueue(tag, 0, {"text": "hello"})
            await transaction.set_aside(79, "broken")
            await transaction.load(tag)
            1 / 0  # noqa: B018

    assert await loaded(store, tag) == {"n": 1}
    assert (await store.counts()) == dict.fromkeys(await store.counts(), 0) | {"people": 1}


@pytest.mark.parametrize("steps_before_cancel", range(12))
async def test_a_cancelled_transaction_is_whole_or_nothing_and_the_next_one_works(store, steps_before_cancel):
    tag = store.tag(ANNA)

    async def update() -> None:
        async with store.transaction() as transaction:
            await transaction.begin_update(80, tag)
            await transaction.save(tag, {"n": 1}, None)
            await transaction.load(tag)
            await transaction.enqueue(tag, 1, {"text": "hello"})

    task = asyncio.create_task(update())
    for _ in range(steps_before_cancel):
        await asyncio.sleep(0)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)

    counts = await store.counts()
    assert (counts["seen"], counts["people"], counts["outbox"]) in {(0, 0, 0), (1, 1, 1)}
    await saved(store, BEN, {"n": 2})
    assert await loaded(store, store.tag(BEN)) == {"n": 2}


async def test_cancelled_while_a_trip_is_on_its_way_it_rolls_back(store):
    tag, began = store.tag(ANNA), asyncio.Event()

    async def update() -> None:
        async with store.transaction() as transaction:
            await transaction.save(tag, {"n": 1}, None)
            await transaction.load(tag)
            began.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(update())
    await began.wait()
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task

    assert await loaded(store, tag) is None


async def test_transactions_take_turns_and_readers_see_only_what_is_committed(store):
    tag = store.tag(ANNA)
    await saved(store, ANNA, {"n": 0})

    async def add_one() -> None:
        async with store.transaction() as transaction:
            document = await transaction.load(tag)
            await transaction.save(tag, {"n": document["n"] + 1}, None)
            await transaction.enqueue(tag, 1, {"n": document["n"]})
            await transaction.load(tag)

    async def look() -> set[bool]:
        return {c["outbox"] == (await loaded(store, tag))["n"] for c in [await store.counts()]}

    await asyncio.gather(*(add_one() for _ in range(20)), *(look() for _ in range(20)))

    assert await loaded(store, tag) == {"n": 20}
    assert (await store.counts())["outbox"] == 20


async def test_due_comes_in_order_never_early_and_to_the_minute(store):
    late = await saved(store, 1, {}, NOON + 61)
    early = await saved(store, 2, {}, NOON)
    await saved(store, 3, {}, None)

    assert await store.next_due() == NOON
    assert await store.due(NOON - 1, 10) == []
    assert await store.due(NOON + 119, 10) == [early]
    assert await store.due(NOON + 120, 10) == [early, late]
    assert await store.due(NOON + 120, 1) == [early]


async def test_a_document_that_cannot_be_read_can_be_made_not_due_and_the_rest_goes_on(store):
    broken, whole = await saved(store, 1, {}, NOON), await saved(store, 2, {}, NOON + 60)
    await store._line.run(
        lambda c: c.execute("UPDATE person SET sealed = zeroblob(600) WHERE tag = ?", (broken,))
    )
    async with store.transaction() as transaction:
        with pytest.raises(Damaged):
            await transaction.load(broken)
        await transaction.clear_due(broken)

    assert await store.due(NOON + 60, 10) == [whole]


async def test_nobody_due_is_nobody(store):
    assert await store.next_due() is None
    assert await store.due(NOON, 10) == []


@pytest.mark.sampled
async def test_with_many_people_due_uses_its_index(store):
    def fill(connection: sqlite3.Connection) -> list[tuple]:
        connection.execute(f"""
            WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < {MANY})
            INSERT INTO person (tag, wrapped_key, version, due_at, sealed)
            SELECT CAST(printf('%016d', i) AS BLOB), x'00', 1, i * 60, x'00' FROM n""")
        return connection.execute(f"EXPLAIN QUERY PLAN {DUE}", (NOON, 10)).fetchall()

    plan = await store._line.run(fill)

    assert [row[3] for row in plan] == ["SEARCH person USING COVERING INDEX person_due (due_at<?)"]
    assert await store.due(180, 10) == [b"%016d" % n for n in (1, 2, 3)]
    assert (await store.counts())["people"] == MANY


async def test_forgotten_is_gone_from_every_table_and_every_file(tmp_path, store):
    tag = await saved(store, ANNA, DOCUMENT, NOON)
    async with store.transaction() as transaction:
        await transaction.enqueue(tag, 1, {"text": "hello"})
        await transaction.note_received(tag, 12, NOON)
    sealed = await store._line.run(
        lambda c: c.execute("""SELECT wrapped_key, substr(person.sealed, 1, 40), substr(outbox.sealed, 1, 40)
            FROM person, outbox""").fetchone()
    )
    ben = await saved(store, BEN, {"n": 2})
    await store.forget(ANNA)

    assert await loaded(store, tag) is None
    assert await store.waiting(NOON, [0, 1, 2], 10) == []
    assert await store.sent(tag) == []
    assert await store.stored_bytes(tag) == 0
    assert (await store.counts())["tombstones"] == 1
    assert await loaded(store, ben) == {"n": 2}
    assert (tmp_path / "data.db-wal").stat().st_size == 0
    everything = b"".join(file.read_bytes() for file in tmp_path.iterdir())
    assert not [part for part in sealed if part in everything]


async def test_a_goodbye_can_still_be_sent_by_the_transaction_that_forgets(store):
    tag = await saved(store, ANNA, DOCUMENT)
    async with store.transaction() as transaction:
        await transaction.enqueue(tag, 1, {"text": "old"})
        await transaction.forget(tag)
        await transaction.enqueue(tag, 1, {"text": "goodbye"})

    assert [w.payload for w in await store.waiting(NOON, [1], 10)] == [{"text": "goodbye"}]
    assert await loaded(store, tag) is None


async def test_set_aside_keeps_no_reason_that_could_be_content(store):
    async with store.transaction() as transaction:
        await transaction.set_aside(1, "unparsable")
        await transaction.set_aside(2, "KeyError: 'Rosalind'")

    reasons = await store._line.run(lambda c: c.execute("SELECT reason FROM set_aside ORDER BY 1").fetchall())
    assert reasons == [("other",), ("unparsable",)]


async def test_stored_bytes_grow_in_size_classes_only(store):
    tag = await saved(store, ANNA, {"note": ""})
    small = await store.stored_bytes(tag)
    await saved(store, ANNA, {"note": "a" * 300})
    assert await store.stored_bytes(tag) == small

    await saved(store, ANNA, {"note": "a" * 600})
    assert await store.stored_bytes(tag) == small + 512


async def test_after_a_failed_trip_nothing_of_the_update_is_committed(store):
    tag = await saved(store, ANNA, {"n": 1})
    await store._line.run(
        lambda c: c.execute(f"PRAGMA max_page_count = {c.execute('PRAGMA page_count').fetchone()[0]}")
    )
    with pytest.raises(NoSpace):
        async with store.transaction() as transaction:
            await transaction.first_time(81)
            await transaction.save(tag, {"note": "a" * 100_000}, None)
            with pytest.raises(NoSpace):
                await transaction.load(tag)
            await transaction.set_aside(81, "full")

    assert await loaded(store, tag) == {"n": 1}
    assert (await store.counts())["seen"] == 0
    assert (await store.counts())["set_aside"] == 0
