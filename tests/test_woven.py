"""Rules are woven once; what is kept of them for the next start hears exactly what they hear."""

import json
from functools import cache
from pathlib import Path

import pytest
from amount import tries
from content import whole_content

from bot.cli.opening import CHECKED, open_library
from bot.content.fingerprint import fingerprint, keep
from bot.content.library import FOLDER
from bot.content.woven_file import keep_woven, read_woven
from bot.safety import Cue, LanguageRules, Phrase, Recogniser, weave
from bot.safety.phrases import parse
from bot.safety.woven_bytes import from_bytes, to_bytes
from bot.settings import read_settings

LINES = Path(__file__).parent / "crisis" / "lines"
LANGUAGES = sorted(path.stem for path in LINES.glob("*.jsonl"))
PRINT = "0123456789abcdef"


def shipped():
    return whole_content()[0].recogniser


@cache
def read_back():
    return Recogniser(from_bytes(memoryview(to_bytes(shipped().woven))))


def all_in(recogniser, text):
    """All that is heard, and the line behind it; what stands in the line is only for reviewers."""
    return [(heard.finding, heard.phrase.line) for heard in recogniser.listen(text)]


@pytest.mark.sampled
@pytest.mark.parametrize("language", LANGUAGES)
def test_rules_that_were_kept_hear_what_fresh_ones_hear(language):
    rows = (LINES / f"{language}.jsonl").read_text(encoding="utf-8").split("\n")
    texts = [json.loads(row)["text"] for row in rows[:: tries(60, 1)] if row.strip()]
    texts += [text.replace("i", "1").replace("e", "*") for text in texts[::7]]  # words that are guessed at

    assert [all_in(read_back(), text) for text in texts] == [all_in(shipped(), text) for text in texts]


def test_they_name_the_same_excuses():
    text = "im dying of laughter, i don't want to die"

    kept, fresh = ([rule for rule, _ in one.excuses(text)] for one in (read_back(), shipped()))

    assert kept == fresh != []


def small(text="want to die"):
    return weave({"xx": LanguageRules("xx", (Cue("ideation", "die", (Phrase(text, 1, parse(text)),)),))})


@pytest.fixture
def kept(tmp_path):
    path = tmp_path / "data" / "content-woven"
    keep_woven(path, PRINT, small())
    return path


def test_they_are_kept_for_oneself_alone_and_nothing_else_is_left(kept):
    assert read_woven(kept, PRINT).code == small().code
    assert kept.stat().st_mode & 0o777 == 0o600
    assert [path.name for path in kept.parent.iterdir()] == [kept.name]


def test_those_of_other_content_or_of_another_program_are_not_taken(kept):
    assert read_woven(kept, PRINT[::-1]) is None


def test_where_nothing_is_kept_nothing_is_taken(tmp_path):
    assert read_woven(tmp_path / "content-woven", PRINT) is None


@pytest.mark.parametrize("hurt", [lambda _: b"", lambda old: old[:-1], lambda old: old[:-9] + bytes(9)])
def test_a_file_that_was_hurt_is_not_taken(kept, hurt):
    kept.write_bytes(hurt(kept.read_bytes()))

    assert read_woven(kept, PRINT) is None


def test_newer_rules_take_the_place_of_older_ones(kept):
    keep_woven(kept, PRINT, small("wish to die"))

    assert read_woven(kept, PRINT).words == small("wish to die").words != small().words


def test_where_they_cannot_be_kept_the_start_goes_on(tmp_path):
    (tmp_path / "data").write_text("a file where the folder should be")
    keep_woven(tmp_path / "data" / "content-woven", PRINT, small())

    assert read_woven(tmp_path / "data" / "content-woven", PRINT) is None


@pytest.fixture
def settings(tmp_path, monkeypatch):
    monkeypatch.setenv("CORNER_DATA_DIR", str(tmp_path))
    keep(tmp_path / CHECKED, fingerprint(FOLDER))  # as after an earlier start: the content was found whole
    return read_settings()


def test_one_start_keeps_what_the_next_one_listens_with(settings, monkeypatch):
    open_library(settings)
    monkeypatch.setattr("bot.content.library.read_rule_book", None)
    library = open_library(settings)

    assert library.recogniser.woven.code == shipped().woven.code


def test_a_start_that_may_write_nothing_keeps_nothing(settings):
    open_library(settings, writes=False)

    assert [path.name for path in settings.data_dir.iterdir()] == [CHECKED]
