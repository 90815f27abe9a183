"""
Updates a second, durable, and how long help waits while 100,000 check-ins do; python-telegram-bot beside it.

    python bench/courier.py [UPDATES] [CHECK_INS] [SECONDS]

A small server of the Bot API runs in a process of its own. Ours: polling, one committed transaction for each
update, the reply from the outbox. The peer: a plain Application of python-telegram-bot with its own HTTP
client and no storage at all, one handler that replies. In the second part the server allows thirty messages
a second in all, like Telegram, and answers 429 beyond that; the peer then sends the check-ins in one loop and
waits as long as a 429 asks.
"""

import asyncio
import json
import logging
import os
import resource
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

os.environ.setdefault("PTB_TIMEDELTA", "1")
from telegram import Update
from telegram.error import RetryAfter
from telegram.ext import ApplicationBuilder, MessageHandler

from bot.app.outgoing import Card, Lane, to_json
from bot.store.store import Store
from bot.telegram.rates import Rates
from bot.telegram.run import Connection, run

TOKEN = "123456:BENCH"
PEOPLE = 50
HELP_EVERY = 0.25  # seconds


# ------------------------------------------------------------------------------------- the server
class Server:
    """Hands out made-up messages and notes when the answers come."""

    def __init__(self) -> None:
        self.reset(0, limited=False)
        self.fed = asyncio.Event()

    def reset(self, updates: int, *, limited: bool) -> None:
        self.first, self.end, self.limited = 1, 1 + updates, limited
        self.sent, self.polled, self.helps = [], 0.0, {}
        self.level, self.at = 30.0, time.monotonic()

    def allowed(self) -> bool:
        now = time.monotonic()
        self.level, self.at = min(30.0, self.level + (now - self.at) * 30), now
        self.level -= self.level >= 1
        return self.level >= 0 and (self.level > 0 or not self.limited)

    async def bot(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        body = await request.json() if "json" in request.content_type else dict(await request.post())
        if method == "getMe":
            return _ok({"id": 1, "is_bot": True, "first_name": "B", "username": "b"})
        if method == "getUpdates":
            return await self.updates(int(body.get("offset") or 0))
        if method != "sendMessage":
            return _ok(True)
        if self.limited and not self.allowed():
            answer = {"ok": False, "error_code": 429, "description": "", "parameters": {"retry_after": 1}}
            return web.json_response(answer, status=429)
        return self.take(body)

    def take(self, body) -> web.Response:
        now = time.monotonic()
        self.sent.append(now)
        if body["text"].startswith("help"):
            self.helps[body["text"]] = now
        chat = {"id": int(body["chat_id"]), "type": "private"}
        return _ok({"message_id": len(self.sent), "date": 1, "chat": chat, "text": "x"})

    async def updates(self, offset: int) -> web.Response:
        self.first = max(self.first, offset)
        if self.first >= self.end:
            self.polled = self.polled or time.monotonic()
            with suppress(TimeoutError):
                await asyncio.wait_for(self.fed.wait(), 20)
        return _ok([_update(number) for number in range(self.first, min(self.end, self.first + 100))])

    async def control(self, request: web.Request) -> web.Response:
        body = await request.json()
        if "updates" in body:
            self.reset(body["updates"], limited=body["limited"])
            self.fed.set()
            self.fed.clear()
        return web.json_response({"sent": self.sent, "polled": self.polled, "helps": self.helps})


def _ok(result) -> web.Response:
    return web.json_response({"ok": True, "result": result})


def _update(number: int) -> dict:
    who = number % PEOPLE + 1
    person = {"id": who, "is_bot": False, "first_name": "Ana", "language_code": "en"}
    chat = {"id": who, "type": "private", "first_name": "Ana"}
    message = {"message_id": number, "date": 1, "chat": chat, "from": person, "text": f"hello {number}"}
    return {"update_id": number, "message": message}


def serve(port: int) -> None:
    server = Server()
    app = web.Application()
    app.router.add_post("/bot{token}/{method}", server.bot)
    app.router.add_post("/control", server.control)
    web.run_app(app, port=port, print=lambda _: print("ready", flush=True), access_log=None)


@dataclass
class Remote:
    """The server as the bench sees it."""

    root: str

    def control(self, **body) -> dict:
        request = urllib.request.Request(f"{self.root}/control", json.dumps(body).encode())
        request.add_header("Content-Type", "application/json")
        with urllib.request.urlopen(request) as reply:
            return json.load(reply)

    async def until(self, condition) -> dict:
        while True:
            state = await asyncio.to_thread(self.control)
            if condition(state):
                return state
            await asyncio.sleep(0.05)


# ------------------------------------------------------------------------------------------- ours
@dataclass
class Answered:
    notice: str = ""
    direct: tuple = ()


class EchoHeart:
    """One transaction an update: known or not, a document of 2 kB loaded and saved, a reply enqueued."""

    def __init__(self, store: Store) -> None:
        self.store, self.wake = store, lambda: None
        self.last_commit = 0.0

    async def receive(self, incoming) -> Answered:
        tag = self.store.tag(incoming.telegram_id)
        async with self.store.transaction() as transaction:
            first, document = await transaction.begin_update(incoming.update_id, tag)
            if first:
                document = document or {"people": ["kind words " * 18] * 10, "said": 0}
                await transaction.save(tag, {**document, "said": document["said"] + 1}, None)
                await enqueue(transaction, tag, incoming.telegram_id, Lane.REPLY, incoming.text)
        self.last_commit = time.monotonic()
        self.wake()
        return Answered()

    async def tick(self, now) -> None: ...

    def profiles(self):
        return ()


async def enqueue(transaction, tag, chat, lane, text) -> None:
    await transaction.enqueue(tag, lane, {"chat": chat, **to_json(Card(text, living=False))})


@asynccontextmanager
async def ours(remote: Remote, folder: Path, rates: Rates | None):
    async with await Store.open(folder / "data.db", bytes(32), clock=lambda: datetime.now(UTC)) as store:
        heart, stop = EchoHeart(store), asyncio.Event()
        yield (
            heart,
            (start := _Start(lambda: run(Connection(TOKEN, remote.root), heart, store, stop, rates=rates))),
        )
        stop.set()
        await start.task


class _Start:
    """Called when the bench is ready to begin."""

    def __init__(self, make) -> None:
        self._make, self.task = make, None

    def __call__(self) -> None:
        self.task = asyncio.create_task(self._make())


async def our_throughput(remote: Remote, folder: Path, updates: int) -> tuple[float, float]:
    free = Rates(time.monotonic, overall=1e6, burst=1e6, chat=1e6, chat_burst=1e6)
    async with ours(remote, folder, free) as (heart, start):
        remote.control(updates=updates, limited=False)
        began = time.monotonic()
        start()
        state = await remote.until(lambda state: len(state["sent"]) >= updates)
        return updates / (heart.last_commit - began), updates / (state["sent"][-1] - began)


async def our_help(remote: Remote, folder: Path, check_ins: int, seconds: float) -> tuple[list[float], float]:
    async with ours(remote, folder, None) as (heart, start):
        for begin in range(0, check_ins, 1000):
            async with heart.store.transaction() as transaction:
                for chat in range(begin + 1000, begin + min(1000, check_ins - begin) + 1000):
                    await enqueue(transaction, heart.store.tag(chat), chat, Lane.CHECK_IN, "how are you?")
        remote.control(updates=0, limited=True)
        start()
        stall = asyncio.create_task(_longest_stall())
        await asyncio.sleep(2)
        asked = {}
        for number in range(int(seconds / HELP_EVERY)):
            async with heart.store.transaction() as transaction:
                await enqueue(transaction, heart.store.tag(-number), -number - 1, Lane.HELP, f"help {number}")
            asked[f"help {number}"] = time.monotonic()
            heart.wake()
            await asyncio.sleep(HELP_EVERY)
        state = await remote.until(lambda state: len(state["helps"]) == len(asked))
        stall.cancel()
        return _waits(asked, state), await _result(stall)


async def _longest_stall() -> float:
    longest = 0.0
    with suppress(asyncio.CancelledError):
        while True:
            before = time.monotonic()
            await asyncio.sleep(0.005)
            longest = max(longest, time.monotonic() - before - 0.005)
    return longest


async def _result(task) -> float:
    return await task


# ----------------------------------------------------------------------------------------- the peer
def peer(remote: Remote):
    async def reply(update: Update, _context) -> None:
        await update.message.reply_text(update.message.text)

    application = ApplicationBuilder().token(TOKEN).base_url(f"{remote.root}/bot").build()
    application.add_handler(MessageHandler(None, reply))
    return application


@asynccontextmanager
async def running_peer(remote: Remote):
    application = peer(remote)
    async with application:
        await application.start()
        yield application
        if application.updater.running:
            await application.updater.stop()
        await application.stop()


async def peer_throughput(remote: Remote, updates: int) -> float:
    async with running_peer(remote) as application:
        remote.control(updates=updates, limited=False)
        began = time.monotonic()
        await application.updater.start_polling()
        state = await remote.until(lambda state: len(state["sent"]) >= updates)
        return updates / (state["sent"][-1] - began)


async def peer_help(remote: Remote, check_ins: int, seconds: float) -> list[float]:
    async def send(bot, chat: int, text: str) -> None:
        while True:
            try:
                await bot.send_message(chat, text)
            except RetryAfter as flood:
                await asyncio.sleep(flood.retry_after.total_seconds())
            else:
                return

    async def broadcast(bot) -> None:
        for chat in range(1000, check_ins + 1000):
            await send(bot, chat, "how are you?")

    async with running_peer(remote) as application:
        remote.control(updates=0, limited=True)
        storm = asyncio.create_task(broadcast(application.bot))
        await asyncio.sleep(2)
        asked, helps = {}, []
        for number in range(int(seconds / HELP_EVERY)):
            asked[f"help {number}"] = time.monotonic()
            helps.append(asyncio.create_task(send(application.bot, number + 1, f"help {number}")))
            await asyncio.sleep(HELP_EVERY)
        await asyncio.gather(*helps)
        storm.cancel()
        return _waits(asked, remote.control())


# ------------------------------------------------------------------------------------------- report
def _waits(asked: dict, state: dict) -> list[float]:
    return sorted(1000 * (state["helps"][text] - moment) for text, moment in asked.items())


def _told(waits: list[float]) -> str:
    p99 = waits[min(len(waits) - 1, int(len(waits) * 0.99))]
    return f"median {statistics.median(waits):.1f} ms, p99 {p99:.1f} ms, longest {waits[-1]:.1f} ms"


def main(updates: int, check_ins: int, seconds: float) -> None:
    logging.disable(logging.CRITICAL)
    port = 8399
    child = subprocess.Popen([sys.executable, __file__, "serve", str(port)], stdout=subprocess.PIPE)
    child.stdout.readline()
    try:
        asyncio.run(measure(Remote(f"http://127.0.0.1:{port}"), updates, check_ins, seconds))
    finally:
        child.terminate()
        child.wait()


async def measure(remote: Remote, updates: int, check_ins: int, seconds: float) -> None:
    with tempfile.TemporaryDirectory() as one, tempfile.TemporaryDirectory() as two:
        committed, replied = await our_throughput(remote, Path(one), updates)
        print(f"ours: {committed:.0f} updates/s committed, {replied:.0f} updates/s answered")
        of_peer = await peer_throughput(remote, updates)
        print(f"python-telegram-bot, nothing kept: {of_peer:.0f} updates/s answered")
        before = _memory()
        waits, stall = await our_help(remote, Path(two), check_ins, seconds)
        print(f"help among {check_ins:,} waiting check-ins, ours: {_told(waits)}")
        print(f"  longest stall of the loop {1000 * stall:.0f} ms")
        print(f"  largest memory before {before:.0f} MB, after {_memory():.0f} MB")
    print(f"  python-telegram-bot, one loop: {_told(await peer_help(remote, check_ins, seconds))}")


def _memory() -> float:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


if __name__ == "__main__":
    if sys.argv[1:2] == ["serve"]:
        serve(int(sys.argv[2]))
    else:
        numbers = [float(given) for given in sys.argv[1:]] + [5000, 100_000, 20][len(sys.argv) - 1 :]
        main(int(numbers[0]), int(numbers[1]), numbers[2])
