"""A stand-in for Telegram on this machine: the Bot API for the bot, a chat page for people."""

from datetime import UTC, datetime

from aiohttp import web

from bot.preview.bot_api import BotApi
from bot.preview.chats import Chats
from bot.preview.clock import MovableClock
from bot.preview.delivery import Delivery
from bot.preview.hooks import Hooks
from bot.preview.page import Page
from bot.preview.person import two_people
from bot.preview.profile import Profile

PREVIEW_TOKEN = "700000001:preview-on-this-machine-only"  # noqa: S105 - opens nothing but this stand-in
_LARGEST_REQUEST = 64 * 2**20


def first_id_at(start: datetime) -> int:
    """Tenths of a second since 2024: higher at each start, as a bot that remembers ids expects."""
    return int((start - datetime(2024, 1, 1, tzinfo=UTC)).total_seconds() * 10)


class Standin:
    """One bot, private chats with two people, all in memory and gone with the process.

    `url` is the root: the bot calls `{url}/bot<token>/<method>` and gets files at
    `{url}/file/bot<token>/<path>`; people open `{url}/` in a browser. Updates and messages are
    numbered from `first_id`.
    """

    def __init__(
        self,
        hooks: Hooks | None = None,
        clock: MovableClock | None = None,
        token: str = PREVIEW_TOKEN,
        first_id: int | None = None,
    ) -> None:
        self.clock = clock or MovableClock()
        self.token = token
        self.url = ""
        first = first_id_at(datetime.now(UTC)) if first_id is None else first_id
        chats = Chats(self.clock, token, two_people(), first)
        self._delivery = Delivery(chats, first)
        profile = Profile(chats)
        self._bot_api = BotApi(chats, self._delivery, profile)
        self._page = Page(chats, self._delivery, profile, hooks or Hooks(), self.clock)
        self._runner: web.AppRunner | None = None

    async def start(self, host: str = "127.0.0.1", port: int = 0) -> "Standin":
        """Port 0 takes any free one. Raises OSError when the port is taken."""
        app = web.Application(client_max_size=_LARGEST_REQUEST)
        app.add_routes([*self._bot_api.routes(), *self._page.routes()])
        # A long poll dies with its connection; else a restarted bot would be taken for a second one.
        self._runner = web.AppRunner(app, handler_cancellation=True, access_log=None, shutdown_timeout=1)
        await self._runner.setup()
        await web.TCPSite(self._runner, host, port).start()
        taken = self._runner.addresses[0]
        shown = f"[{taken[0]}]" if ":" in taken[0] else taken[0]
        self.url = f"http://{shown}:{taken[1]}"
        return self

    async def stop(self) -> None:
        """Ends polls and pages at once; may be called twice."""
        self._delivery.end_poll(conflict=False)
        await self._bot_api.webhook.stop()
        await self._page.stop()
        if self._runner:
            await self._runner.cleanup()
            self._runner = None
