"""What the answers to polls tell, and what ends the two ways for updates to come in."""

from dataclasses import replace

import pytest
from scripted_telegram import ScriptedTelegram

from bot.telegram import intake
from bot.telegram.health import RED_AFTER, Health
from bot.telegram.intake import Address, Calling, Listener


class HandTime:
    def __init__(self):
        self.seconds = 0.0

    def monotonic(self):
        return self.seconds


@pytest.fixture
def time():
    return HandTime()


@pytest.fixture
def health(time):
    return Health(time.monotonic)


@pytest.fixture
def endings():
    return []


@pytest.fixture
def listener(health, time, endings):
    return Listener(health, time, endings.append)


def conflicts(listener, time, moments):
    for moment in moments:
        time.seconds = moment
        listener.heard(409)


def test_a_process_that_is_being_replaced_is_no_rival(listener, time, endings):
    conflicts(listener, time, [0, 1, 2.5, 5, 9])

    assert endings == []


def test_a_rival_is_one_that_goes_on_although_polls_succeed_in_between(listener, time, endings):
    for moment in (0, 2, 4, 6, 8, 10):
        conflicts(listener, time, [moment])
        listener.heard(200)

    assert [ending.code for ending in endings] == [1]


def test_conflicts_far_apart_are_not_one_rival(listener, time, endings):
    conflicts(listener, time, [0, 100, 200, 300])

    assert endings == []


@pytest.mark.parametrize("status", [401, 404])
def test_a_refused_token_is_the_operators_matter(listener, endings, status):
    listener.heard(status)

    assert [ending.code for ending in endings] == [78]


@pytest.mark.parametrize("status", [500, 502, 429, 400])
def test_other_answers_end_nothing(listener, endings, status):
    listener.heard(status)

    assert endings == []


def test_health_turns_red_after_ninety_seconds_and_green_with_the_next_answer(listener, health, time):
    time.seconds = RED_AFTER - 1
    assert health.good
    time.seconds = RED_AFTER
    assert not health.good
    listener.heard(502)
    assert not health.good
    listener.heard(200)
    assert health.good


def test_a_network_that_is_down_is_red_but_no_stall(listener, health, time):
    for moment in range(0, 300, 10):
        time.seconds = moment
        listener.heard(0)

    assert not health.good
    assert health.stall < RED_AFTER


ADDRESS = Address("https://example.org/in", "secret", "127.0.0.1", 0, "/in")


class Hooked(ScriptedTelegram):
    """What Telegram says about the webhook."""

    url = ADDRESS.url

    def _carry_out(self, call):
        if call.method != "getWebhookInfo":
            return super()._carry_out(call)
        info = {"url": self.url, "has_custom_certificate": False, "pending_update_count": 0}
        return 200, {"ok": True, "result": info}


@pytest.fixture
def hooked():
    return Hooked()


@pytest.fixture
def calling(hooked, health, endings):
    return Calling(hooked.bot(), None, ADDRESS, health, endings.append)


async def test_with_a_webhook_a_look_at_it_is_health(calling, health, time, endings):
    time.seconds = RED_AFTER
    await calling.look()

    assert health.good
    assert endings == []


async def test_a_webhook_that_somebody_else_took_ends_it(calling, hooked, endings):
    hooked.url = "https://elsewhere.example/in"
    await calling.look()

    assert [ending.code for ending in endings] == [1]


async def test_a_token_that_was_revoked_ends_it_with_a_webhook_too(calling, hooked, endings):
    hooked.fault = lambda _: (401, "Unauthorized", {})
    await calling.look()

    assert [ending.code for ending in endings] == [78]


async def test_a_look_that_fails_ends_nothing(calling, hooked, endings):
    hooked.fault = lambda _: (502, "Bad Gateway", {})
    await calling.look()

    assert endings == []


async def test_a_webhook_that_telegram_refuses_is_the_operators_matter(calling, hooked, endings):
    hooked.fault = lambda _: (400, "Bad Request: bad webhook: HTTPS url must be provided", {})
    await calling.start()
    await calling._runner.cleanup()

    assert [ending.code for ending in endings] == [78]


async def test_without_a_secret_there_is_no_webhook(hooked, health, endings):
    await Calling(hooked.bot(), None, replace(ADDRESS, secret=""), health, endings.append).start()

    assert [ending.code for ending in endings] == [78]
    assert hooked.calls == []


async def test_a_webhook_is_set_as_soon_as_telegram_answers(calling, hooked, endings, monkeypatch):
    monkeypatch.setattr(intake, "AGAIN", 0)
    fails = iter([(502, "Bad Gateway", {}), (429, "Too Many", {"retry_after": 1})])
    hooked.fault = lambda _: next(fails, None)
    calling._queue = NothingBegun()
    await calling.start()
    await calling.stop()

    assert endings == []
    assert [call.method for call in hooked.calls] == ["setWebhook"] * 3


class NothingBegun:
    async def finish(self):
        pass
