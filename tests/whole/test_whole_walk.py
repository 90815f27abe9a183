"""The whole way through, from the phone to disk and back, with the program in a process of its own."""

import asyncio
import base64
import shutil
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import aiohttp
from ports import free_port
from program import Phone, Program, bots

from bot.preview.standin import Standin

CANARIES = ("Zephyrine", "Quillfeather", "7700900456", "zephyrine_q", "moonlight on the pier")


async def walk(sam) -> None:
    """Welcome, two people, help in the middle of adding a third, and on at the same question."""
    await sam.says("/start", expects="What shall I call you")
    await sam.says("Quillfeather", expects="Which country")
    await sam.presses("United Kingdom", expects="What would help today")
    await sam.says("/add", expects="Who would you like to add")
    await sam.does("contact", first_name="Zephyrine", phone_number="07700 900456")
    await sam.until(lambda found: "Where does" in bots(found)[-1].get("text", ""))
    await sam.presses("Friends", expects="Who is")
    await sam.says("/add", expects="Who would you like to add")  # what was given of Zephyrine is kept
    await sam.says("Mo", expects="Where does")
    await sam.presses("Friends", expects="Who is")
    await sam.says("old friend", expects="How can you reach")
    await sam.says("@zephyrine_q", expects="How much does")
    await sam.says("/mypeople", expects="Zephyrine")
    await sam.presses("Back", expects="How much does")
    await sam.presses("Help now", expects="999")
    await sam.presses("I’m OK, carry on", expects="How much does")


@dataclass
class Walked:
    """What is left of a walk: what a sudden end would have left, and what a polite one did."""

    code: int
    log: str
    folder: Path
    secrets: tuple[str, ...]
    before: frozenset[bytes]

    def files(self) -> dict[Path, bytes]:
        """All but what lay there, as it is, before anybody came."""
        both = (self.folder, killed(self.folder))
        found = {path: path.read_bytes() for folder in both for path in folder.rglob("*") if path.is_file()}
        return {path: file for path, file in found.items() if file not in self.before}


def killed(folder: Path) -> Path:
    """The folder as it was while the program ran: so a sudden end would have left it."""
    return folder.with_name(f"{folder.name}-killed")


async def side_by_side(folders: list[Path], settings: list[dict[str, str]]) -> list[Walked]:
    """Most of the time of a walk is waiting for the bot's turn."""
    return await asyncio.gather(*map(one_walk, folders, settings))


async def one_walk(folder: Path, settings: dict[str, str]) -> Walked:
    async with away(folder, settings) as (program, sam):
        program.was_here_before()
        before = frozenset(path.read_bytes() for path in (folder / "data").iterdir())
        await program.start()
        await walk(sam)
        await sam.says("moonlight on the pier", expects="")
        shutil.copytree(folder, killed(folder))
        secrets = (*CANARIES, str(sam.id), program.token)
        return Walked(await program.stop(), program.log(), folder, secrets, before)


@asynccontextmanager
async def away(folder: Path, settings: dict[str, str]):
    """A program, a phone, and a Telegram of their own."""
    standin = await Standin().start()
    program = Program(folder, standin.url, standin.token, {"CORNER_LOG_LEVEL": "DEBUG", **settings})
    try:
        async with aiohttp.ClientSession() as session:
            yield program, Phone(session, standin.url)
    finally:
        if program.process is not None:
            await program.kill()
        await standin.stop()


def webhook() -> dict[str, str]:
    port = free_port()
    return {
        "CORNER_MODE": "webhook",
        "CORNER_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "CORNER_WEBHOOK_SECRET": "a-secret-of-this-test",
        "CORNER_WEBHOOK_PORT": str(port),
    }


async def test_what_a_person_does_is_answered_and_no_name_contact_text_or_id_can_be_read(tmp_path_factory):
    """On disk and in the log, after a polite end and after a sudden one, with polling and with a webhook."""
    settings = {"polling": {}, "webhook": webhook()}
    folders = [tmp_path_factory.mktemp(mode) for mode in settings]
    walks = await side_by_side(folders, list(settings.values()))

    for mode, walked in zip(settings, walks, strict=True):
        assert walked.code == 0, mode
        assert "Traceback" not in walked.log, mode
        assert {"corner.db", "corner.db-wal", "log.txt"} <= {path.name for path in walked.files()}, mode
        assert readable(walked) == [], mode


def readable(walked: Walked) -> list[tuple[str, str]]:
    """What of a person stands in which file."""
    return [
        (path.name, canary)
        for path, file in walked.files().items()
        for canary in walked.secrets
        for form in forms(canary)
        if form in file
    ]


def forms(canary: str) -> set[bytes]:
    """The ways in which a text may lie in a file."""
    plain = canary.encode()
    number = int(canary).to_bytes(8, "big").lstrip(b"\0") if canary.isdigit() else plain
    return {plain, plain.lower(), canary.encode("utf-16-le"), plain.hex().encode(), number, coded(plain)}


def coded(plain: bytes) -> bytes:
    """Base64 of it, without the ends, which depend on what stands around."""
    return base64.b64encode(plain)[:-4]
