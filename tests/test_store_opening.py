"""A database is opened only with its own key, whole, and alone; a refusal changes nothing."""

import asyncio
import shutil
import sqlite3
import sys
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest
from amount import tries

from bot.store.problems import Damaged, InUse, NewerVersion, StoreProblem, Unusable, WrongKey
from bot.store.store import Store

KEY = bytes(range(32))
OTHER_KEY = bytes(range(1, 33))
PEOPLE = {
    number: {"people": [{"name": f"Rosalind {number}", "note": "n" * 40 * number}]} for number in range(1, 30)
}


def clock() -> datetime:
    return datetime(2026, 11, 21, 12, tzinfo=UTC)


async def opened(path: Path, key: bytes = KEY, **more: object) -> Store:
    return await Store.open(path, key, clock=clock, ballast_bytes=4096, **more)


async def everybody(store: Store) -> dict[int, dict | None]:
    found = {}
    for number in PEOPLE:
        async with store.transaction() as transaction:
            found[number] = await transaction.load(store.tag(number))
    return found


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    """A database with people in it, closed."""
    async with await opened(tmp_path / "data.db") as store, store.transaction() as transaction:
        for number, document in PEOPLE.items():
            await transaction.save(store.tag(number), document, number * 60)
    return tmp_path / "data.db"


async def test_a_new_database_is_private_and_leaves_nothing_unfinished(tmp_path):
    folder = tmp_path / "new" / "deep"
    async with await opened(folder / "data.db"):
        modes = {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir()}

    assert modes == {"data.db": 0o600, "data.db-wal": 0o600, "data.db-ballast": 0o600}
    assert folder.stat().st_mode & 0o777 == 0o700


async def test_every_connection_setting_that_privacy_and_durability_rest_on_is_on(path):
    wanted = {
        "locking_mode": "exclusive",
        "journal_mode": "wal",
        "synchronous": 2,
        "secure_delete": 1,
        "temp_store": 2,
        "trusted_schema": 0,
        "cell_size_check": 1,
    }
    async with await opened(path) as store:
        found = await store._line.run(
            lambda c: {name: c.execute(f"PRAGMA {name}").fetchone()[0] for name in wanted}
        )

    assert found == wanted


async def test_a_wrong_key_is_refused_by_name_and_changes_nothing(path):
    before = path.read_bytes()
    with pytest.raises(WrongKey, match="restore"):
        await opened(path, OTHER_KEY)

    assert path.read_bytes() == before
    async with await opened(path) as store:
        assert await everybody(store) == PEOPLE


def changed(path: Path, sql: str, *values: object) -> bytes:
    connection = sqlite3.connect(path)
    with connection:
        connection.execute(sql, values)
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    connection.close()
    return path.read_bytes()


@pytest.mark.parametrize("fact", ["schema", "document_version"])
async def test_a_newer_version_is_refused_and_changes_nothing(path, fact):
    before = changed(path, "UPDATE meta SET value = value + 1 WHERE name = ?", fact)
    with pytest.raises(NewerVersion, match="Install"):
        await opened(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE meta SET value = 0 WHERE name = 'schema'",
        "DELETE FROM meta WHERE name = 'schema'",
        "DELETE FROM meta WHERE name = 'document_version'",
        "DELETE FROM meta WHERE name = 'key_fingerprint'",
        "UPDATE meta SET value = zeroblob(60) WHERE name = 'ring'",
        "UPDATE meta SET value = 'text' WHERE name = 'ring'",
        "DROP TABLE tombstone",
        "CREATE TRIGGER sly AFTER DELETE ON person BEGIN DELETE FROM tombstone; END",
        "PRAGMA application_id = 7",
    ],
)
async def test_a_database_that_is_not_as_it_was_made_is_refused_and_left_as_it_is(path, sql):
    before = changed(path, sql)
    with pytest.raises(Damaged):
        await opened(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"", b"not a database", bytes(8192)])
async def test_a_file_that_is_no_database_is_refused_and_left_as_it_is(tmp_path, content):
    path = tmp_path / "data.db"
    path.write_bytes(content)
    with pytest.raises(Damaged):
        await opened(path)

    assert path.read_bytes() == content


async def test_another_program_s_database_is_left_alone(tmp_path):
    path = tmp_path / "data.db"
    before = changed(path, "CREATE TABLE meta (name, value)")
    with pytest.raises(Damaged, match="not a database of In Your Corner"):
        await opened(path)

    assert path.read_bytes() == before


@pytest.mark.parametrize("part", [0.1, 0.5, 0.9, 0.999])
async def test_a_file_cut_short_is_refused_and_left_as_it_is(path, part):
    path.write_bytes(path.read_bytes()[: int(path.stat().st_size * part)])
    before = path.read_bytes()
    with pytest.raises(Damaged):
        await opened(path)

    assert path.read_bytes() == before


@pytest.mark.sampled
@pytest.mark.parametrize("seed", range(tries(12, 60)))
async def test_a_flipped_bit_anywhere_never_shows_wrong_data(path, seed):
    """It is refused at the start or when the row is read, or it lies where nothing is kept."""
    content = bytearray(path.read_bytes())
    offset = Random(seed).randrange(len(content))
    content[offset] ^= 1 << (seed % 8)
    path.write_bytes(content)
    try:
        async with await opened(path) as store:
            for number, document in PEOPLE.items():
                async with store.transaction() as transaction:
                    assert await transaction.load(store.tag(number)) == document
    except StoreProblem as problem:
        assert type(problem) in {Damaged, NewerVersion, WrongKey}


def rows(path: Path) -> list[tuple[bytes, bytes, int, bytes]]:
    connection = sqlite3.connect(path)
    found = connection.execute("SELECT tag, wrapped_key, version, sealed FROM person").fetchall()
    connection.close()
    return found


@pytest.mark.parametrize("column", ["wrapped_key", "sealed"])
async def test_every_flipped_bit_of_a_row_is_refused(path, column):
    tag, *_ = rows(path)[0]
    async with await opened(path) as store:
        length = (
            await store._line.run(
                lambda c: c.execute(f"SELECT length({column}) FROM person WHERE tag = ?", (tag,)).fetchone()
            )
        )[0]
        original = (
            await store._line.run(
                lambda c: c.execute(f"SELECT {column} FROM person WHERE tag = ?", (tag,)).fetchone()
            )
        )[0]
        refused = 0
        for place in range(length):
            flipped = bytearray(original)
            flipped[place] ^= 1 << (place % 8)
            await put(store, column, bytes(flipped), tag)
            with pytest.raises(Damaged):
                async with store.transaction() as transaction:
                    await transaction.load(tag)
            refused += 1

    assert refused == length > 50


async def put(store: Store, column: str, value: object, tag: bytes) -> None:
    await store._line.run(lambda c: c.execute(f"UPDATE person SET {column} = ? WHERE tag = ?", (value, tag)))


async def test_rows_put_under_another_person_are_refused(path):
    (one, key, _, sealed), (other, *_) = rows(path)[:2]
    async with await opened(path) as store:
        await put(store, "wrapped_key", key, other)
        await put(store, "sealed", sealed, other)
        with pytest.raises(Damaged):
            async with store.transaction() as transaction:
                await transaction.load(other)
        async with store.transaction() as transaction:
            assert await transaction.load(one) in PEOPLE.values()


async def test_a_damaged_person_can_still_be_forgotten(path):
    async with await opened(path) as store:
        await put(store, "sealed", b"\0" * 600, store.tag(1))
        await store.forget(1)
        async with store.transaction() as transaction:
            assert await transaction.load(store.tag(1)) is None


SECOND = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from bot.store.problems import InUse
from bot.store.store import Store

async def main():
    try:
        await Store.open(Path(sys.argv[1]), bytes(range(32)), clock=lambda: datetime.now(UTC))
    except InUse as problem:
        print("refused:", problem)

asyncio.run(main())
"""


async def test_a_second_process_is_refused_and_the_first_goes_on(path):
    async with await opened(path) as store:
        second = await asyncio.create_subprocess_exec(
            sys.executable, "-c", SECOND, str(path), stdout=asyncio.subprocess.PIPE
        )
        said, _ = await second.communicate()

        assert said.startswith(b"refused: Another process has the database open.")
        assert await everybody(store) == PEOPLE


async def test_a_second_store_in_the_same_process_is_refused(path):
    async with await opened(path):
        with pytest.raises(InUse):
            await opened(path)


async def test_a_folder_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(Unusable, match="CORNER_DATA_DIR"):
        await opened(tmp_path / "file" / "data.db")


async def test_what_was_committed_and_is_still_in_the_journal_is_read_after_a_crash(path, tmp_path):
    async with await opened(path) as store:
        async with store.transaction() as transaction:
            await transaction.save(store.tag(1), {"n": "in the journal"}, None)
        crashed = tmp_path / "crashed"
        crashed.mkdir()
        for file in tmp_path.glob("data.db*"):
            shutil.copy(file, crashed)

    async with await opened(crashed / "data.db") as store, store.transaction() as transaction:
        assert await transaction.load(store.tag(1)) == {"n": "in the journal"}
