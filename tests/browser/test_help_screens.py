"""Each kind of help screen as a person sees it on a telephone; its pictures go to tests/output/help."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from asking import labels, plain
from playwright.async_api import Page, expect

from bot.app.heart import Heart
from bot.app.help_now import Asker, help_card
from bot.app.turn import Operator
from bot.preview.clock import MovableClock
from bot.preview.standin import Standin
from bot.store.store import Store
from bot.telegram.run import Connection, run

PHONE = {"width": 390, "height": 844}
PICTURES = Path(__file__).parents[1] / "output" / "help"
KEY = bytes(range(32))

KINDS = {
    "general": ("sos", "If your life may be in danger, call 999 now."),
    "intent": ("i want to end my life", "If you might act on this now, call 999"),
    "overdose": ("i took too many", "If you have taken too much of anything, call 999 now"),
    "injured": ("i cut myself and it wont stop bleeding", "If you are badly hurt"),
    "passive": ("i wish i was dead", "That sounds very hard."),
    "urge": ("i really want to cut right now", "If you may act on it now, call 999."),
    "abuse": ("he hits me when he is drunk", "If you are in danger now, call 999."),
    "supporter": ("my friend wants to kill herself", "have taken too much of anything, call 999."),
}
ROUTES = {
    "hurt": ("I’m hurt", "If you are badly hurt"),
    "act": ("I might act on this", "Call 999 now, or go to the nearest emergency room."),
    "struggling": ("I’m struggling", "That sounds very hard."),
    "under-18": ("Under 18?", "Talk to Childline"),
    "more-lines": ("More lines", "Shout, free, day and night."),
    "what-stops-me": ("What stops me", "What makes it hard to call or write?"),
    "police": ("Will they send police?", "Lines are there to talk."),
}


@pytest.fixture
async def phone(open_page, library, tmp_path) -> AsyncIterator[Page]:
    """Somebody in the United Kingdom with two people on their list."""
    clock = MovableClock()
    async with await Store.open(tmp_path / "chat.db", KEY, clock=clock.now, ballast_bytes=0) as store:
        async for page in _chatting(open_page, Heart(library, store, Operator(), clock.now), store, clock):
            await says(page, "/start", "What shall I call you")
            await says(page, "Sam", "Which country are you in?")
            await presses(page, "United Kingdom", "What would help today?")
            for name in ("Ana", "Mo"):
                await says(page, "/add", "Who would you like to add?")
                await says(page, name, f"Where does {name} belong?")
                await says(page, "/home", "What would help today?")
            yield page


@pytest.fixture
async def phone_without_store(open_page, library) -> AsyncIterator[Page]:
    clock = MovableClock()
    async for page in _chatting(open_page, Heart(library, None, Operator(), clock.now), None, clock):
        yield page


async def _chatting(open_page, heart: Heart, store: Store | None, clock) -> AsyncIterator[Page]:
    standin = await Standin(clock=clock).start()
    stop = asyncio.Event()
    running = asyncio.create_task(
        run(Connection(standin.token, standin.url), heart, store, stop, clock=clock)
    )
    page = await open_page(f"{standin.url}/", **PHONE)
    await page.get_by_role("button", name="Start", exact=True).click()
    await page.get_by_role("log").get_by_text(re.compile("\\w")).last.wait_for()
    yield page
    stop.set()
    await running
    await standin.stop()


async def says(page: Page, text: str, expects: str) -> None:
    box = page.get_by_role("textbox", name="Message")
    await box.fill(text)
    await box.press("Enter")
    await sees(page, expects)


async def presses(page: Page, label: str, expects: str) -> None:
    await page.get_by_role("log").get_by_role("button", name=label, exact=True).last.click()
    await sees(page, expects)


async def sees(page: Page, words: str) -> None:
    """In the newest message. The invisible marks around names do not count."""
    pattern = re.compile("[\u2066-\u2069]*".join(map(re.escape, words)))
    newest = page.get_by_role("log").get_by_role("article").last
    await expect(newest).to_contain_text(pattern)
    await expect(newest).to_be_in_viewport()


async def begins_in_sight(page: Page) -> None:
    """The whole of the newest message can be seen, from its first word to its last button."""
    header = await page.get_by_role("log").bounding_box()
    newest = await page.get_by_role("log").get_by_role("article").last.bounding_box()
    assert header and newest
    assert newest["y"] >= header["y"]


async def picture(page: Page, name: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    await page.screenshot(path=PICTURES / f"{name}.png")


async def test_every_kind_of_screen_begins_with_where_help_is(phone):
    for name, (said, expects) in KINDS.items():
        await says(phone, "/home", "What would help today?")
        await says(phone, said, expects)
        await picture(phone, name)
        await begins_in_sight(phone)


async def test_what_its_buttons_lead_to(phone):
    await says(phone, "sos", "Are you safe right now?")
    for name, (label, expects) in ROUTES.items():
        await presses(phone, label, expects)
        await picture(phone, f"then-{name}")
        if label in ("I’m hurt", "I might act on this"):
            await says(phone, "/home", "What would help today?")
            await says(phone, "sos", "Are you safe right now?")
    await presses(phone, "I’m OK, carry on", "What would help today?")
    await says(phone, "/lines", "Samaritans")
    await picture(phone, "lines")
    await presses(phone, "Shout", "Speaks English")
    await picture(phone, "lines-one")


async def test_without_a_store_the_numbers_of_any_country_come(phone_without_store):
    page = phone_without_store
    await sees(page, "112 (works on mobiles in many countries)")
    await picture(page, "no-store")
    await says(page, "i want to end my life", "If you might act on this now, call 112")
    await picture(page, "no-country")
    await presses(page, "Choose my country", "Which country are you in?")
    await picture(page, "which-country")
    await presses(page, "Ireland", "Text About It")
    await picture(page, "no-store-ireland")


# Where each part of the number begins, in a line that runs from right to left as a telephone shows it.
PLACES = """([line, parts]) => {
    const shown = document.body.appendChild(document.createElement("p"));
    shown.dir = "rtl";
    shown.textContent = line;
    let from = 0;
    return parts.map(part => {
        const range = document.createRange();
        const at = line.indexOf(part, from);
        range.setStart(shown.firstChild, at);
        range.setEnd(shown.firstChild, at + part.length);
        from = at + part.length;
        return range.getBoundingClientRect().left;
    });
}"""


async def test_between_arabic_words_a_number_reads_from_left_to_right(browser, library):
    """On a screen and on a button; the chat page would put it right by itself, a telephone may not."""
    page = await browser.new_page()
    jordan = help_card(Asker(library, library.words["ar"], library.lines.country("JO")), "intent")
    lines = [line for line in (*plain(jordan).splitlines(), *labels(jordan)) if "+962" in line]
    assert len(lines) == 2
    for line in lines:
        places = await page.evaluate(PLACES, [line, ["+", "962", "7", "9544", "0416"]])
        assert places == sorted(places), line
