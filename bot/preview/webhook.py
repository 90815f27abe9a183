"""With a webhook set, updates are pushed: one at a time for each lane, again until the answer is a 2xx."""

import asyncio
import json
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import aiohttp

from bot.preview.chats import Chats
from bot.preview.delivery import Delivery, Waiting
from bot.preview.failures import ApiError, Json
from bot.preview.parameters import Parameters

_SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header, not a secret
_HERE = {"127.0.0.1", "localhost", "::1"}
_LONGEST_PAUSE = 60.0


@dataclass(slots=True, eq=False)
class _Hook:
    url: str
    secret: str
    busy: set[tuple[bool, int]] = field(default_factory=set)
    last_error: Json = field(default_factory=dict)


class Webhook:
    """Where updates are pushed to, if anywhere."""

    def __init__(
        self, chats: Chats, delivery: Delivery, execute: Callable[[str, Parameters], Awaitable[object]]
    ) -> None:
        self._chats = chats
        self._delivery = delivery
        self._execute = execute
        self._hook: _Hook | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        delivery.on_push = self._pump

    async def set(self, parameters: Parameters) -> bool:
        url, secret = parameters.text("url"), parameters.text("secret_token")
        if not url:
            return await self.delete(parameters)
        if urlsplit(url).scheme != "https" and urlsplit(url).hostname not in _HERE:
            raise ApiError(400, "bad webhook: An HTTPS URL must be provided for webhook")
        if not re.fullmatch(r"[A-Za-z0-9_-]{0,256}", secret):
            raise ApiError(400, "secret token contains unallowed characters")
        self._delivery.end_poll(conflict=True)
        self._drop_if_asked(parameters)
        self._delivery.allow(parameters)
        self._use(_Hook(url, secret))
        return True

    async def delete(self, parameters: Parameters) -> bool:
        self._drop_if_asked(parameters)
        self._use(None)
        return True

    async def info(self, _parameters: Parameters) -> Json:
        url, last_error = (self._hook.url, self._hook.last_error) if self._hook else ("", {})
        pending = len(self._delivery.pending())
        return {"url": url, "has_custom_certificate": False, "pending_update_count": pending, **last_error}

    async def stop(self) -> None:
        self._use(None)
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def _use(self, hook: _Hook | None) -> None:
        self._hook = hook
        self._delivery.pushes_to_webhook = hook is not None
        self._pump()

    def _drop_if_asked(self, parameters: Parameters) -> None:
        if parameters.flag("drop_pending_updates"):
            self._delivery.forget()

    def _pump(self) -> None:
        hook = self._hook
        if hook is None:
            return
        for waiting in self._delivery.pending():
            if waiting.lane not in hook.busy:
                hook.busy.add(waiting.lane)
                task = asyncio.ensure_future(self._deliver(waiting, hook))
                self._tasks.add(task)
                task.add_done_callback(self._tasks.discard)

    async def _deliver(self, waiting: Waiting, hook: _Hook) -> None:
        """Try until it is taken, too old, or the webhook is another one. The first repeat follows at once."""
        pause = 0.0
        async with aiohttp.ClientSession(
            headers={_SECRET_HEADER: hook.secret} if hook.secret else {}
        ) as session:
            while hook is self._hook and waiting in self._delivery.pending():
                asked_for = await self._post(session, waiting, hook)
                if asked_for is None:
                    self._delivery.confirm([waiting])
                    break
                await asyncio.sleep(asked_for or pause)
                pause = min(max(1.0, pause * 2), _LONGEST_PAUSE)
        hook.busy.discard(waiting.lane)
        self._pump()

    async def _post(self, session: aiohttp.ClientSession, waiting: Waiting, hook: _Hook) -> float | None:
        """None when it was taken, else the pause in seconds that the receiver asked for."""
        try:
            async with session.post(hook.url, json=waiting.update) as reply:
                if reply.ok:
                    await self._execute_answer(await reply.text())
                    return None
                self._note(hook, f"Wrong response from the webhook: {reply.status} {reply.reason}")
                asked_for = reply.headers.get("Retry-After", "")
                return float(asked_for) if asked_for.isdigit() else 0.0
        except (aiohttp.ClientError, TimeoutError):
            self._note(hook, "Connection failed")
            return 0.0

    def _note(self, hook: _Hook, problem: str) -> None:
        hook.last_error = {"last_error_date": self._chats.now(), "last_error_message": problem}

    async def _execute_answer(self, body: str) -> None:
        """A method in the answer's body is called, and nobody learns how that went."""
        try:
            call = json.loads(body)
            if isinstance(call, dict) and "method" in call:
                await self._execute(call.pop("method"), Parameters(call))
        except (ValueError, ApiError):
            return
