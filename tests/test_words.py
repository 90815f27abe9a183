"""Words as they are read: safe everywhere they stand, easy enough, and the same in every language."""

from pathlib import Path

import pytest

from bot.content.checks.safety import read_safety_words
from bot.content.checks.words import ROLES
from bot.content.grade import grade, longest_sentence
from bot.content.library import FOLDER
from bot.content.program_words import PROGRAM_WORDS

PROJECT = FOLDER.parent
RULES, _ = read_safety_words(FOLDER / "safety_words.yaml")

# The sample sentences of the house, each of which a rule must find.
UNSAFE = {
    "L1": ["She is a self-harmer.", "the cutters"],
    "L2": ["He committed suicide.", "a failed attempt"],
    "L3": ["It is only attention-seeking.", "just a phase"],
    "L4": ["a maladaptive habit", "a bad habit"],
    "L6": ["Hide the blades.", "Count the pills."],
    "L7": ["You did it 3 times.", "12 days now"],
    "L8": ["They are in a better place."],
    "L9": ["Everything will be fine.", "Please calm down."],
    "L10": ["This treats you.", "You have a disorder."],
    "L11": ["I care about you.", "I'm here for you", "Someone will answer soon."],
    "N1": ["Your risk score is high.", "a low-risk person"],
    "N2": ["Try an elastic band.", "Hold ice."],
    "N3": ["Your streak is over.", "back to square one"],
    "N4": ["Promise me.", "You must stop."],
    "K3": ["100% private", "This is a safe space."],
    "R2": ["crisis plan", "How is the urge?"],
    "R3": ["You missed your note.", "We haven't heard from you."],
}
SAFE = [
    "That sounds hard. Thank you for writing it.",
    "Someone who self-harms can have a list of people.",
    "You do not need to be in danger to get support.",
    "Hi, the note you asked for. No need to answer.",
    "If you have taken too much of anything, call 999 now.",
    "If it will not stop bleeding, call 999 now.",
    "Your people are there if you want one of them.",
]


@pytest.mark.parametrize(("rule", "words"), [(rule, one) for rule, many in UNSAFE.items() for one in many])
def test_unsafe_words_are_found(rule, words):
    assert RULES["en"].found(rule, words)


@pytest.mark.parametrize("words", SAFE)
def test_safe_words_pass(words):
    assert [rule for rule in UNSAFE if rule not in ("R2", "R3") and RULES["en"].found(rule, words)] == []


def test_every_rule_has_a_sentence_that_it_must_find():
    assert set(UNSAFE) == set(RULES["en"].patterns)


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
