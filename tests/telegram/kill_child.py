"""The program in a process of its own, to be killed: ``kill_child.py ROOT DATABASE``."""

import asyncio
import sys
import time
from datetime import UTC, datetime
from pathlib import Path

from scripted_heart import ScriptedHeart

from bot.store.store import Store
from bot.telegram.rates import Rates
from bot.telegram.run import Connection, run

KEY = bytes(range(32))


async def main(root: str, path: str) -> int:
    async with await Store.open(Path(path), KEY, clock=lambda: datetime.now(UTC), ballast_bytes=0) as store:
        fast = Rates(time.monotonic, overall=1e5, burst=1e5, chat=1e5, chat_burst=1e5)
        heart = ScriptedHeart(store)
        return await run(Connection("123456:TEST", root), heart, store, asyncio.Event(), rates=fast)


if __name__ == "__main__":
    sys.exit(asyncio.run(main(*sys.argv[1:])))
