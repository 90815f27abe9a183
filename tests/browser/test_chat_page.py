"""The chat page in a real browser, with a bot that does what each test tells it."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import timedelta
from typing import Any

import aiohttp
import pytest
from playwright.async_api import Locator, Page, expect

from bot.preview.clock import MovableClock
from bot.preview.hooks import Hooks
from bot.preview.samples import sample_picture
from bot.preview.standin import Standin

SAM = 700100201
ROBIN = 700100202
Json = dict[str, Any]


@dataclass
class ScriptedBot:
    """Raw long polling: takes one update, confirms it, does nothing by itself."""

    session: aiohttp.ClientSession
    root: str
    offset: int = 0

    async def call(self, method: str, **parameters: Any) -> Any:
        async with self.session.post(f"{self.root}/{method}", json=parameters) as answer:
            body = await answer.json()
            assert body["ok"], body
            return body["result"]

    async def next(self) -> Json:
        """The next update; the test fails when none comes in ten seconds."""
        found = await self.call("getUpdates", offset=self.offset, timeout=10, limit=1)
        assert found, "nothing came"
        self.offset = found[0]["update_id"] + 1
        await self.call("getUpdates", offset=self.offset, timeout=0)
        return found[0]

    async def says(self, text: str, *rows: list[Json], to: int = SAM, **more: Any) -> Json:
        markup = {"reply_markup": {"inline_keyboard": list(rows)}} if rows else {}
        return await self.call("sendMessage", chat_id=to, text=text, parse_mode="HTML", **markup, **more)

    async def edits(self, message: Json, text: str, *rows: list[Json]) -> Json:
        markup = {"reply_markup": {"inline_keyboard": list(rows)}} if rows else {}
        about = {"chat_id": message["chat"]["id"], "message_id": message["message_id"]}
        return await self.call("editMessageText", text=text, parse_mode="HTML", **about, **markup)

    async def uploads(self, kind: str, data: bytes, name: str, mime: str) -> None:
        form = aiohttp.FormData(quote_fields=False)
        form.add_field("chat_id", str(SAM))
        form.add_field("caption", "For you")
        form.add_field(kind, data, filename=name, content_type=mime)
        async with self.session.post(f"{self.root}/send{kind.capitalize()}", data=form) as answer:
            assert answer.status == 200


def key(text: str, data: str = "", **more: Any) -> Json:
    return {"text": text, **({} if more else {"callback_data": data or text}), **more}


@pytest.fixture
def clock() -> MovableClock:
    return MovableClock()


@pytest.fixture
async def standin(clock: MovableClock) -> AsyncIterator[Standin]:
    planned = clock.now() + timedelta(days=2)

    async def stored(user_id: int) -> int:
        return 2048 if user_id == SAM else 0

    async def next_due():
        return planned if planned > clock.now() else None

    server = await Standin(Hooks(stored, next_due), clock).start()
    yield server
    await server.stop()


@pytest.fixture
async def bot(standin: Standin) -> AsyncIterator[ScriptedBot]:
    async with aiohttp.ClientSession() as session:
        yield ScriptedBot(session, f"{standin.url}/bot{standin.token}")


@pytest.fixture
async def page(open_page, standin: Standin, bot: ScriptedBot) -> Page:
    """Sam’s chat, begun."""
    opened = await open_page(standin.url)
    await begin(opened, bot)
    return opened


async def begin(page: Page, bot: ScriptedBot) -> None:
    await page.get_by_role("button", name="Start", exact=True).click()
    assert (await bot.next())["message"]["text"] == "/start"


def field(page: Page) -> Locator:
    return page.get_by_role("textbox", name="Message")


def log(page: Page) -> Locator:
    return page.get_by_role("log", name="Messages")


async def write(page: Page, text: str) -> None:
    await field(page).fill(text)
    await field(page).press("Enter")


async def test_what_the_bot_says_of_itself_greets_whoever_has_not_begun(open_page, standin, bot, screenshot):
    await bot.call("setMyName", name="In Your Corner")
    await bot.call("setMyDescription", description="People for you")
    page = await open_page(standin.url)

    await expect(page.get_by_role("heading", name="In Your Corner")).to_be_visible()
    await expect(log(page)).to_contain_text("People for you")
    await expect(page.get_by_role("button", name="Start", exact=True)).to_be_focused()
    await screenshot(page, "page-welcome")


async def test_messages_go_both_ways_and_show_when_the_bot_has_them(page, bot):
    await write(page, "Hello\nthere")
    own = page.get_by_role("article").filter(has_text="there")
    await expect(own.get_by_role("img", name="Waiting for the bot")).to_be_visible()

    assert (await bot.next())["message"]["text"] == "Hello\nthere"
    await expect(own.get_by_role("img", name="The bot has it")).to_be_visible()
    await bot.says("Hello <b>Sam</b>")
    await expect(log(page).locator("strong", has_text="Sam")).to_be_visible()
    await expect(field(page)).to_have_value("")
    await expect(field(page)).to_be_focused()


async def test_a_press_is_answered_by_an_edit_in_place_and_the_focus_stays_on_the_card(page, bot):
    card = await bot.says("Which circle?", [key("Family"), key("Friends")], [key("Help now")])
    await page.get_by_role("button", name="Friends").press("Enter")
    query = (await bot.next())["callback_query"]
    assert (query["data"], query["message"]["message_id"]) == ("Friends", card["message_id"])

    await bot.edits(card, "Circle: friends. And now?", [key("Back")], [key("Help now")])
    await bot.call("answerCallbackQuery", callback_query_id=query["id"])

    await expect(log(page)).not_to_contain_text("Which circle?")
    await expect(log(page).get_by_role("article")).to_have_count(2)
    await expect(page.get_by_role("button", name="Back")).to_be_focused()


async def test_the_answer_to_a_press_is_a_short_word_or_a_sheet(page, bot):
    await bot.says("Well?", [key("Yes"), key("No")])
    await page.get_by_role("button", name="Yes").click()
    await bot.call(
        "answerCallbackQuery", callback_query_id=(await bot.next())["callback_query"]["id"], text="Noted"
    )
    await expect(page.get_by_role("status").filter(has_text="Noted")).to_be_visible()

    await page.get_by_role("button", name="No").click()
    query = (await bot.next())["callback_query"]["id"]
    await bot.call("answerCallbackQuery", callback_query_id=query, text="Are you sure?", show_alert=True)
    await expect(page.get_by_role("dialog")).to_contain_text("Are you sure?")
    await page.get_by_role("button", name="OK").press("Enter")
    await expect(page.get_by_role("dialog")).to_have_count(0)


async def test_a_deleted_message_goes_and_the_focus_moves_to_the_text_field(page, bot):
    card = await bot.says("Gone soon", [key("Yes")])
    await page.get_by_role("button", name="Yes").focus()
    await bot.call("deleteMessage", chat_id=SAM, message_id=card["message_id"])

    await expect(log(page)).not_to_contain_text("Gone soon")
    await expect(field(page)).to_be_focused()


async def test_reply_keys_stay_can_be_put_away_and_speak_for_the_person(page, bot):
    keys = {"keyboard": [[key("Help now", style="danger"), {"text": "My people"}]], "is_persistent": True}
    markup = {**keys, "input_field_placeholder": "A name"}
    await bot.call("sendMessage", chat_id=SAM, text="Here", reply_markup=markup)
    await expect(page.get_by_placeholder("A name")).to_be_visible()
    await page.get_by_role("group", name="Keyboard").get_by_role("button", name="Help now").click()

    assert (await bot.next())["message"]["text"] == "Help now"
    await expect(page.get_by_role("group", name="Keyboard")).to_be_visible()
    await page.get_by_role("button", name="Show or hide the keyboard").click()
    await expect(page.get_by_role("group", name="Keyboard")).to_be_hidden()


async def test_people_are_picked_from_telegram(page, bot):
    asked = {"request_id": 3, "max_quantity": 5, "request_name": True}
    keys = {"keyboard": [[{"text": "Pick from Telegram", "request_users": asked}]]}
    await bot.call("sendMessage", chat_id=SAM, text="Who?", reply_markup=keys)
    await page.get_by_role("button", name="Pick from Telegram").click()
    await page.get_by_role("checkbox", name="Ana Okoro").check()
    await page.get_by_role("checkbox", name="נועה").check()
    await page.get_by_role("button", name="Share", exact=True).click()

    shared = (await bot.next())["message"]["users_shared"]
    assert [user["first_name"] for user in shared["users"]] == ["Ana", "נועה"]
    await expect(log(page)).to_contain_text("Ana Okoro")


async def test_a_contact_is_shared_by_name_and_number(page, bot):
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("button", name="Contact", exact=True).click()
    await page.get_by_label("Name").fill("Mum")
    await page.get_by_label("Phone number").fill("+44 7700 900456")
    await page.get_by_role("button", name="Share contact").click()

    contact = (await bot.next())["message"]["contact"]
    assert contact == {"first_name": "Mum", "phone_number": "+44 7700 900456"}
    await expect(page.get_by_role("group", name="Contact: Mum")).to_be_visible()


@pytest.mark.parametrize(
    ("label", "kind"),
    [("Photo", "photo"), ("Sticker", "sticker"), ("Voice message", "voice"), ("Place", "location")],
)
async def test_other_things_can_be_sent(page, bot, label, kind):
    await page.get_by_role("button", name="Attach").click()
    await page.get_by_role("button", name=label, exact=True).click()

    assert kind in (await bot.next())["message"]


async def test_a_file_from_this_computer_can_be_sent(page, bot):
    vcard = {"name": "ana.vcf", "mimeType": "text/vcard", "buffer": b"BEGIN:VCARD"}
    await page.locator("input[type=file]").set_input_files(vcard)

    document = (await bot.next())["message"]["document"]
    assert (document["file_name"], document["mime_type"], document["file_size"]) == (
        "ana.vcf",
        "text/vcard",
        11,
    )


async def test_documents_open_and_download_and_pictures_grow(page, bot, screenshot):
    await bot.uploads("document", b"%PDF-1.7 not much", "my people.pdf", "application/pdf")
    await bot.uploads("photo", sample_picture(), "card.png", "image/png")
    await expect(page.get_by_role("link", name="Open my people.pdf")).to_have_attribute("target", "_blank")
    async with page.expect_download() as waiting:
        await page.get_by_role("link", name="Download my people.pdf").click()

    download = await waiting.value
    assert download.suggested_filename == "my people.pdf"
    await page.get_by_role("button", name="Open the picture: For you").click()
    await expect(page.get_by_role("dialog").get_by_role("img", name="For you")).to_be_visible()
    await screenshot(page, "page-picture")


async def test_a_pinned_message_stays_in_reach(page, bot):
    card = await bot.says("Numbers for a bad moment")
    await bot.call("pinChatMessage", chat_id=SAM, message_id=card["message_id"])
    for number in range(30):
        await bot.says(f"line {number}")
    await expect(log(page).get_by_text("line 29", exact=True)).to_be_in_viewport()
    await page.get_by_role("button", name="Pinned message: Numbers for a bad moment").click()
    await expect(log(page).get_by_text("Numbers for a bad moment")).to_be_in_viewport()

    await page.get_by_role("button", name="To the newest message").click()
    await expect(log(page).get_by_text("line 29", exact=True)).to_be_in_viewport()
    await bot.call("unpinAllChatMessages", chat_id=SAM)
    await expect(page.get_by_role("button", name=re.compile("Pinned"))).to_have_count(0)


async def test_a_copy_button_copies_and_says_so(page, bot):
    await bot.says("Samaritans", [key("Copy 116 123", copy_text={"text": "116123"})])
    await page.get_by_role("button", name="Copy 116 123").click()

    await expect(page.get_by_role("button", name="Copied")).to_be_visible()
    await expect(page.get_by_role("status").filter(has_text="Copied: 116123")).to_be_visible()
    assert await page.evaluate("navigator.clipboard.readText()") == "116123"


async def test_a_link_shows_its_address_and_the_words_it_would_fill_in(page, bot, screenshot):
    address = "https://t.me/+447700900123?text=Hi%20Ana%2C%20can%20you%20talk%3F"
    await bot.says("Ana", [key("Write to Ana", url=address)])
    await page.get_by_role("link", name="Write to Ana").click()
    sheet = page.get_by_role("dialog", name="Open this link?")

    await expect(sheet).to_contain_text(address)
    await expect(sheet).to_contain_text("Hi Ana, can you talk?")
    opening = sheet.get_by_role("link", name="Open in a new tab")
    await expect(opening).to_have_attribute("href", address)
    await expect(opening).to_have_attribute("target", "_blank")
    await screenshot(page, "page-link")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("link", name="Write to Ana")).to_be_focused()


async def test_a_message_of_ones_own_can_be_edited(page, bot):
    await write(page, "Ana is my sistr")
    sent = (await bot.next())["message"]
    await field(page).press("ArrowUp")
    await expect(field(page)).to_have_value("Ana is my sistr")
    await write(page, "Ana is my sister")

    edited = (await bot.next())["edited_message"]
    assert (edited["message_id"], edited["text"]) == (sent["message_id"], "Ana is my sister")
    await expect(page.get_by_role("article").filter(has_text="sister")).to_contain_text("edited")


async def test_a_message_can_be_answered_directly(page, bot):
    asked = await bot.says("Who?")
    await log(page).get_by_text("Who?").hover()
    await page.get_by_role("article").filter(has_text="Who?").get_by_role("button", name="More").click()
    await page.get_by_role("button", name="Reply").click()
    await write(page, "Ana")

    assert (await bot.next())["message"]["reply_to_message"]["message_id"] == asked["message_id"]


async def test_commands_are_listed_in_the_persons_language(page, bot):
    await bot.call("setMyCommands", commands=[{"command": "help", "description": "Help now"}])
    german = [{"command": "help", "description": "Hilfe jetzt"}]
    await bot.call("setMyCommands", commands=german, language_code="de")
    await page.get_by_role("combobox", name="Sam’s language").select_option("de")
    await expect(page.get_by_role("button", name="Commands")).to_be_visible()
    await page.get_by_role("button", name="Commands").click()
    await page.get_by_role("button", name="/help Hilfe jetzt").click()

    message = (await bot.next())["message"]
    assert (message["text"], message["from"]["language_code"]) == ("/help", "de")


async def test_the_bot_can_be_blocked_and_let_in_again(page, bot):
    await page.get_by_role("button", name="More for this chat").click()
    await page.get_by_role("button", name="Block the bot").click()
    assert (await bot.next())["my_chat_member"]["new_chat_member"]["status"] == "kicked"
    await expect(field(page)).to_be_hidden()

    await page.get_by_role("button", name="Unblock the bot").click()
    assert (await bot.next())["my_chat_member"]["new_chat_member"]["status"] == "member"
    await expect(field(page)).to_be_visible()


async def test_the_bot_is_seen_at_work_until_its_message_comes(page, bot):
    await bot.call("sendChatAction", chat_id=SAM, action="upload_document")
    await expect(page.get_by_text("uploading…")).to_be_visible()
    await bot.says("Done")
    await expect(page.get_by_text("uploading…")).to_have_count(0)


async def test_two_people_side_by_side_do_not_see_each_other(page, bot, screenshot):
    await page.get_by_role("radio", name="Side by side").check()
    robins = page.get_by_role("region", name="Robin’s phone")
    await robins.get_by_role("button", name="Start", exact=True).click()
    assert (await bot.next())["message"]["from"]["id"] == ROBIN
    await bot.says("Only for Robin", to=ROBIN)
    await bot.says("Only for Sam")
    sams = page.get_by_role("region", name="Sam’s phone")

    await expect(robins.get_by_text("Only for Robin")).to_be_visible()
    await expect(sams.get_by_text("Only for Sam")).to_be_visible()
    await expect(sams.get_by_text("Only for Robin")).to_have_count(0)
    await screenshot(page, "page-two")
    await page.get_by_role("radio", name="Robin").check()
    await expect(sams).to_have_count(0)


async def test_the_clock_moves_and_the_next_check_in_is_one_press_away(page, clock, bot):
    beside = page.get_by_role("complementary", name="Around the chat")
    await expect(beside).to_contain_text("sealed, 2,048 bytes")
    await expect(beside).to_contain_text("Next check-in:")
    before = clock.now()
    await beside.get_by_role("button", name="+1 day").click()
    later = (before + timedelta(days=1)).astimezone().strftime("%a %-d %b")
    await expect(beside.get_by_label("The chat’s clock")).to_contain_text(later)
    await beside.get_by_role("button", name="Next check-in").click()

    await expect(beside).to_contain_text("No check-in is planned.")
    await expect(beside.get_by_role("button", name="Next check-in")).to_be_disabled()
    await bot.says("How are you today?")
    await expect(log(page).locator(".day")).to_have_count(2)


async def test_nothing_that_is_said_is_read_as_html(page, bot):
    evil = "<img src=x onerror=alert(1)>"
    await bot.call(
        "sendMessage", chat_id=SAM, text=evil, reply_markup={"inline_keyboard": [[key(evil, "x")]]}
    )
    await write(page, evil)
    await bot.next()

    await expect(log(page).get_by_text(evil)).to_have_count(3)
    await expect(log(page).locator("img")).to_have_count(0)


async def test_right_to_left_text_lies_right_and_numbers_read_left_to_right(page, bot, screenshot):
    await bot.says("שלום Sam\n<b>נועה</b>, אחות\n+972 52 555 0123", [key("חזרה")])
    text = log(page).locator(".text").filter(has_text="שלום")
    number = text.get_by_role("button", name="+972 52 555 0123")

    assert await text.evaluate("node => getComputedStyle(node).textAlign") == "right"
    assert await text.evaluate("node => node.matches(':dir(rtl)')")
    assert await number.locator("bdi").evaluate("node => getComputedStyle(node).direction") == "ltr"
    await screenshot(page, "page-right-to-left")


async def test_dark_is_chosen_by_the_system_or_by_hand_and_kept(open_page, standin, screenshot):
    def background(page: Page):
        return page.locator(".phone").evaluate("node => getComputedStyle(node).backgroundColor")

    page = await open_page(standin.url, look="dark")
    await expect(page.locator(".phone")).to_be_visible()
    dark = await background(page)
    await screenshot(page, "page-dark")
    await page.get_by_role("radio", name="Light").check()
    light = await background(page)
    assert dark != light

    await page.reload()
    await expect(page.locator(".phone")).to_be_visible()
    assert await background(page) == light


async def test_everything_can_be_done_with_the_keyboard_alone(open_page, standin, bot):
    page = await open_page(standin.url)
    await expect(page.get_by_role("button", name="Start", exact=True)).to_be_focused()
    await page.keyboard.press("Enter")
    await bot.next()
    await expect(field(page)).to_be_focused()
    card = await bot.says("Which?", [key("One"), key("Two")], [key("Help now")])
    await expect(page.get_by_role("button", name="Help now")).to_be_visible()

    await page.keyboard.press("Shift+Tab")
    await expect(page.get_by_role("button", name="Help now")).to_be_focused()
    await page.keyboard.press("ArrowUp")
    await page.keyboard.press("ArrowRight")
    await expect(page.get_by_role("button", name="Two")).to_be_focused()
    await page.keyboard.press("Space")
    assert (await bot.next())["callback_query"]["data"] == "Two"
    await bot.edits(card, "Done", [key("Help now")])
    await expect(page.get_by_role("button", name="Help now")).to_be_focused()

    await page.keyboard.press("Tab")
    await expect(field(page)).to_be_focused()
    await page.keyboard.press("Tab")
    await expect(page.get_by_role("button", name="Attach")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(page.get_by_role("button", name="Contact", exact=True)).to_be_focused()
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("button", name="Attach")).to_be_focused()


async def test_the_focus_can_be_seen_wherever_it_goes(page, bot):
    await bot.says("Which?", [key("One")])
    await field(page).focus()
    seen = 0
    for _ in range(12):
        await page.keyboard.press("Tab")
        ring = await page.evaluate(
            "(() => { const node = document.activeElement; if (node === document.body) return 'none';"
            " const shown = node.matches('input[type=radio]') ? node.nextElementSibling : node;"
            " const style = getComputedStyle(shown); return style.outlineStyle + style.boxShadow })()"
        )
        if ring != "none":
            assert not ring.startswith("nonenone"), await page.evaluate("document.activeElement.outerHTML")
            seen += 1

    assert seen > 6


SPOKEN = """
window.spoken = [];
new MutationObserver((changes) => {
  for (const { target, addedNodes } of changes)
    if (target.closest?.('[role="log"]')?.ariaLive === "polite")
      for (const node of addedNodes) window.spoken.push(node.textContent);
}).observe(document, { subtree: true, childList: true });
"""


async def test_news_is_said_aloud_and_history_is_not(page, bot):
    card = await bot.says("Earlier")
    await page.add_init_script(SPOKEN)
    await page.reload()
    await expect(log(page)).to_have_attribute("aria-live", "polite")
    assert await page.evaluate("window.spoken") == []

    await bot.says("News")
    await bot.edits(card, "Changed")
    await expect(log(page)).to_contain_text("Changed")
    spoken = " ".join(await page.evaluate("window.spoken"))
    assert "News" in spoken
    assert "Changed" in spoken
    assert "Earlier" not in spoken


async def test_on_a_small_phone_nothing_sticks_out(open_page, standin, bot, screenshot):
    page = await open_page(standin.url, width=360, height=740)
    await begin(page, bot)
    long = "Donaudampfschifffahrtsgesellschaftskapitän" * 3
    await bot.says(
        f"{long} <code>{long}</code>", [key(long[:60], "a"), key("Two"), key("Three")], [key("Help now")]
    )
    await bot.uploads("document", b"x", f"{long[:90]}.pdf", "application/pdf")
    keys = {"keyboard": [[{"text": "Help now"}, {"text": "My people"}]], "is_persistent": True}
    await bot.call("sendMessage", chat_id=SAM, text="Keys", reply_markup=keys)
    await expect(page.get_by_role("group", name="Keyboard")).to_be_visible()
    too_wide = (
        "[document.documentElement, document.querySelector('.log')].some(n => n.scrollWidth > n.clientWidth)"
    )

    assert not await page.evaluate(too_wide)
    await screenshot(page, "page-small")
    await expect(page.get_by_role("complementary", name="Around the chat")).to_be_hidden()
    await page.get_by_role("button", name="Around the chat").click()
    await expect(page.get_by_role("button", name="+1 hour")).to_be_visible()
    await screenshot(page, "page-small-around")
    await page.keyboard.press("Escape")
    await expect(page.get_by_role("button", name="Around the chat")).to_be_focused()
    assert not await page.evaluate(too_wide)


async def test_the_page_comes_back_by_itself_when_the_preview_does(open_page, bot, standin):
    page = await open_page(standin.url)
    await begin(page, bot)
    await page.evaluate("(async () => { window.kept = true })()")
    await page.context.set_offline(offline=True)
    await standin._page.stop()
    await expect(page.get_by_role("status").filter(has_text="Trying again")).to_be_visible()
    await page.context.set_offline(offline=False)
    await expect(page.get_by_role("status").filter(has_text="Trying again")).to_be_hidden()
    await bot.says("Here again")

    await expect(log(page)).to_contain_text("Here again")
    assert await page.evaluate("window.kept")


async def test_a_new_profile_changes_the_bar_and_leaves_the_chat_alone(page, bot):
    await bot.says("Which?", [key("One")])
    await page.get_by_role("button", name="One").focus()
    await bot.call("sendChatAction", chat_id=SAM, action="typing")
    await bot.call("setMyName", name="In Your Corner")

    await expect(page.get_by_role("heading", name="In Your Corner")).to_be_visible()
    await expect(page.get_by_text("typing…")).to_be_visible()
    await expect(page.get_by_role("button", name="One")).to_be_focused()


async def test_a_name_set_apart_does_not_turn_the_words_around_it(page, bot):
    await bot.says("<b>\u2068נועה\u2069</b> is on your list.")
    text = log(page).locator(".text").filter(has_text="is on your list")

    assert await text.evaluate("node => getComputedStyle(node).textAlign") == "left"
