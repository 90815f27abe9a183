"""Two ways for updates to come in, and what ends each of them."""

import asyncio
import contextlib
from collections.abc import Callable
from dataclasses import dataclass
from http import HTTPStatus
from typing import Protocol

from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import Updater

from bot.log import logger
from bot.telegram import health as healths
from bot.telegram.clock import Stopwatch
from bot.telegram.health import Health
from bot.telegram.queue import CommittingQueue
from bot.telegram.transport import NotSentError
from bot.telegram.webhook import Webhook

log = logger("telegram")

ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member")
LONG_POLL = 30  # seconds that Telegram keeps a question open
RIVAL_SECONDS = 10.0  # a process that is being replaced may poll a little longer; a rival does not stop
RIVAL_GAP = 15.0  # seconds without a conflict after which it is over
LOOK_AT_WEBHOOK = 30.0  # seconds
AGAIN = 5.0  # seconds between two tries to set the webhook
STOP_SECONDS = 1.5  # for the last confirmation to Telegram

CONFIGURATION = 78  # the exit code for what only the operator can put right
FAILURE = 1


@dataclass(frozen=True, slots=True)
class Ending:
    """Why the process ends, in words for the operator."""

    code: int
    words: str


REVOKED = Ending(
    CONFIGURATION, "Telegram refuses the token: get a valid one from BotFather and set CORNER_TOKEN"
)
RIVAL = Ending(
    FAILURE, "another process is receiving the messages of this bot: stop it, there can be only one"
)
STALLED = Ending(FAILURE, "nothing was heard from Telegram for too long: ending so that a new start can help")
BAD_WEBHOOK = Ending(
    CONFIGURATION, "Telegram refuses the webhook: check its address, it must be https and reachable"
)
NO_SECRET = Ending(CONFIGURATION, "a webhook needs a secret, else anybody could speak as anybody: set one")
NO_PORT = Ending(CONFIGURATION, "the port is taken or not allowed: choose another one")

End = Callable[[Ending], None]


class Intake(Protocol):
    """One of the two ways."""

    async def start(self) -> None: ...

    async def stop(self) -> None: ...


class Listener:
    """What the answers to getUpdates tell about the token, rivals and health."""

    def __init__(self, health: Health, stopwatch: Stopwatch, end: End) -> None:
        self._health, self._now, self._end = health, stopwatch.monotonic, end
        self._first_conflict = self._last_conflict = float("-inf")

    def heard(self, status: int) -> None:
        match status:
            case HTTPStatus.OK:
                self._health.polled()
            case HTTPStatus.UNAUTHORIZED | HTTPStatus.NOT_FOUND:
                self._end(REVOKED)
            case HTTPStatus.CONFLICT:
                self._conflict()
            case 0:
                self._health.excused()

    def _conflict(self) -> None:
        """Good answers in between prove nothing: two rivals push each other out in turn."""
        now = self._now()
        if now - self._last_conflict > RIVAL_GAP:
            self._first_conflict = now
        self._last_conflict = now
        log.warning("another process is polling with this token", seconds=round(now - self._first_conflict))
        if now - self._first_conflict >= RIVAL_SECONDS:
            self._end(RIVAL)


class Polling:
    """We ask Telegram, and confirm only what is committed: the queue’s ``put`` returns after that."""

    def __init__(self, bot: Bot, queue: CommittingQueue) -> None:
        self._queue = queue
        self._updater = Updater(bot, queue)

    async def start(self) -> None:
        await self._updater.initialize()
        await self._updater.start_polling(
            timeout=LONG_POLL,
            bootstrap_retries=-1,
            allowed_updates=ALLOWED,
            error_callback=lambda error: log.warning("polling failed", error=type(error).__name__),
        )

    async def stop(self) -> None:
        """What was begun is finished first, so that the last confirmation can cover it."""
        if self._updater.running:
            with contextlib.suppress(TelegramError, TimeoutError):
                await asyncio.wait_for(self._updater.stop(), STOP_SECONDS)
        await self._queue.finish()


class Calling:
    """Telegram calls us. The webhook stays set when the process ends: Telegram keeps trying."""

    def __init__(
        self, bot: Bot, queue: CommittingQueue, address: "Address", health: Health, end: End
    ) -> None:
        self._bot, self._queue, self._address = bot, queue, address
        self._health, self._end = health, end
        self._runner: web.AppRunner | None = None
        self._watch: asyncio.Task[None] | None = None

    async def start(self) -> None:
        """Listen first, so that the first call finds somebody."""
        if not self._address.secret:
            self._end(NO_SECRET)
        elif await self._listen() and await self._register():
            self._watch = asyncio.create_task(self._keep_watch())

    async def _listen(self) -> bool:
        app = Webhook(self._queue, self._address.secret).application(self._address.path)
        try:
            self._runner = await healths.serve(app, self._address.host, self._address.port)
        except OSError:
            self._end(NO_PORT)
        return self._runner is not None

    async def _register(self) -> bool:
        """Tell Telegram where to call; while it cannot be reached, try again. Raises InvalidToken."""
        while True:
            try:
                await self._bot.set_webhook(
                    self._address.url, secret_token=self._address.secret, allowed_updates=ALLOWED
                )
            except BadRequest:
                self._end(BAD_WEBHOOK)
                return False
            except (NetworkError, RetryAfter) as error:
                log.warning("the webhook could not be set yet", error=type(error).__name__)
                await asyncio.sleep(AGAIN)
            else:
                self._health.polled()
                return True

    async def _keep_watch(self) -> None:
        """Calls that do not come are no sign of anything, so Telegram is asked now and then."""
        while True:
            await asyncio.sleep(LOOK_AT_WEBHOOK)
            await self.look()

    async def look(self) -> None:
        try:
            info = await self._bot.get_webhook_info()
        except InvalidToken:
            self._end(REVOKED)
        except NotSentError:
            self._health.excused()
        except TelegramError as error:
            log.warning("the webhook could not be looked at", error=type(error).__name__)
        else:
            self._health.polled()
            if info.url != self._address.url:
                self._end(RIVAL)

    async def stop(self) -> None:
        if self._watch:
            self._watch.cancel()
            await asyncio.gather(self._watch, return_exceptions=True)
        if self._runner:
            await self._runner.cleanup()
        await self._queue.finish()


@dataclass(frozen=True, slots=True)
class Address:
    """Where Telegram reaches us (``url``), and where we listen behind it."""

    url: str
    secret: str
    host: str
    port: int
    path: str
