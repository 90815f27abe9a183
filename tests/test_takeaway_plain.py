import unicodedata

from hypothesis import given
from hypothesis import strategies as st
from takeaway.samples import LATIN, sheet, sheet_in

from bot.takeaway import Card, plain_text
from bot.takeaway.lettering import one_line, several_lines

EXPECTED = """\
The people in my corner

Ana · sister
+44 7700 900123
“Ring me, even at three.”

Mo · friend
@mo_runs

In my own words
This will pass, and it is easier with somebody.

Someone to talk to, free
Samaritans
116 123
day and night
Shout
85258
text SHOUT

If your life may be in danger, call
999

Printed 21 November 2026
"""


def test_the_list_reads_like_a_page_and_numbers_stand_alone():
    assert plain_text(sheet(LATIN[1::-1])) == EXPECTED


def test_on_a_right_to_left_page_a_number_keeps_its_order():
    assert "\n\u200e+44 7700 900123\n" in plain_text(sheet_in("arabic"))


def test_a_name_that_runs_the_other_way_does_not_move_its_neighbours():
    assert "\u2068נועה\u2069 · friend" in plain_text(sheet((Card("נועה", "friend"),)))


def test_what_is_missing_leaves_no_hole():
    bare = sheet((Card("Ana"),), lines=(), emergency="", own_words="", date="", labels=sheet().labels)

    assert "\n\n\n" not in plain_text(bare)
    assert "in danger" not in plain_text(bare)


@given(st.text(st.characters()))
def test_what_was_typed_becomes_one_printable_line(typed):
    line = one_line(typed)

    assert line == one_line(line)
    assert len(line.splitlines()) <= 1
    assert not any(
        unicodedata.category(char) in {"Cc", "Cs"} or char in "\u202a\u202d\u202e\u2066\u2069"
        for char in line
    )


@given(st.text(st.characters()))
def test_a_note_keeps_its_lines_with_at_most_one_empty_between(typed):
    assert "\n\n\n" not in several_lines(typed)


def test_joiners_that_letters_and_emoji_need_are_kept():
    for name in ("👩‍👩‍👧", "می‌خواهم", "क्‍ष"):
        assert one_line(name) == name
