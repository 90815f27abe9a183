import asyncio
from datetime import timedelta

import pytest
from patience import PATIENCE

from bot.preview.clock import MovableClock
from bot.preview.hooks import Hooks


@pytest.fixture
def hooks(clock: MovableClock) -> Hooks:
    planned = clock.now() + timedelta(days=3)

    async def stored(user_id: int) -> int:
        return user_id % 1000

    async def next_due():
        return planned if clock.now() < planned else None

    return Hooks(stored, next_due)


async def _kind(socket, kind: str):
    async with asyncio.timeout(PATIENCE):
        async for frame in socket:
            if frame.json()["kind"] == kind:
                return frame.json()
    raise AssertionError(f"the page was closed before “{kind}” came")


async def test_the_page_and_its_parts_are_served_from_here_alone(sam):
    async with sam.session.get(f"{sam.url}/") as answer:
        text = await answer.text()

        assert answer.status == 200
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert "<script>" not in text
    async with sam.session.get(f"{sam.url}/static/..%2Fpage.py") as answer:
        assert answer.status == 404


@pytest.mark.parametrize(
    "headers", [{"Host": "attacker.example"}, {"Origin": "https://attacker.example"}, {"Origin": "null"}]
)
@pytest.mark.parametrize("path", ["/", "/page/socket", "/page/files/file0001"])
async def test_a_foreign_page_cannot_read_the_chats(sam, headers, path):
    async with sam.session.get(f"{sam.url}{path}", headers=headers) as answer:
        assert answer.status == 403


async def test_a_form_on_a_foreign_page_cannot_speak_for_a_person(sam):
    url = f"{sam.url}/page/people/{sam.id}/say"
    async with sam.session.post(url, data='{"text": "x"}', headers={"Content-Type": "text/plain"}) as answer:
        assert answer.status == 415


async def test_the_page_learns_what_is_stored_and_what_is_due(sam, clock):
    async with sam.session.ws_connect(f"{sam.url}/page/socket") as socket:
        found = await _kind(socket, "clock")

    assert found["stored"] == {"700100201": 201, "700100202": 202}
    assert found["due"] > found["now"]


async def test_the_clock_moves_by_hours_and_to_the_next_check_in(sam, clock):
    before = clock.now()
    async with sam.session.post(f"{sam.url}/page/clock", json={"hours": 24}) as answer:
        assert answer.status == 200
    assert timedelta(hours=24) <= clock.now() - before < timedelta(hours=25)

    async with sam.session.post(f"{sam.url}/page/clock", json={"to": "next"}) as answer:
        assert answer.status == 200
    assert timedelta(days=3) <= clock.now() - before < timedelta(days=3, hours=1)

    async with sam.session.post(f"{sam.url}/page/clock", json={"to": "next"}) as answer:
        assert (await answer.json())["error"] == "No check-in is planned"


async def test_every_change_reaches_an_open_page(api, sam):
    async with sam.session.ws_connect(f"{sam.url}/page/socket") as socket:
        await sam.says("/start")
        assert (await _kind(socket, "message"))["message"]["text"] == "/start"

        await api.result("sendChatAction", chat_id=sam.id, action="upload_photo")
        assert (await _kind(socket, "action"))["action"] == "upload_photo"

        sent = await api.result("sendMessage", chat_id=sam.id, text="x")
        await api.result("deleteMessage", chat_id=sam.id, message_id=sent["message_id"])
        assert (await _kind(socket, "gone"))["message_ids"] == [sent["message_id"]]


async def test_an_answer_to_a_press_reaches_the_page(api, sam):
    await sam.says("/start")
    keyboard = {"inline_keyboard": [[{"text": "Yes", "callback_data": "yes"}]]}
    sent = await api.result("sendMessage", chat_id=sam.id, text="Well?", reply_markup=keyboard)
    async with sam.session.ws_connect(f"{sam.url}/page/socket") as socket:
        query = (await sam.does("press", message_id=sent["message_id"], text="Yes"))["query"]
        await api.result("answerCallbackQuery", callback_query_id=query, text="Noted", show_alert=True)
        answered = await _kind(socket, "answered")

    assert (answered["query"], answered["text"], answered["alert"]) == (query, "Noted", True)


async def test_a_button_that_is_gone_cannot_be_pressed(api, sam):
    await sam.says("/start")
    sent = await api.result("sendMessage", chat_id=sam.id, text="x")

    assert await sam.cannot("press", message_id=sent["message_id"], text="Yes") == "That button is gone"
    assert await sam.cannot("tap", text="Help now") == "That key is gone"


@pytest.mark.parametrize(
    ("act", "body"),
    [
        ("say", {"text": "  "}),
        ("say", {}),
        ("edit", {"message_id": 99, "text": "x"}),
        ("contact", {"first_name": "Ana", "phone_number": "none"}),
        ("sample", {"kind": "house"}),
        ("file", {"name": "x", "mime": "text/plain", "base64": "%%%"}),
        ("dance", {}),
    ],
)
async def test_what_cannot_be_done_is_said_and_leaves_no_trace(sam, act, body):
    assert await sam.cannot(act, **body)
    assert (await sam.screen())["messages"] == []


async def test_a_blocked_bot_gets_no_messages(sam):
    await sam.says("/start")
    await sam.does("block", blocked=True)

    assert "blocked" in await sam.cannot("say", text="hello")


async def test_files_that_could_run_are_only_downloaded(api, sam):
    await sam.does("file", name='a "b" נועה.html', mime="text/html; charset=utf-8", base64="PGI+")
    document = (await sam.last())["document"]
    async with sam.session.get(f"{sam.url}/page/files/{document['file_id']}") as answer:
        assert answer.content_disposition.type == "attachment"
        assert answer.content_disposition.filename == 'a "b" נועה.html'
        assert answer.content_type == "text/html"
        assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
        assert answer.headers["X-Content-Type-Options"] == "nosniff"


@pytest.mark.parametrize(
    ("mime", "served"), [("application/pdf", "application/pdf"), ("a\nb", None), ("", None)]
)
async def test_media_types_are_served_as_given_or_as_bytes(sam, mime, served):
    await sam.does("file", name="x", mime=mime, base64="eA==")
    document = (await sam.last())["document"]
    async with sam.session.get(f"{sam.url}/page/files/{document['file_id']}") as answer:
        assert answer.content_type == (served or "application/octet-stream")


async def test_stopping_ends_open_pages_and_polls(standin, api, sam):
    poll = asyncio.ensure_future(api.call("getUpdates", timeout=50))
    async with sam.session.ws_connect(f"{sam.url}/page/socket") as socket:
        await socket.receive_json()
        async with asyncio.timeout(PATIENCE):
            await standin.stop()
            await standin.stop()
            async for _ in socket:
                pass

        assert socket.closed
    assert (await poll)["result"] == []
