"""Every call goes through one transport; what goes wrong is told by kind, and never with the address."""

import asyncio
import io
import json

import pytest
from aiohttp import web
from reference_server import free_port
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, RetryAfter, TimedOut

from bot.telegram.transport import AiohttpRequest, CutError, NotSentError, PollRequest, readable

TOKEN = "123456:AAF-secret-token"


class Server:
    """Answers each request with what the test says."""

    def __init__(self) -> None:
        self.answer = lambda _: web.json_response({"ok": True, "result": True})
        self.requests = []
        self.root = ""

    async def handle(self, request: web.Request):
        fields = await _fields(request)
        self.requests.append((request.path.rsplit("/", 1)[1], fields))
        answer = self.answer(request)
        return await answer if asyncio.iscoroutine(answer) else answer


async def _fields(request):
    if "multipart" not in request.content_type:
        return await request.json()
    return {
        name: (value.filename, value.content_type, value.file.read())
        if isinstance(value, web.FileField)
        else value
        for name, value in (await request.post()).items()
    }


@pytest.fixture
async def server():
    made = Server()
    app = web.Application()
    app.router.add_route("*", "/{path:.*}", made.handle)
    runner = web.AppRunner(app, handler_cancellation=True, shutdown_timeout=0.1)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", port := free_port()).start()
    made.root = f"http://127.0.0.1:{port}"
    yield made
    await runner.cleanup()


@pytest.fixture
async def bot(server):
    async with AiohttpRequest(read=0.2) as request:
        yield Bot(TOKEN, base_url=f"{server.root}/bot", request=request)


async def test_parameters_arrive_as_they_are(bot, server):
    await bot.delete_messages(5, [1, 2, 3])

    assert server.requests == [("deleteMessages", {"chat_id": 5, "message_ids": [1, 2, 3]})]


async def test_a_file_arrives_with_its_name_and_kind(bot, server):
    server.answer = lambda _: web.json_response(
        {"ok": True, "result": {"message_id": 1, "date": 0, "chat": {"id": 5, "type": "private"}}}
    )
    await bot.send_document(5, io.BytesIO(b"%PDF-1.7"), filename="sheet.pdf", caption="for the wall")
    name, fields = server.requests[0]

    assert (name, fields["chat_id"], fields["caption"]) == ("sendDocument", "5", "for the wall")
    assert fields["document"] == ("sheet.pdf", "application/pdf", b"%PDF-1.7")


@pytest.mark.parametrize(
    ("status", "body", "error"),
    [
        (400, {"description": "Bad Request: message is too long"}, BadRequest),
        (401, {"description": "Unauthorized"}, InvalidToken),
        (429, {"description": "Too Many", "parameters": {"retry_after": 3}}, RetryAfter),
    ],
)
async def test_an_answer_with_an_error_is_told_by_its_kind(bot, server, status, body, error):
    server.answer = lambda _: web.json_response({"ok": False, "error_code": status, **body}, status=status)
    with pytest.raises(error):
        await bot.unpin_all_chat_messages(5)


async def test_silence_is_a_time_out(bot, server):
    server.answer = lambda _: asyncio.sleep(60)
    with pytest.raises(TimedOut) as caught:
        await bot.unpin_all_chat_messages(5)

    assert TOKEN not in _all_words(caught.value)


async def test_a_cut_connection_is_an_unknown_outcome(bot, server):
    def cut(request):
        request.transport.close()
        return web.Response()

    server.answer = cut
    with pytest.raises(CutError) as caught:
        await bot.unpin_all_chat_messages(5)

    assert TOKEN not in _all_words(caught.value)


async def test_no_connection_means_that_nothing_was_sent():
    async with AiohttpRequest() as request:
        bot = Bot(TOKEN, base_url=f"http://127.0.0.1:{free_port()}/bot", request=request)
        with pytest.raises(NotSentError) as caught:
            await bot.unpin_all_chat_messages(5)

    assert TOKEN not in _all_words(caught.value)


async def test_before_the_start_nothing_is_sent():
    with pytest.raises(NotSentError):
        await AiohttpRequest().do_request("http://127.0.0.1:1/", "POST")


def _all_words(error):
    """The error and everything it hangs on, as a traceback would print it."""
    words = []
    while error is not None:
        words.append(repr(error))
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    return " ".join(words)


GOOD = {
    "message_id": 1,
    "date": 0,
    "chat": {"id": 5, "type": "private"},
    "text": "hello",
}
BAD = {"message_id": 2, "date": "yesterday", "chat": {"id": 5, "type": "private"}}


async def test_an_update_that_cannot_be_read_does_not_stop_the_others(server):
    aside, heard = [], []
    updates = [
        {"update_id": 1, "message": GOOD},
        {"update_id": 2, "message": BAD},
        {"update_id": 3, "message": GOOD},
        "no update at all",
    ]
    server.answer = lambda _: web.json_response({"ok": True, "result": updates})
    async with PollRequest(set_aside=aside.append, heard=heard.append) as request:
        bot = Bot(TOKEN, base_url=f"{server.root}/bot", request=request, get_updates_request=request)
        got = await bot.get_updates()

    assert [(update.update_id, update.message is not None) for update in got] == [
        (1, True),
        (2, False),
        (3, True),
    ]
    assert aside == [updates[1]]
    assert heard == [200]


async def test_a_page_that_is_no_answer_is_not_health(server):
    heard = []
    server.answer = lambda _: web.Response(text="<html>welcome to the hotel</html>")
    async with PollRequest(set_aside=print, heard=heard.append) as request:
        bot = Bot(TOKEN, base_url=f"{server.root}/bot", request=request, get_updates_request=request)
        with pytest.raises(Exception, match="Unknown error"):
            await bot.get_updates()

    assert heard == []


async def test_no_connection_is_heard_as_nothing():
    heard = []
    async with PollRequest(set_aside=print, heard=heard.append) as request:
        bot = Bot(TOKEN, base_url=f"http://127.0.0.1:{free_port()}/bot", get_updates_request=request)
        with pytest.raises(NotSentError):
            await bot.get_updates()

    assert heard == [0]


@pytest.mark.parametrize(
    "raw", [{}, {"update_id": 1, "message": BAD}, {"update_id": 1, "message": 7}, 5, None]
)
def test_what_cannot_be_read_is_known_as_such(raw):
    assert not readable(raw)


def test_what_can_be_read_is_known_as_such():
    assert readable(json.loads(json.dumps({"update_id": 1, "message": GOOD, "hologram": {"a": 1}})))
