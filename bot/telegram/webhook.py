"""Telegram calls us: only with the secret, only small and readable bodies, and 200 only after the commit.

A secret is a must, for whoever guesses the address could otherwise speak as anybody. Telegram delivers
again until it gets a 200, so an update that comes twice is nothing special (the store knows it).
"""

import hmac
import json
from typing import Any

from aiohttp import web
from telegram import Update

from bot.log import logger
from bot.telegram.queue import CommittingQueue
from bot.telegram.transport import readable

log = logger("telegram")

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105 - the name of a header
LARGEST_BODY = 1024 * 1024  # bytes


class Webhook:
    """One address that takes updates and hands them to the committing queue."""

    def __init__(self, queue: CommittingQueue, secret: str) -> None:
        if not secret:
            raise ValueError("A webhook needs a secret")
        self._queue, self._secret = queue, secret.encode()

    def application(self, path: str) -> web.Application:
        app = web.Application(client_max_size=LARGEST_BODY)
        app.router.add_post(path, self.handle)
        return app

    async def handle(self, request: web.Request) -> web.Response:
        given = request.headers.get(SECRET_HEADER, "").encode("utf-8", "surrogateescape")
        if not hmac.compare_digest(given, self._secret):
            log.warning("a call to the webhook without the secret was refused")
            return web.Response(status=403)
        raw = await _body(request)
        if raw is None:
            log.warning("a call to the webhook was not an update")
            return web.Response(status=400)
        await self._take(raw)
        return web.Response()

    async def _take(self, raw: dict[str, Any]) -> None:
        if readable(raw):
            await self._queue.put(Update.de_json(raw, None))
        else:
            self._queue.unreadable(raw)
            await self._queue.put(Update(raw["update_id"]))


async def _body(request: web.Request) -> dict[str, Any] | None:
    """The update as JSON; None for junk. A body that is too large ends the request with 413."""
    try:
        raw = json.loads(await request.read())
    except (ValueError, RecursionError):
        return None
    if not isinstance(raw, dict) or type(raw.get("update_id")) is not int:
        return None
    return raw
