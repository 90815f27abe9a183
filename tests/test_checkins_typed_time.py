from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.checkins import parse_time

CLEAR = {
    "8": time(8),
    "08": time(8),
    "0": time(0),
    "8:30": time(8, 30),
    " 8:30 ": time(8, 30),
    "08.30": time(8, 30),
    "20.15": time(20, 15),
    "8,30": time(8, 30),
    "0830": time(8, 30),
    "8pm": time(20),
    "8 pm": time(20),
    "8 PM": time(20),
    "8 p.m.": time(20),
    "8 p. m.": time(20),
    "8:30 a.m.": time(8, 30),
    "12am": time(0),
    "12 pm": time(12),
    "12:30 am": time(0, 30),
    "20h15": time(20, 15),
    "20 h 15": time(20, 15),
    "20h": time(20),
    "20:15 h": time(20, 15),
    "20.15 hrs": time(20, 15),
    "8.30 Uhr": time(8, 30),
    "8 Uhr": time(8),
    "8 Uhr 30": time(8, 30),
    "8 o’clock": time(8),
    "at 8": time(8),
    "a las 20:15": time(20, 15),
    "um 8 Uhr": time(8),
    "à 20h15": time(20, 15),
    "٨": time(8),
    "٨:٣٠": time(8, 30),
    "٢٠٫١٥": time(20, 15),
    "۸:۳۰": time(8, 30),
    "٨ م": time(20),
    "٨ ص": time(8),
    "８：３０": time(8, 30),
    "\u200f٨:٣٠\u200f": time(8, 30),
    "23:59": time(23, 59),
}
UNSURE = [
    "",
    " ",
    "eight",
    "half past eight",
    "noon",
    "8ish",
    "about 8",
    "8 or 9",
    "8-9",
    "8.5",
    "8:5",
    "830",
    "-8",
    "24:00",
    "25",
    "8:60",
    "13 pm",
    "0 am",
    "20:15 pm",
    "8 p",
    "8:30:00",
    "8.30 Uhr 30",
    "08301",
    "8 8",
    "½8",
    "8" * 100,
    "8:30\n9:00",
]


@pytest.mark.parametrize(("typed", "meant"), CLEAR.items())
def test_a_clear_time_is_taken(typed, meant):
    assert parse_time(typed) == meant


@pytest.mark.parametrize("typed", UNSURE)
def test_a_doubtful_time_is_not(typed):
    assert parse_time(typed) is None


@given(st.times().map(lambda at: at.replace(second=0, microsecond=0)))
def test_every_minute_of_the_day_can_be_typed_in_each_common_form(at):
    forms = ["%H:%M", "%H.%M", "%Hh%M", "%H%M", "%I:%M %p", "%I.%M%p", "%H.%M Uhr"]

    assert {parse_time(at.strftime(form)) for form in forms} == {at}


@given(st.text(max_size=30) | st.text("0123456789:.h apm٣٨", max_size=12))
def test_no_text_is_an_error(text):
    assert parse_time(text) is None or isinstance(parse_time(text), time)
