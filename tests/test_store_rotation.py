"""The master key can be changed; interrupted anywhere, running it again finishes it."""

from datetime import UTC, datetime
from pathlib import Path

import pytest
from amount import tries

from bot.store import files, rotation
from bot.store.key import keep_key, read_key
from bot.store.outbox import SentMessage
from bot.store.problems import InUse, WrongKey
from bot.store.rotation import rotate, rotate_key_file
from bot.store.store import Store

OLD, NEW = bytes(range(32)), bytes(range(1, 33))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
AT_A_TIME = tries(100, rotation._AT_A_TIME)
PEOPLE = range(1, 2 * AT_A_TIME + 54)

pytestmark = pytest.mark.sampled  # with -m long as many people as it really takes at a time


@pytest.fixture(autouse=True)
def _at_a_time(monkeypatch):
    monkeypatch.setattr(rotation, "_AT_A_TIME", AT_A_TIME)


async def opened(path: Path, key: bytes) -> Store:
    return await Store.open(path, key, clock=lambda: NOON, ballast_bytes=4096)


@pytest.fixture
async def path(tmp_path: Path) -> Path:
    path = tmp_path / "data" / "data.db"
    async with await opened(path, OLD) as store:
        async with store.transaction() as transaction:
            for person in PEOPLE:
                await transaction.save(store.tag(person), {"person": person}, None)
            for _ in range(2):
                await transaction.enqueue(store.tag(1), 1, {"text": "hello"})
        await store.forget(PEOPLE[-1])
    return path


async def assert_whole(path: Path, key: bytes) -> None:
    async with await opened(path, key) as store:
        async with store.transaction() as transaction:
            for person in PEOPLE[:-1]:
                assert await transaction.load(store.tag(person)) == {"person": person}
            assert await transaction.load(store.tag(PEOPLE[-1])) is None
        (row,) = await store.waiting(0, [1], 9)
        assert row.payload == {"text": "hello"}
        assert row.tag == store.tag(1)


async def test_with_the_new_key_all_is_there_and_the_old_one_opens_nothing(path):
    async with await opened(path, OLD) as store:
        tag = store.tag(1)
        wrapped = await store._line.run(
            lambda c: c.execute("SELECT wrapped_key FROM person LIMIT 9").fetchall()
        )

    assert rotate(path, OLD, NEW) == len(PEOPLE) - 1
    with pytest.raises(WrongKey):
        await opened(path, OLD)
    await assert_whole(path, NEW)
    content = b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert not [key for (key,) in wrapped if key in content]
    async with await opened(path, NEW) as store:
        assert store.tag(1) == tag


async def test_what_waits_is_opened_by_the_new_key_alone(path):
    rotate(path, OLD, NEW)
    async with await opened(path, NEW) as store:
        (row,) = await store.waiting(0, [1], 9)
        await store.delivered(row.id, tag=row.tag, messages=[SentMessage(1, 0)])
        assert [row.payload for row in await store.waiting(0, [1], 9)] == [{"text": "hello"}]


async def test_the_key_file_is_changed_with_it(path, tmp_path):
    keep_key(tmp_path / "config" / "master.key", OLD)
    rotate_key_file(path, tmp_path / "config" / "master.key")
    key = read_key(tmp_path / "config" / "master.key")

    assert key != OLD
    assert [file.name for file in (tmp_path / "config").iterdir()] == ["master.key"]
    assert (tmp_path / "config" / "master.key").stat().st_mode & 0o777 == 0o600
    await assert_whole(path, key)


class PowerCutError(Exception):
    pass


@pytest.mark.parametrize("moment", ["keep_key", "rotate", "after rotate", "swap_in"])
async def test_interrupted_anywhere_running_it_again_finishes_it(path, tmp_path, monkeypatch, moment):
    key_file = tmp_path / "config" / "master.key"
    keep_key(key_file, OLD)

    def cut(*arguments):
        if moment == "after rotate":
            rotate(*arguments)
        raise PowerCutError

    with monkeypatch.context() as patch, pytest.raises(PowerCutError):
        patch.setattr(rotation, moment.removeprefix("after "), cut)
        rotate_key_file(path, key_file)
    rotate_key_file(path, key_file)

    assert [file.name for file in key_file.parent.iterdir()] == ["master.key"]
    await assert_whole(path, read_key(key_file))


async def test_a_failure_on_the_way_changes_nothing(path, monkeypatch):
    def fail(*_):
        raise PowerCutError

    with monkeypatch.context() as patch, pytest.raises(PowerCutError):
        patch.setattr(rotation.seal, "seal_ring", fail)
        rotate(path, OLD, NEW)

    await assert_whole(path, OLD)


async def test_not_while_the_bot_runs_and_not_with_a_wrong_key(path):
    async with await opened(path, OLD):
        with pytest.raises(InUse):
            rotate(path, OLD, NEW)
    with pytest.raises(WrongKey):
        rotate(path, NEW, OLD)

    await assert_whole(path, OLD)


def test_swapping_in_is_one_step(tmp_path):
    (tmp_path / "new").write_bytes(b"new")
    (tmp_path / "name").write_bytes(b"old")
    files.swap_in(tmp_path / "new", tmp_path / "name")

    assert [(file.name, file.read_bytes()) for file in tmp_path.iterdir()] == [("name", b"new")]
