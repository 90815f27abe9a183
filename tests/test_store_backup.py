"""A backup is one sealed file, one piece of paper opens it, and the forgotten do not come back with it."""

import io
import sqlite3
import tarfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pyrage
import pytest

from bot.store.backup import BackupProblem, Restored, backup_name, new_identity, prune_backups, restore
from bot.store.problems import AlreadyThere, Damaged, InUse, StoreProblem, WrongKey
from bot.store.store import Store

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ANNA, BEN = 5_550_001_111, 5_550_002_222
IDENTITY, RECIPIENT = new_identity()


async def opened(path: Path, key: bytes = KEY) -> Store:
    return await Store.open(path, key, clock=lambda: NOON, ballast_bytes=4096)


async def save(store: Store, person: int, text: str) -> None:
    async with store.transaction() as transaction:
        await transaction.save(store.tag(person), {"text": text}, None)


async def text(store: Store, person: int) -> str | None:
    async with store.transaction() as transaction:
        document = await transaction.load(store.tag(person))
    return document and document["text"]


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """A database with two people, and a backup of it beside."""
    path = tmp_path / "data" / "data.db"
    async with await opened(path) as store:
        await save(store, ANNA, "anna")
        await save(store, BEN, "ben")
        async with store.transaction() as transaction:
            await transaction.enqueue(store.tag(ANNA), 1, {"text": "waiting"})
        await store.backup(tmp_path / "backup.age", RECIPIENT)
    return path


def brought_back(path: Path, **more: object) -> Restored:
    return restore(path.parent.parent / "backup.age", IDENTITY, path, now=NOON, **more)


def gone(path: Path) -> None:
    for file in path.parent.iterdir():
        file.unlink()


async def test_one_file_and_one_paper_bring_everything_back(path):
    gone(path)
    restored = brought_back(path)

    assert (restored.key, restored.taken, restored.people, restored.forgotten_again) == (KEY, NOON, 2, 0)
    async with await opened(path, restored.key) as store:
        assert (await text(store, ANNA), await text(store, BEN)) == ("anna", "ben")
        assert [row.payload for row in await store.waiting(0, [1], 9)] == [{"text": "waiting"}]
    assert {file.name for file in path.parent.iterdir()} <= {
        "data.db",
        "data.db-ballast",
        "data.db-forgotten",
    }
    assert path.stat().st_mode & 0o777 == 0o600


async def test_who_was_forgotten_after_the_backup_stays_forgotten(path):
    async with await opened(path) as store:
        await store.forget(ANNA)
    restored = brought_back(path, replace=True)

    assert (restored.people, restored.forgotten_again, restored.tombstones_whole) == (1, 1, True)
    async with await opened(path) as store:
        assert (await text(store, ANNA), await text(store, BEN)) == (None, "ben")
        assert await store.waiting(0, [1], 9) == []


@pytest.mark.parametrize("damage", ["gone", "overwritten"])
async def test_also_when_the_database_that_knew_it_is_lost(path, damage):
    async with await opened(path) as store:
        await store.forget(ANNA)
    path.unlink() if damage == "gone" else path.write_bytes(b"noise" * 1000)
    restored = brought_back(path, replace=True)

    assert restored.forgotten_again == 1
    async with await opened(path) as store:
        assert (await text(store, ANNA), await text(store, BEN)) == (None, "ben")


async def test_it_is_said_when_nothing_is_known_of_the_forgotten(path):
    gone(path)

    assert brought_back(path).tombstones_whole is False


async def test_who_came_back_before_the_backup_is_kept(path, tmp_path):
    async with await opened(path) as store:
        await store.forget(ANNA)
        await save(store, ANNA, "anna again")
        await store.backup(tmp_path / "later.age", RECIPIENT)
    restored = restore(tmp_path / "later.age", IDENTITY, path, now=NOON, replace=True)

    assert restored.forgotten_again == 0
    async with await opened(path) as store:
        assert await text(store, ANNA) == "anna again"


async def test_a_database_copied_back_by_hand_forgets_again_at_the_start(path):
    before = path.read_bytes()
    async with await opened(path) as store:
        await store.forget(ANNA)
    path.write_bytes(before)
    async with await opened(path) as store:
        assert (await text(store, ANNA), await text(store, BEN)) == (None, "ben")
        await save(store, ANNA, "anna again")
    async with await opened(path) as store:
        assert await text(store, ANNA) == "anna again"


async def test_a_backup_can_be_brought_back_under_the_present_key(path):
    gone(path)
    restored = brought_back(path, key=OTHER_KEY)

    assert restored.key == OTHER_KEY
    with pytest.raises(WrongKey):
        await opened(path, KEY)
    async with await opened(path, OTHER_KEY) as store:
        assert await text(store, ANNA) == "anna"


async def test_a_database_is_never_replaced_unasked(path):
    before = path.read_bytes()
    with pytest.raises(AlreadyThere, match="--replace"):
        brought_back(path)

    assert path.read_bytes() == before


async def test_a_database_in_use_is_not_replaced(path):
    async with await opened(path) as store:
        with pytest.raises(InUse):
            brought_back(path, replace=True)
        assert await text(store, ANNA) == "anna"


async def test_a_journal_left_by_a_crash_is_not_played_into_what_is_brought_back(path):
    async with await opened(path) as store:
        await save(store, ANNA, "newer")
        journal = path.with_name("data.db-wal").read_bytes()
    path.write_bytes(b"")
    path.with_name("data.db-wal").write_bytes(journal)
    brought_back(path, replace=True)

    async with await opened(path) as store:
        assert await text(store, ANNA) == "anna"


@pytest.mark.parametrize("place", [0, 50, 300, 5000, -1])
async def test_a_backup_with_a_flipped_bit_is_refused_and_changes_nothing(path, tmp_path, place):
    content = bytearray((tmp_path / "backup.age").read_bytes())
    content[place] ^= 1
    (tmp_path / "backup.age").write_bytes(content)
    before = path.read_bytes()
    with pytest.raises(BackupProblem, match="damaged"):
        brought_back(path, replace=True)

    assert path.read_bytes() == before


async def test_another_identity_opens_nothing(path, tmp_path):
    other, _ = new_identity()
    with pytest.raises(BackupProblem, match="another identity"):
        restore(tmp_path / "backup.age", other, path, now=NOON, replace=True)
    with pytest.raises(BackupProblem, match="AGE-SECRET-KEY-"):
        restore(tmp_path / "backup.age", "my dog’s name", path, now=NOON, replace=True)
    with pytest.raises(BackupProblem, match="cannot be read"):
        restore(tmp_path / "other.age", IDENTITY, path, now=NOON, replace=True)


@pytest.mark.parametrize("content", [b"not a tar file", None])
async def test_a_sealed_file_that_is_no_backup_of_ours_is_refused(path, tmp_path, content):
    if content is None:
        buffer = io.BytesIO()
        tarfile.open(fileobj=buffer, mode="w").close()
        content = buffer.getvalue()
    sealed = pyrage.encrypt(content, [pyrage.x25519.Recipient.from_str(RECIPIENT)])
    (tmp_path / "backup.age").write_bytes(sealed)
    with pytest.raises(BackupProblem):
        brought_back(path, replace=True)


async def test_a_backup_with_an_unreadable_person_is_not_brought_back_over_anything(path, tmp_path):
    async with await opened(path) as store:
        await store._line.run(lambda c: c.execute("UPDATE person SET sealed = zeroblob(600) WHERE rowid = 1"))
        await store.backup(tmp_path / "later.age", RECIPIENT)
    before = path.read_bytes()
    with pytest.raises(Damaged):
        restore(tmp_path / "later.age", IDENTITY, path, now=NOON, replace=True)

    assert path.read_bytes() == before
    assert not list(path.parent.glob("*restoring*"))


async def test_a_backup_is_taken_while_all_goes_on_and_holds_what_was_committed(path, tmp_path):
    async with await opened(path) as store:
        await save(store, ANNA, "in the journal")
        async with store.transaction() as transaction:
            await transaction.save(store.tag(BEN), {"text": "ben 2"}, None)
        size = await store.backup(tmp_path / "later.age", RECIPIENT)
    restore(tmp_path / "later.age", IDENTITY, path, now=NOON, replace=True)

    assert size == (tmp_path / "later.age").stat().st_size
    async with await opened(path) as store:
        assert (await text(store, ANNA), await text(store, BEN)) == ("in the journal", "ben 2")


async def test_a_backup_is_private_whole_and_never_written_over_another(path, tmp_path):
    before = (tmp_path / "backup.age").read_bytes()
    async with await opened(path) as store:
        with pytest.raises(AlreadyThere):
            await store.backup(tmp_path / "backup.age", RECIPIENT)
        with pytest.raises(BackupProblem, match="age1"):
            await store.backup(tmp_path / "new.age", "age1 something")
        with pytest.raises(BackupProblem, match="cannot be written"):
            await store.backup(tmp_path / ("n" * 250), RECIPIENT)

    assert (tmp_path / "backup.age").read_bytes() == before
    assert (tmp_path / "backup.age").stat().st_mode & 0o777 == 0o600
    assert {file.name for file in tmp_path.iterdir()} == {"backup.age", "data"}


async def test_it_opens_without_this_program(path, tmp_path):
    content = pyrage.decrypt(
        (tmp_path / "backup.age").read_bytes(), [pyrage.x25519.Identity.from_str(IDENTITY)]
    )
    with tarfile.open(fileobj=io.BytesIO(content)) as bundle:
        assert bundle.getnames() == ["about.json", "master.key", "data.db"]
        bundle.extractall(tmp_path / "out", filter="data")
    connection = sqlite3.connect(tmp_path / "out" / "data.db")
    people = connection.execute("SELECT count(*) FROM person").fetchone()
    connection.close()

    assert people == (2,)


def test_backups_older_than_two_weeks_go_and_nothing_else(tmp_path):
    names = [backup_name(NOON - timedelta(days=days)) for days in (0, 13, 14, 15, 400)]
    for name in [*names, "corner-notes.age", "holiday.age", "corner-2020-01-01.age"]:
        (tmp_path / name).write_bytes(b"")

    assert sorted(prune_backups(tmp_path, NOON)) == sorted(names[3:])
    assert {file.name for file in tmp_path.iterdir()} >= {*names[:3], "corner-notes.age", "holiday.age"}


def test_every_problem_with_a_backup_is_a_problem_of_the_store():
    assert issubclass(BackupProblem, StoreProblem)
