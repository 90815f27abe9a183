"""The chat page: what people do comes in as small requests, every change goes out over a WebSocket."""

import asyncio
import base64
import binascii
import contextlib
import json
from collections.abc import Awaitable, Callable
from datetime import timedelta
from ipaddress import ip_address
from pathlib import Path
from urllib.parse import quote, urlsplit

from aiohttp import WSMsgType, web

from bot.preview.chats import Chat, Chats
from bot.preview.clock import MovableClock
from bot.preview.delivery import Delivery
from bot.preview.failures import Json
from bot.preview.hooks import Hooks
from bot.preview.parameters import Upload
from bot.preview.person import CONTACTS, NotPossibleError, Person
from bot.preview.profile import Profile

_STATIC = Path(__file__).parent / "static"
_TYPES = {".html": "text/html", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml"}
_SHOWN_INLINE = {"image/png", "image/jpeg", "image/gif", "image/webp", "application/pdf"}
_SURROUNDINGS_EVERY = 2.0
"""Seconds between two looks at what the bot stores, while a page is open and nothing happens."""

Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


class Page:
    """Routes under `/`, `/static/` and `/page/`."""

    def __init__(
        self, chats: Chats, delivery: Delivery, profile: Profile, hooks: Hooks, clock: MovableClock
    ) -> None:
        self._chats = chats
        self._delivery = delivery
        self._profile = profile
        self._hooks = hooks
        self._clock = clock
        self._sockets: set[web.WebSocketResponse] = set()

    def routes(self) -> list[web.AbstractRouteDef]:
        return [
            web.get("/", _guarded(self._index)),
            web.get("/static/{name}", _guarded(self._static)),
            web.get("/page/socket", _guarded(self._socket)),
            web.get("/page/files/{file_id}", _guarded(self._file)),
            web.post("/page/clock", _guarded(self._move_clock)),
            web.post(r"/page/people/{id:\d+}/{act}", _guarded(self._act)),
        ]

    async def stop(self) -> None:
        for socket in list(self._sockets):
            await socket.close(code=1001)

    async def _index(self, _request: web.Request) -> web.Response:
        return _static_answer("index.html")

    async def _static(self, request: web.Request) -> web.Response:
        return _static_answer(request.match_info["name"])

    async def _file(self, request: web.Request) -> web.Response:
        upload = self._chats.files.get(request.match_info["file_id"])
        if upload is None:
            raise web.HTTPNotFound
        shown = upload.mime in _SHOWN_INLINE and "download" not in request.query
        name = quote(upload.name, safe="")
        headers = {"Content-Disposition": f"{'inline' if shown else 'attachment'}; filename*=UTF-8''{name}"}
        if upload.mime == "application/pdf":
            # The browser's own reader is a page with a plug-in in it, which the usual policy would forbid.
            headers["Content-Security-Policy"] = "frame-ancestors 'none'"
        return web.Response(body=upload.data, content_type=upload.mime, headers=headers)

    async def _act(self, request: web.Request) -> web.Response:
        chat = self._chats.by_id.get(int(request.match_info["id"]))
        if chat is None:
            raise web.HTTPNotFound
        act, body = request.match_info["act"], await _body(request)
        person = Person(self._chats, self._delivery, chat)
        try:
            return web.json_response(_perform(person, act, body))
        except NotPossibleError as reason:
            return web.json_response({"error": str(reason)}, status=409)
        except (KeyError, TypeError, ValueError, binascii.Error):
            return web.json_response({"error": f"“{act}” is not understood"}, status=400)

    async def _move_clock(self, request: web.Request) -> web.Response:
        body = await _body(request)
        if body.get("to") == "next":
            due = await self._hooks.next_due()
            if due is None:
                return web.json_response({"error": "No check-in is planned"}, status=409)
            # One second more, so that “due at” has surely come.
            by = max(due + timedelta(seconds=1) - self._clock.now(), timedelta())
        else:
            by = timedelta(hours=float(body.get("hours", 0)))
        if by < timedelta():
            return web.json_response({"error": "The clock does not go back"}, status=409)
        self._clock.advance(by)
        self._chats.tell("clock", **await self._surroundings())
        return web.json_response({})

    async def _socket(self, request: web.Request) -> web.WebSocketResponse:
        socket = web.WebSocketResponse(heartbeat=20)
        await socket.prepare(request)
        changes: asyncio.Queue[Json] = asyncio.Queue()
        # No await between the two: what changes after the picture of the whole is in the queue.
        unwatch = self._chats.watch(changes.put_nowait)
        changes.put_nowait({"kind": "world", **self._world()})
        self._sockets.add(socket)
        sending = asyncio.ensure_future(self._send_changes(socket, changes))
        try:
            async for message in socket:
                if message.type is WSMsgType.ERROR:
                    break
        finally:
            unwatch()
            self._sockets.discard(socket)
            sending.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await sending
        return socket

    async def _send_changes(self, socket: web.WebSocketResponse, changes: asyncio.Queue[Json]) -> None:
        """Everything that changes; and when it is quiet, what the bot stores and plans, if that changed."""
        last: Json = {}
        with contextlib.suppress(ConnectionError):
            while not socket.closed:
                change = await _next(changes)
                if change is not None:
                    await socket.send_str(json.dumps(self._completed(change), ensure_ascii=False))
                if changes.empty():
                    surroundings = await self._surroundings()
                    if surroundings["stored"] != last.get("stored") or surroundings["due"] != last.get("due"):
                        await socket.send_str(json.dumps({"kind": "clock", **surroundings}))
                    last = surroundings

    def _completed(self, change: Json) -> Json:
        return change | self._bot() if change["kind"] == "profile" else change

    def _world(self) -> Json:
        chats = [
            {"state": Chats.state(chat), "messages": list(chat.messages.values())}
            for chat in self._chats.by_id.values()
        ]
        return {"chats": chats, "contacts": list(CONTACTS), **self._bot()}

    def _bot(self) -> Json:
        """The bot as each person sees it, in their language."""
        people = {str(chat.id): self._bot_for(chat) for chat in self._chats.by_id.values()}
        return {"bot": people}

    def _bot_for(self, chat: Chat) -> Json:
        language = chat.user.get("language_code", "").partition("-")[0]
        return {
            "name": self._profile.text("name", language) or self._chats.me["first_name"],
            "description": self._profile.text("description", language),
            "about": self._profile.text("short_description", language),
            "commands": self._profile.commands(chat.id, language),
        }

    async def _surroundings(self) -> Json:
        stored = {str(user_id): await self._hooks.stored(user_id) for user_id in self._chats.by_id}
        due = await self._hooks.next_due()
        return {
            "now": self._clock.now().isoformat(),
            "due": due.isoformat() if due else None,
            "stored": stored,
        }


def _perform(person: Person, act: str, body: Json) -> Json:
    match act:
        case "say":
            person.say(str(body["text"]), body.get("reply_to"))
        case "edit":
            person.edit(int(body["message_id"]), str(body["text"]))
        case "press":
            return {"query": person.press(int(body["message_id"]), str(body["text"]))}
        case "tap":
            person.tap(str(body["text"]), list(body.get("users", [])))
        case "contact":
            person.share_contact(body["first_name"], body["phone_number"], body.get("last_name", ""))
        case "sample":
            person.send_sample(body["kind"])
        case "file":
            person.send_file(Upload.of(body["name"], body["mime"], base64.b64decode(body["base64"])))
        case "block":
            person.block(blocked=bool(body["blocked"]))
        case "language":
            person.use_language(str(body["code"]))
        case _:
            raise ValueError(act)
    return {}


async def _next(changes: asyncio.Queue[Json]) -> Json | None:
    with contextlib.suppress(TimeoutError):
        return await asyncio.wait_for(changes.get(), _SURROUNDINGS_EVERY)
    return None


async def _body(request: web.Request) -> Json:
    """A JSON object. The content type is required: a form on a foreign page cannot send it."""
    if request.content_type != "application/json":
        raise web.HTTPUnsupportedMediaType
    try:
        body = await request.json()
    except ValueError:
        raise web.HTTPBadRequest from None
    if not isinstance(body, dict):
        raise web.HTTPBadRequest
    return body


def _static_answer(name: str) -> web.Response:
    path = _STATIC / Path(name).name
    if path.suffix not in _TYPES or not path.is_file():
        raise web.HTTPNotFound
    return web.Response(body=path.read_bytes(), content_type=_TYPES[path.suffix], charset="utf-8")


def _guarded(handler: Handler) -> Handler:
    """Only this page may use these routes, and this page loads nothing from elsewhere."""

    async def guarded(request: web.Request) -> web.StreamResponse:
        origin = request.headers.get("Origin")
        if not _is_plain_name(request.host) or (origin and urlsplit(origin).netloc != request.host):
            raise web.HTTPForbidden(text="This page can be opened only from the machine it runs on.")
        response = await handler(request)
        if not response.prepared:
            for name, value in _headers(request).items():
                response.headers.setdefault(name, value)
        return response

    return guarded


def _is_plain_name(host: str) -> bool:
    """An address or localhost: a foreign name that points here is somebody else’s web page."""
    name = urlsplit(f"//{host}").hostname or ""
    if name == "localhost":
        return True
    try:
        ip_address(name)
    except ValueError:
        return False
    return True


def _headers(request: web.Request) -> dict[str, str]:
    policy = (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        f"connect-src 'self' ws://{request.host}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )
    return {
        "Content-Security-Policy": policy,
        "X-Content-Type-Options": "nosniff",
        "Referrer-Policy": "no-referrer",
        "Cache-Control": "no-store",
    }
