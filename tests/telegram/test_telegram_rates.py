"""Thirty a second in all, one a second in a chat, a place for help; memory follows the rate."""

from hypothesis import given
from hypothesis import strategies as st

from bot.app.outgoing import Lane
from bot.telegram.rates import BURST, CHAT_BURST, OVERALL, Rates


class Time:
    def __init__(self):
        self.seconds = 0.0

    def __call__(self):
        return self.seconds


def send_as_fast_as_allowed(rates, time, chats, lane):
    moments = []
    for chat in chats:
        while (wait := max(rates.wait_overall(lane), rates.wait_chat(chat, lane))) > 0:
            time.seconds += wait
        rates.spend(chat)
        moments.append((time.seconds, chat))
    return moments


@given(st.lists(st.integers(1, 5), max_size=120), st.sampled_from([Lane.REPLY, Lane.CHECK_IN]))
def test_whatever_is_sent_the_limits_hold_in_every_window(chats, lane):
    time = Time()
    moments = send_as_fast_as_allowed(Rates(time), time, chats, lane)
    for start, _ in moments:
        for seconds in (1.0, 3.0):
            window = [chat for at, chat in moments if start <= at < start + seconds]

            assert len(window) <= OVERALL * seconds + BURST
            for chat in set(window):
                assert window.count(chat) <= seconds + CHAT_BURST


def test_one_place_is_kept_for_help_however_many_others_go():
    time = Time()
    rates = Rates(time)
    for chat in range(100):
        if not rates.wait_overall(Lane.CHECK_IN):
            rates.spend(chat)

    assert rates.wait_overall(Lane.CHECK_IN) > 0
    assert rates.wait_overall(Lane.REPLY) > 0
    assert rates.wait_overall(Lane.HELP) == 0


def test_help_is_not_held_back_by_what_its_chat_got_before():
    time = Time()
    rates = Rates(time)
    for _ in range(3):
        rates.spend(1)

    assert rates.wait_chat(1, Lane.REPLY) > 0
    assert rates.wait_chat(1, Lane.HELP) == 0


def test_memory_follows_the_rate_and_not_the_number_of_people():
    time = Time()
    rates = Rates(time)
    send_as_fast_as_allowed(rates, time, range(20_000), Lane.CHECK_IN)

    assert rates.remembered() <= 400
