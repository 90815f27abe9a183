"""Whatever becomes of the store, and without any: each thing a person does is answered with help at once."""

import os
import sqlite3

import pytest
from asking import everywhere, labels, lines, plain, stray_numbers, texts_of
from chat import open_chat

from bot.app.events import Incoming, Shared
from bot.app.heart import Heart
from bot.app.help.wanted import Wanted
from bot.app.outgoing import Contact
from bot.app.presses import HELP, LINK, OPTION, Press
from bot.app.turn import Operator
from bot.cli.chat import SOMEBODY, SetClock

INTENT = "I want to end my life."
TROUBLE = "I can’t save or look up anything right now."


def heart(library, country: str = "GB") -> Heart:
    return Heart(library, None, Operator(default_country=country), SetClock().now)


def incoming(what: str = "text", *, number: int = 1, **more) -> Incoming:
    return Incoming(number, SOMEBODY, what, language="en", **more)


def pressed(verb: str, value: str = "") -> Incoming:
    return incoming("press", data=Press(verb, value).data, message_id=3)


EVERYTHING = [
    incoming(text="hello"),
    incoming(text="/start"),
    incoming(text="/nothing"),
    incoming(text="/forget"),
    incoming(text=INTENT),
    incoming(text="help"),
    incoming(text="/helpnow"),
    incoming(text="x" * 4096),
    incoming(text="\N{PILE OF POO}" * 50),
    incoming(text=INTENT, forwarded=True),
    pressed(HELP),
    pressed(HELP, "ok"),
    pressed(HELP, "nonsense/??"),
    pressed(LINK, "card/p1"),
    pressed(OPTION, "family"),
    incoming("press", data="\0broken"),
    incoming("shared", shared=(Shared("Ana", "+447700900123"),)),
    incoming("shared", shared=(Shared(INTENT),)),
    incoming("other", medium="voice"),
    incoming("other", medium="photo", text=INTENT),
    incoming("edit", text="no"),
    incoming("edit", text=INTENT),
]


@pytest.mark.parametrize("happened", EVERYTHING, ids=lambda one: f"{one.what} {one.text[:12]}{one.data[:12]}")
async def test_without_a_store_everything_is_answered_with_the_number(library, happened):
    (shown,) = (await heart(library).receive(happened)).direct

    assert "999" in plain(shown)[:120]
    assert len(lines(shown)) <= 8
    assert len(plain(shown)) <= 700
    assert stray_numbers(library, *texts_of(shown)) == set()


async def test_a_chat_that_was_blocked_is_sent_nothing(library):
    for what in ("blocked", "unblocked"):
        assert (await heart(library).receive(incoming(what))).direct == ()


async def test_that_nothing_can_be_saved_is_said_but_not_to_somebody_who_asks_for_help(library):
    ordinary = (await heart(library).receive(incoming(text="hello"))).direct[0]
    asking = (await heart(library).receive(incoming(text=INTENT))).direct[0]

    assert TROUBLE in plain(ordinary)
    assert TROUBLE not in plain(asking)
    assert plain(asking).startswith("If you might act on this now, call 999")


async def test_nothing_leads_to_what_needs_a_store(library):
    for value in ("", "lines", "u18", "stops", "countries", "act"):
        (shown,) = (await heart(library).receive(pressed(HELP, value))).direct
        presses = [one.press for row in shown.rows for one in row if one.press]

        assert presses
        assert all(press.startswith("h:") for press in presses)


async def test_every_country_is_two_taps_or_its_name_away(library):
    lost = heart(library, country="")
    (picker,) = (await lost.receive(pressed(HELP, "countries"))).direct
    assert "Ireland" in labels(picker)

    names = library.places.names("en")
    for country in (one for one in everywhere(library) if one.known):
        (typed,) = (await lost.receive(incoming(text=names[country.iso2]))).direct
        (chosen,) = (await lost.receive(pressed(HELP, Wanted("here", "", country.iso2).value))).direct
        assert country.emergency[0].number in plain(typed)[:120], country.name
        assert plain(typed) == plain(chosen)


async def test_a_near_miss_of_a_country_does_not_bring_the_number_of_another(library):
    for said in ("cube", "chat", "irak please", "us", "in", "it"):
        (shown,) = (await heart(library, country="").receive(incoming(text=said))).direct
        assert "112 (works on mobiles in many countries)" in plain(shown)


async def test_the_country_is_carried_on_by_each_button(library):
    (german,) = (await heart(library, country="").receive(incoming(text="Germany"))).direct
    press = next(one.press for row in german.rows for one in row if one.label == "What stops me")
    (menu,) = (await heart(library, country="").receive(incoming("press", data=press))).direct

    assert "call 112 (ambulance) or 110 (police)" in plain(menu)


async def test_a_contact_card_can_be_had(library):
    (card,) = (await heart(library).receive(pressed(HELP, "contact.+448001111/GB"))).direct

    assert card == Contact("Childline", "+448001111")


# Real stores, really out of order.


async def met(chat) -> None:
    await chat.say("/start")
    await chat.say("Sam")


async def on_its_thread(chat, work) -> None:
    """On the store's own connection, as a limit holds for one connection."""
    await chat.store._line.run(work)


async def test_with_a_full_database(chat):
    await met(chat)

    def fill(connection: sqlite3.Connection) -> None:
        pages = connection.execute("PRAGMA page_count").fetchone()[0]
        connection.execute(f"PRAGMA max_page_count = {pages}")

    await on_its_thread(chat, fill)
    direct = []
    for number in range(100, 1000):
        answered = await chat.heart.receive(incoming(text=INTENT, number=number))
        direct += answered.direct
        if len(direct) == 10:  # it is full now; until then the outbox had room
            break

    assert len(direct) == 10
    assert all(plain(shown).startswith("If you might act on this now, call 112") for shown in direct)


async def test_no_other_process_can_hold_the_database_meanwhile(library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        await met(chat)
        (path,) = tmp_path.rglob("chat.db")
        other = sqlite3.connect(path, isolation_level=None, timeout=0)
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN EXCLUSIVE")
        other.close()
        shown = await chat.say(INTENT)

    assert plain(shown[-1]).startswith("If you might act on this now, call 112")


async def test_with_a_database_that_nobody_may_write(chat):
    await met(chat)
    await on_its_thread(chat, lambda connection: connection.execute("PRAGMA query_only = 1"))

    assert plain((await chat.say(INTENT))[-1]).startswith("If you might act on this now, call 112")


async def test_with_a_closed_database(chat):
    await met(chat)
    await chat.store.close()
    answered = await chat.heart.receive(incoming(text=INTENT))

    assert plain(answered.direct[0]).startswith("If you might act on this now, call 112")


async def test_with_a_database_file_that_was_overwritten(library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        await met(chat)
        for path in tmp_path.rglob("chat.db*"):
            size = path.stat().st_size
            path.write_bytes(os.urandom(max(size, 4096)))
        await on_its_thread(chat, lambda connection: connection.execute("PRAGMA shrink_memory"))
        answered = [await chat.heart.receive(incoming(text=INTENT, number=number)) for number in (900, 901)]

    assert [plain(one.direct[0])[:44] for one in answered] == [
        "If you might act on this now, call 112 (work"
    ] * 2
