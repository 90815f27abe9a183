"""Content is checked once; any change of it, or of the program, has it checked again."""

import shutil

import pytest

from bot.content.fingerprint import fingerprint, keep, was_found_whole
from bot.content.library import FOLDER


@pytest.fixture
def folder(tmp_path):
    return shutil.copytree(FOLDER, tmp_path / "flows")


@pytest.mark.parametrize("changed", ["home.yaml", "words/en/home.ftl", "helplines/gb.yaml", "crisis/en.yaml"])
def test_a_change_in_any_file_is_noticed(folder, changed):
    before = fingerprint(folder)
    with (folder / changed).open("a", encoding="utf-8") as file:
        file.write("\n# changed\n")

    assert fingerprint(folder) != before


def test_what_was_checked_is_remembered(folder, tmp_path):
    kept = tmp_path / "data" / "content-checked"
    assert not was_found_whole(kept, fingerprint(folder))
    keep(kept, fingerprint(folder))

    assert was_found_whole(kept, fingerprint(folder))
