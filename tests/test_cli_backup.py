"""What an operator does for the years: backup, restore, another key, counts; each as it is typed."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest
from click.testing import CliRunner

from bot.cli.commands import corner
from bot.store.backup import new_identity
from bot.store.daily import DailyBackup
from bot.store.key import read_key
from bot.store.store import Store

ANNA, BEN = 5_550_001_111, 5_550_002_222
NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
IDENTITY, RECIPIENT = new_identity()


class Operator:
    """One machine: its folders, and a shell in which commands are typed."""

    def __init__(self, folder):
        self.data, self.key, self.backups = folder / "data", folder / "config" / "master.key", folder / "away"
        self.paper = folder / "paper.txt"
        self.paper.write_text(IDENTITY + "\n", encoding="utf-8")

    def types(self, *words, answer=None, **settings):
        environ = {
            "CORNER_DATA_DIR": str(self.data),
            "CORNER_CONFIG_DIR": str(self.key.parent),
            "CORNER_BACKUP_RECIPIENT": RECIPIENT,
            **settings,
        }
        return CliRunner().invoke(corner, list(words), env=environ, input=answer)

    def store(self):
        return Store.open(self.data / "corner.db", read_key(self.key), clock=lambda: NOON, ballast_bytes=4096)

    def keeps(self, *people):
        async def keep():
            async with await self.store() as store:
                for person in people:
                    async with store.transaction() as transaction:
                        await transaction.save(store.tag(person), {"who": str(person)}, None)

        asyncio.run(keep())

    def forgets(self, person):
        async def forget():
            async with await self.store() as store:
                await store.forget(person)

        asyncio.run(forget())

    def knows(self, person):
        async def know():
            async with await self.store() as store, store.transaction() as transaction:
                return await transaction.load(store.tag(person)) is not None

        return asyncio.run(know())

    def backup(self):
        made = self.types("backup", str(self.backups))
        assert made.exit_code == 0, made.output
        (path,) = self.backups.iterdir()
        return path

    def restores(self, path, *more, **settings):
        return self.types("restore", str(path), "--paper", str(self.paper), *more, **settings)

    def loses_data(self):
        for path in self.data.iterdir():
            path.unlink()


@pytest.fixture
def operator(tmp_path):
    made = Operator(tmp_path)
    made.key.parent.mkdir()
    made.key.write_bytes(bytes(range(32)))
    made.key.chmod(0o600)
    made.data.mkdir()
    made.keeps(ANNA, BEN)
    return made


def test_a_new_paper_names_what_to_keep_and_what_to_set(operator):
    shown = operator.types("backup", "--new-paper").output

    assert re.search(r"^  AGE-SECRET-KEY-\w+$", shown, re.MULTILINE)
    assert re.search(r"^  CORNER_BACKUP_RECIPIENT=age1\w+$", shown, re.MULTILINE)


def test_data_and_key_are_lost_and_both_come_back(operator):
    path = operator.backup()
    operator.loses_data()
    operator.key.unlink()
    restored = operator.restores(path)

    assert restored.exit_code == 0, restored.output
    assert "2 people" in restored.output
    assert "The key came back, too" in restored.output
    assert operator.knows(ANNA)
    assert operator.knows(BEN)


def test_the_line_from_the_paper_is_asked_for_and_not_shown(operator):
    path = operator.backup()
    operator.loses_data()
    restored = operator.types("restore", str(path), answer=IDENTITY + "\n")

    assert restored.exit_code == 0, restored.output
    assert IDENTITY not in restored.output


def test_who_was_forgotten_since_does_not_come_back(operator):
    path = operator.backup()
    operator.forgets(BEN)
    restored = operator.restores(path, "--replace")

    assert "1 had asked to be forgotten since" in restored.output
    assert operator.knows(ANNA)
    assert not operator.knows(BEN)


def test_a_database_that_is_there_is_given_up_only_when_asked(operator):
    refused = operator.restores(operator.backup())

    assert refused.exit_code == 78
    assert "--replace" in refused.output
    assert operator.knows(ANNA)


def test_the_key_is_changed_and_everybody_is_still_there(operator):
    before = read_key(operator.key)
    changed = operator.types("rotate-key")

    assert changed.exit_code == 0, changed.output
    assert "2 people" in changed.output
    assert read_key(operator.key) != before
    assert operator.knows(ANNA)


def test_a_key_that_the_system_gives_is_changed_there(operator, tmp_path):
    (tmp_path / "corner.key").write_bytes(bytes(range(32)))
    refused = operator.types("rotate-key", CREDENTIALS_DIRECTORY=str(tmp_path))

    assert refused.exit_code == 78
    assert "given by the system" in refused.output


def test_counts_tell_how_many_and_nothing_else(operator):
    shown = operator.types("stats").output

    assert re.search(r"^ +2  people whose data is kept$", shown, re.MULTILINE)
    assert str(ANNA) not in shown


@pytest.mark.parametrize(
    ("words", "way_out"),
    [
        (("backup", "away"), "CORNER_BACKUP_DIR"),
        (("stats",), "/metrics"),
        (("rotate-key",), "Stop it first"),
    ],
)
def test_while_the_bot_runs_each_says_what_to_do_instead(operator, words, way_out):
    async def both():
        async with await operator.store():
            return await asyncio.to_thread(operator.types, *words)

    refused = asyncio.run(both())

    assert refused.exit_code == 78
    assert way_out in refused.output


@pytest.mark.parametrize(
    ("words", "settings", "sentence"),
    [
        (("backup",), {}, "No folder for the backup"),
        (("backup", "away"), {"CORNER_BACKUP_RECIPIENT": ""}, "--new-paper"),
        (("backup", "away"), {"CORNER_BACKUP_RECIPIENT": "somebody"}, "age1"),
        (("backup",), {"CORNER_BACKUP_DIR": "away", "CORNER_BACKUP_RECIPIENT": ""}, "--new-paper"),
        (("backup", "away"), {"CORNER_DATA_DIR": "nowhere"}, "nothing to back up"),
        (("stats",), {"CORNER_DATA_DIR": "nowhere"}, "no database"),
        (("rotate-key",), {"CORNER_DATA_DIR": "nowhere"}, "no key to change"),
    ],
)
def test_what_is_missing_is_named_with_the_way_out(operator, words, settings, sentence):
    refused = operator.types(*words, **settings)

    assert refused.exit_code == 78
    assert sentence in refused.output


def test_a_paper_of_another_pair_opens_nothing_and_changes_nothing(operator):
    path = operator.backup()
    operator.paper.write_text(new_identity()[0], encoding="utf-8")
    refused = operator.restores(path, "--replace")

    assert refused.exit_code == 78
    assert "does not open" in refused.output
    assert operator.knows(ANNA)


# While it runs, the bot makes them itself.


async def backups_after(operator, *moments):
    async with await operator.store() as store:
        daily = DailyBackup(store, operator.backups, RECIPIENT)
        for moment in moments:
            await daily.look(moment)
    return sorted(path.name for path in operator.backups.iterdir())


async def test_one_a_day_is_made_and_old_ones_go(tmp_path, operator_files):
    days = [NOON, NOON + timedelta(hours=3), NOON + timedelta(days=1), NOON + timedelta(days=20)]

    assert await backups_after(operator_files, *days) == ["corner-2026-12-11T1200Z.age"]


async def test_a_start_on_the_same_day_makes_no_second_one(operator_files):
    await backups_after(operator_files, NOON)

    assert len(await backups_after(operator_files, NOON + timedelta(hours=6))) == 1


async def test_what_could_not_be_written_is_tried_again_an_hour_later(operator_files):
    operator_files.backups.write_text("a file where the folder should be", encoding="utf-8")
    async with await operator_files.store() as store:
        daily = DailyBackup(store, operator_files.backups, RECIPIENT)
        await daily.look(NOON)
        operator_files.backups.unlink()
        await daily.look(NOON + timedelta(minutes=30))
        assert not operator_files.backups.exists()
        await daily.look(NOON + timedelta(hours=1))

    assert len(list(operator_files.backups.iterdir())) == 1


@pytest.fixture
def operator_files(tmp_path):
    """The same machine before the first person, for tests that have a loop of their own."""
    made = Operator(tmp_path)
    made.key.parent.mkdir()
    made.key.write_bytes(bytes(range(32)))
    made.data.mkdir()
    return made
