"""What was typed is kept as it looked: names of every kind stay, what nobody can see goes."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.people.typed import cleaned, one_line, same_name


@pytest.mark.parametrize(
    "name",
    [
        "Ana", "O’Neill-García", "أنا", "רות", "अना", "อนา", "安娜", "👩‍👩‍👧", "🏴󠁧󠁢󠁳󠁣󠁴󠁿", "🐕", "می‌خواهم", "क्‍ष",
        "<b>Ana</b>", "&amp;", "Ana 2", "…",
    ],
)  # fmt: skip
def test_a_name_of_any_kind_stays_as_it_is(name):
    assert one_line(name) == name


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("A\0na", "Ana"),
        ("A\u200bna\ufeff", "Ana"),
        ("a\u200db", "ab"),
        ("\u202eanA", "anA"),
        ("\u2066Ana\u2069", "Ana"),
        ("\ue0000\ue001", "0"),
        ("Ana\n\r\n  B\tC", "Ana B C"),
        ("\u3164\u2800", ""),
        ("\u200b\u200b", ""),
        ("\ud83d", ""),
        ("A\u00adna", "Ana"),
    ],
)
def test_what_nobody_can_see_is_left_out(typed, kept):
    assert one_line(typed) == kept


def test_lines_of_a_longer_text_stay_lines():
    assert cleaned("one \r\n two\x00\n\n three ") == "one\ntwo\n\nthree"


UNSEEN = set("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff")


@given(st.text(st.characters(codec=None), max_size=80))
def test_cleaning_leaves_nothing_that_hides_or_reorders_and_changes_nothing_the_second_time(text):
    once = one_line(text)

    assert one_line(once) == once
    assert not any(unicodedata.category(sign) in ("Cc", "Cs", "Co", "Zl", "Zp") for sign in once)
    assert not set(once) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u200e\u200f\ufeff"
    )


def test_names_that_look_the_same_are_the_same():
    assert same_name("ana", " ANA\u200b ")
    assert same_name("Ａｎａ", "Ana")
    assert not same_name("Ana", "Anna")
