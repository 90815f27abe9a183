"""A typed name is compared without accents, capitals and slips of the finger."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.typed_names import distance, plain


@pytest.mark.parametrize(
    ("typed", "bare"),
    [
        ("Côte d’Ivoire", "cote divoire"),
        ("the Netherlands", "netherlands"),
        ("U.S.A.", "usa"),
        ("Bosnia & Herzegovina", "bosnia and herzegovina"),
        ("İstanbul", "istanbul"),
        ("The", "the"),
        ("  ¿?  ", ""),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
    ],
)
def test_a_name_is_compared_bare(typed, bare):
    assert plain(typed) == bare


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("germany", "germany", 0),
        ("germny", "germany", 1),
        ("gremany", "germany", 1),
        ("jermany", "germany", 1),
        ("germanyy", "germany", 1),
        ("ermnay", "germany", 2),
        ("france", "germany", 3),  # far more, but nobody needs to know how much
        ("", "ab", 2),
    ],
)
def test_letters_left_out_added_changed_or_swapped_are_counted(one, other, apart):
    assert distance(one, other, 2) == apart


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_the_limit_changes_only_what_lies_beyond_it(one, other):
    exact = distance(one, other, 99)

    assert distance(one, other, 2) == min(exact, 3)
    assert distance(other, one, 99) == exact
    assert (exact == 0) == (one == other)
