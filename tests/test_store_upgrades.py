"""An upgrade loses nobody: every earlier version of the documents is read, a later one is refused."""

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest

from bot.store.problems import NewerVersion
from bot.store.store import Store
from bot.store.upgrades import CURRENT, STEPS, current, upgrade

KEY = bytes(range(32))
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
ANNA = 5_550_001_111
FROZEN = Path(__file__).parent / "store"


async def opened(path: Path, **more: object) -> Store:
    return await Store.open(path, KEY, clock=lambda: NOON, ballast_bytes=4096, **more)


async def loaded(store: Store) -> dict | None:
    async with store.transaction() as transaction:
        return await transaction.load(store.tag(ANNA))


def frozen(version: int, folder: Path) -> tuple[Path, dict]:
    """A copy of the database of a version, and the document in it."""
    source = FROZEN / f"v{version}"
    shutil.copy(source / "data.db", folder / "data.db")
    return folder / "data.db", json.loads((source / "document.json").read_text("utf-8"))


def test_every_version_has_its_frozen_database():
    assert sorted(folder.name for folder in FROZEN.glob("v*")) == [f"v{n}" for n in range(1, CURRENT + 1)]


@pytest.mark.parametrize("version", range(1, CURRENT + 1))
async def test_a_database_of_every_version_opens_and_its_person_is_there(tmp_path, version):
    path, document = frozen(version, tmp_path)
    async with await opened(path) as store:
        assert await loaded(store) == upgrade(document, version)
        assert [row.payload for row in await store.waiting(0, [1], 9)] == [{"text": "Hello, Anna."}]
        assert (await store.counts())["tombstones"] == 1


def with_places(document: dict) -> dict:
    return document | {"places": []}


def with_a_first_place(document: dict) -> dict:
    return document | {"places": [*document["places"], "home"]}


async def test_made_up_steps_are_taken_in_order_on_load_and_kept_on_save(tmp_path):
    path, document = frozen(1, tmp_path)
    steps = (*STEPS, with_places, with_a_first_place)
    async with await opened(path, steps=steps) as store:
        upgraded = await loaded(store)
        async with store.transaction() as transaction:
            await transaction.save(store.tag(ANNA), upgraded, None)
        versions = await store._line.run(lambda c: c.execute("SELECT version FROM person").fetchall())

        assert upgraded == document | {"places": ["home"]}
        assert await loaded(store) == upgraded
        assert versions == [(current(steps),)]


async def test_a_database_that_met_a_newer_program_is_refused_by_the_older_one(tmp_path):
    path, _ = frozen(1, tmp_path)
    async with await opened(path, steps=(*STEPS, with_places)):
        pass
    before = path.read_bytes()
    with pytest.raises(NewerVersion, match=f"up to {CURRENT}"):
        await opened(path)

    assert path.read_bytes() == before


async def test_a_single_newer_document_is_refused_and_left_as_it_is(tmp_path):
    path, _ = frozen(1, tmp_path)
    async with await opened(path) as store:
        await store._line.run(lambda c: c.execute("UPDATE person SET version = ?", (CURRENT + 1,)))
        with pytest.raises(NewerVersion):
            await loaded(store)


def test_steps_change_no_document_of_the_current_version():
    document = {"n": 1}

    assert upgrade(document, CURRENT) == document
    assert upgrade(document, 2, (with_places,)) == document
    assert upgrade(document, 1, (with_places,)) == {"n": 1, "places": []}
