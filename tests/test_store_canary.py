"""The files on disk, and the logs at their most talkative, show nothing of a person."""

import base64
import logging
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store.backup import new_identity
from bot.store.outbox import SentMessage
from bot.store.problems import StoreProblem
from bot.store.store import Store

KEY = bytes(range(200, 232))
NOON = int(datetime(2026, 11, 21, 12, tzinfo=UTC).timestamp())
TELEGRAM_ID = 5_918_273_645
CHAT_ID = 5_918_273_646
CANARIES = ("Rosalind Quetzalcoatl", "+447700900123", "@rosalind_q", "she held my hand that night")
DOCUMENT = {
    "chat": CHAT_ID,
    "people": [{"name": CANARIES[0], "reaches": list(CANARIES[1:3]), "why": CANARIES[3]}],
}


def disguises(value: str | int) -> Iterator[bytes]:
    """A value in every form in which it could lie in a file."""
    plain = str(value).encode()
    yield plain
    yield str(value).encode("utf-16-le")
    yield str(value).encode("utf-16-be")
    yield plain.hex().encode()
    yield plain.hex().upper().encode()
    for shift in range(3):  # base64 of a longer text shows a value in one of three ways
        yield base64.b64encode(bytes(shift) + plain)[4 : len(plain) * 4 // 3]
    yield " ".join(str(byte) for byte in plain).encode()
    if isinstance(value, int):
        for order in ("big", "little"):
            yield value.to_bytes(8, order)
            yield value.to_bytes(5, order)


def leaks(content: bytes) -> list[bytes]:
    secrets = [KEY, KEY.hex().encode(), base64.b64encode(KEY)]
    return [
        form for value in (*CANARIES, TELEGRAM_ID, CHAT_ID) for form in disguises(value) if form in content
    ] + [secret for secret in secrets if secret in content]


async def a_life(folder: Path) -> Iterator[str]:
    """Everything that the store can be asked to do with a person; stops after each thing."""
    clock = lambda: datetime.fromtimestamp(NOON, UTC)  # noqa: E731
    _, recipient = new_identity()
    async with await Store.open(folder / "data.db", KEY, clock=clock, ballast_bytes=4096) as store:
        tag = store.tag(TELEGRAM_ID)
        for update in range(3):
            async with store.transaction() as transaction:
                await transaction.begin_update(update, tag)
                await transaction.save(tag, DOCUMENT | {"n": update}, NOON)
                await transaction.enqueue(tag, 1, {"chat_id": CHAT_ID, "text": CANARIES[0] * 300})
                await transaction.note_received(tag, 5, NOON)
                await transaction.set_aside(90 + update, f"ValueError {CANARIES[0]}")
            yield "saved"
        (row,) = await store.waiting(NOON, [1], 1)
        await store.attempt(row.id)
        await store.postpone(row.id, NOON)
        await store.delivered(row.id, tag=tag, messages=[SentMessage(8, NOON, card=True)])
        yield "sent"
        await store.checkpoint()
        yield "checkpointed"
        await store._line.run(lambda c: c.execute("UPDATE person SET sealed = zeroblob(600)"))
        with pytest.raises(StoreProblem):
            async with store.transaction() as transaction:
                await transaction.load(tag)
        yield "damaged"
        await store.backup(folder / "backup.age", recipient)
        yield "backed up"
        await store.forget(TELEGRAM_ID)
        yield "forgotten"
    yield "closed"


async def test_no_file_ever_shows_a_name_a_contact_a_text_a_telegram_id_or_the_key(tmp_path, monkeypatch):
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    scanned = set()
    async for _ in a_life(tmp_path):
        for file in tmp_path.iterdir():
            assert leaks(file.read_bytes()) == [], file.name
            scanned.add(file.name)

    assert scanned == {"data.db", "data.db-wal", "data.db-ballast", "data.db-forgotten", "backup.age"}


async def test_no_log_line_at_debug_shows_anything_either(tmp_path, caplog):
    caplog.set_level(logging.DEBUG)
    logging.getLogger("aiosqlite").setLevel(logging.DEBUG)
    async for _ in a_life(tmp_path):
        pass

    assert "aiosqlite" in caplog.text
    assert leaks(caplog.text.encode("utf-8", "surrogateescape")) == []
    assert [record.name for record in caplog.records if record.name.startswith("bot")] == []


@pytest.mark.parametrize("value", [*CANARIES, TELEGRAM_ID])
def test_the_scan_would_find_them(value):
    for form in disguises(value):
        assert form in leaks(b"before" + form + b"after")
    assert leaks(base64.b64encode(b"something and then " + str(value).encode() + b" and more"))


async def test_what_a_row_shows_in_its_text_form_is_not_the_person(tmp_path):
    store = await Store.open(
        tmp_path / "data.db", KEY, clock=lambda: datetime.fromtimestamp(NOON, UTC), ballast_bytes=4096
    )
    async with store:
        async with store.transaction() as transaction:
            await transaction.enqueue(store.tag(TELEGRAM_ID), 1, {"text": CANARIES[0]})
        (row,) = await store.waiting(NOON, [1], 1)

    assert leaks(repr(row).encode()) == []
