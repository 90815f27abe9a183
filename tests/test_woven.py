"""Rules are woven once; what is kept of them for the next start hears exactly what they hear."""

import shutil
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest
from amount import tries
from content import read_lines, rules_of

from bot.cli.opening import open_library
from bot.content.library import FOLDER
from bot.content.woven_file import Kept, keep_woven, read_woven, woven_rules
from bot.safety import Cue, LanguageRules, Phrase, Recogniser, weave
from bot.safety.phrases import parse
from bot.safety.woven_bytes import from_bytes, to_bytes
from bot.settings import Settings

LINES = Path(__file__).parent / "crisis" / "lines"
LANGUAGES = sorted(path.stem for path in LINES.glob("*.jsonl"))
PRINT = "0123456789abcdef"


@cache
def fresh(language):
    """Of every so many rules, in the quick run."""
    rules = rules_of(language)
    step = tries(8, 1)
    some = replace(rules, cues=rules.cues[::step], excuses=rules.excuses[::step])
    return Recogniser(weave({language: some}))


@cache
def read_back(language):
    return Recogniser(from_bytes(memoryview(to_bytes(fresh(language).woven))))


def lines(language):
    return read_lines(LINES / f"{language}.jsonl")


def all_in(recogniser, text):
    """All that is heard, and the line behind it; what stands in the line is only for reviewers."""
    return [(heard.finding, heard.phrase.line) for heard in recogniser.listen(text)]


@pytest.mark.sampled
@pytest.mark.parametrize("language", LANGUAGES[:: tries(16, 1)])
def test_rules_that_were_kept_hear_what_fresh_ones_hear(language):
    texts = [line["text"] for line in lines(language)[:: tries(200, 1)]]
    texts += [text.replace("i", "1").replace("e", "*") for text in texts[::7]]  # words that are guessed at

    kept, woven = ([all_in(ears(language), text) for text in texts] for ears in (read_back, fresh))

    assert kept == woven


def test_they_name_the_same_excuses():
    text = next(line["text"] for line in lines("ar") if fresh("ar").excuses(line["text"]))

    kept, woven = ([rule for rule, _ in ears("ar").excuses(text)] for ears in (read_back, fresh))

    assert kept == woven


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


def without_end(kept):
    return kept[:-1]


def with_another_end(kept):
    return kept[:-1] + bytes([kept[-1] ^ 1])


@pytest.mark.parametrize("hurt", [lambda _: b"", without_end, with_another_end])
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


SMALL = """\
language: xx
cues:
  - name: die
    kind: ideation
    phrases: want to die
"""


@pytest.fixture
def rules(tmp_path):
    folder = tmp_path / "crisis"
    folder.mkdir()
    (folder / "xx.yaml").write_text(SMALL, encoding="utf-8")
    return folder


def forbidden(*_):
    raise AssertionError("it is done once more, though it was done before")


def test_what_was_woven_once_is_not_even_read_again(rules, tmp_path, monkeypatch):
    kept = Kept(tmp_path / "content-woven")
    woven, _ = woven_rules(rules, kept)
    monkeypatch.setattr("bot.content.woven_file.read_rule_book", forbidden)

    assert woven_rules(rules, kept)[0].code == woven.code


def test_a_rule_that_was_changed_is_heard(rules, tmp_path):
    kept = Kept(tmp_path / "content-woven")
    before = Recogniser(woven_rules(rules, kept)[0])
    (rules / "xx.yaml").write_text(SMALL.replace("want", "wish"), encoding="utf-8")
    after = Recogniser(woven_rules(rules, kept)[0])

    assert (before.recognise("i wish to die"), bool(after.recognise("i wish to die"))) == (None, True)


def test_rules_with_a_mistake_are_not_kept_and_named_each_time(rules, tmp_path):
    kept = Kept(tmp_path / "content-woven")
    (rules / "xx.yaml").write_text(SMALL.replace("ideation", "sadness"), encoding="utf-8")

    assert [woven_rules(rules, kept)[1] != [] for _ in range(2)] == [True, True]
    assert not kept.path.exists()


def test_where_nothing_may_be_written_nothing_is_kept(rules, tmp_path):
    kept = Kept(tmp_path / "content-woven", writes=False)

    assert Recogniser(woven_rules(rules, kept)[0]).recognise("i want to die")
    assert not kept.path.exists()


@pytest.fixture
def content_of_few_rules(tmp_path):
    """All that is shipped, but for words of crisis: those of all languages take ten seconds."""
    flows = shutil.copytree(FOLDER, tmp_path / "flows", ignore=shutil.ignore_patterns("crisis", "review"))
    (flows / "crisis").mkdir()
    (flows / "crisis" / "xx.yaml").write_text(SMALL, encoding="utf-8")
    return flows


@pytest.fixture
def unchecked(monkeypatch):
    """The content is shipped, and was looked through elsewhere: that takes most of a start."""
    monkeypatch.setattr("bot.content.library._check", lambda *_: [])
    monkeypatch.setattr("bot.app.help_check.check_help", lambda _: [])


@pytest.mark.usefixtures("unchecked")
def test_the_first_start_keeps_what_the_next_one_begins_with(content_of_few_rules, tmp_path, monkeypatch):
    settings = Settings(data_dir=tmp_path / "data")
    first = open_library(settings, content_of_few_rules)
    monkeypatch.setattr("bot.content.library._check", forbidden)
    monkeypatch.setattr("bot.content.woven_file.read_rule_book", forbidden)

    assert open_library(settings, content_of_few_rules).scripts == first.scripts


@pytest.mark.usefixtures("unchecked")
def test_a_start_that_may_write_nothing_keeps_nothing(content_of_few_rules, tmp_path):
    open_library(Settings(data_dir=tmp_path / "data"), content_of_few_rules, writes=False)

    assert not (tmp_path / "data").exists()
