"""Words as they are read: safe everywhere they stand, easy enough, and the same in every language."""

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from safe_sentences import SAFE, UNSAFE

from bot.content.checks.safety import read_safety_words
from bot.content.checks.words import ROLES
from bot.content.grade import grade, longest_sentence
from bot.content.library import FOLDER
from bot.content.program_words import PROGRAM_WORDS
from bot.content.words import Words, languages

PROJECT = FOLDER.parent
LANGUAGES = languages(FOLDER / "words")
RULES, _ = read_safety_words(FOLDER / "safety_words.yaml")


@pytest.mark.parametrize("language", LANGUAGES)
def test_unsafe_words_are_found(language):
    sentences = [(rule, one) for rule, many in UNSAFE[language].items() for one in many]

    assert [one for rule, one in sentences if not RULES[language].found(rule, one)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_safe_words_pass(language):
    rules = set(RULES[language].patterns) - {"R2", "R3"}  # these are for what a locked screen shows

    assert [(rule, one) for one in SAFE[language] for rule in rules if RULES[language].found(rule, one)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_rule_has_a_sentence_that_it_must_find_and_every_language_has_every_rule(language):
    assert set(UNSAFE[language]) == set(RULES[language].patterns) == set(RULES["en"].patterns)


@pytest.mark.parametrize("page", ["README.md", "flows/README.md", "flows/REVIEW.md"])
def test_pages_of_the_project_are_safe_as_well(page):
    """Those for the public; what is quoted as an example of a mistake stands between quotes or in a table."""
    text = "\n".join(
        line
        for line in (PROJECT / page).read_text(encoding="utf-8").splitlines()
        if not line.startswith("| S")
    )
    found = {rule: RULES["en"].found(rule, text) for rule in ("L1", "L2", "L3", "L4", "N2", "K3")}

    assert {rule: words for rule, words in found.items() if words} == {}


def test_no_method_word_stands_in_a_transcript():
    for path in (PROJECT / "tests" / "transcripts").glob("*/*.txt"):
        shown = "\n".join(
            line for line in path.read_text(encoding="utf-8").splitlines() if not line.startswith(("> ", "#"))
        )

        assert RULES["en"].found("L6", shown) == "", path.name
        assert RULES[path.parent.name].found("L6", shown) == "", path.name


# How hard it is to read.


def test_short_words_in_short_sentences_are_easy():
    assert grade("Who would you like to add? A first name or a nickname is enough.") < 5


def test_long_words_are_hard():
    assert (
        grade("Considering individual circumstances, characterise your interpersonal relationships now.") > 12
    )


def test_what_is_too_short_to_tell_is_not_judged():
    assert grade("Professional") == 0
    assert grade("") == 0


def test_a_line_that_ends_is_a_sentence_that_ends():
    assert longest_sentence("one two three\nfour five. Six seven eight nine!") == 4
    assert longest_sentence("") == 0


def test_every_file_of_words_is_spoken_of_somewhere(library):
    """A file that no flow and no part of the program asks for is a slip of the pen."""
    files = {path.stem for path in Path(FOLDER / "words" / "en").glob("*.ftl")}

    assert files - set(library.scripts.flows) - set(PROGRAM_WORDS) - {ROLES} == set()


@pytest.mark.parametrize(
    ("text", "marked"),
    [
        ("رقم +962 7 9544 0416.", "رقم \u200e+962 7 9544 0416."),
        ("116 123", "\u200e116 123"),
        ("+20123", "\u200e+20123"),
        ("112", "112"),
        ("من 20:00 إلى 21:15", "من 20:00 إلى 21:15"),
        ("20:00 21:15", "20:00 21:15"),
    ],
)
def test_a_number_in_groups_gets_its_mark_from_right_to_left_alone(text, marked):
    assert Words("ar", {}).in_order(text) == marked
    assert Words("en", {}).in_order(text) == text


@given(st.text(alphabet="19 +:.\u200eن\n"))
@example("\u200e+962 7 9544 0416")
def test_a_second_mark_is_never_set(text):
    once = Words("ar", {}).in_order(text)

    assert Words("ar", {}).in_order(once) == once
