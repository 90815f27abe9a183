"""A Telegram for the program: the project's own stand-in in this process, or the strict reference server."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp
import reference_server
from phone import PagePhone, Phone, StrictPhone

from bot.preview.standin import Standin


@dataclass
class OwnTelegram:
    session: aiohttp.ClientSession
    url: str
    token: str

    async def phone(self, number: int) -> Phone:
        return PagePhone(self.session, self.url, number)

    async def violations(self) -> list[dict]:
        return []  # it refuses what breaks a rule, as Telegram does, and keeps no list


@dataclass
class StrictTelegram:
    session: aiohttp.ClientSession
    url: str
    token: str = reference_server.TOKEN

    async def phone(self, number: int) -> Phone:
        phone = StrictPhone(self.session, self.url, number)
        await phone.joins()
        return phone

    async def violations(self) -> list[dict]:
        async with self.session.get(f"{self.url}/_ctl/violations") as answer:
            return list((await answer.json())["violations"])


@asynccontextmanager
async def own_telegram() -> AsyncIterator[OwnTelegram]:
    standin = await Standin().start()
    try:
        async with aiohttp.ClientSession() as session:
            yield OwnTelegram(session, standin.url, standin.token)
    finally:
        await standin.stop()


@asynccontextmanager
async def strict_telegram() -> AsyncIterator[StrictTelegram]:
    server = reference_server.ReferenceServer("--retry-scale", "0.01")
    try:
        async with aiohttp.ClientSession() as session:
            yield StrictTelegram(session, server.root)
    finally:
        server.close()
