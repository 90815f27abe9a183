"""The whole way through, from the phone to disk and back, with the program in a process of its own."""

import asyncio
import base64
import shutil
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from pathlib import Path

import pytest
import reference_server
from phone import ROBIN, SAM, Phone
from ports import free_port
from program import Program
from telegrams import own_telegram, strict_telegram

CANARIES = ("Zephyrine", "Quillfeather", "7700900456", "zephyrine_q", "moonlight on the pier")
# The strict one wherever it is at hand; then the own one has its turn in the long run.
STRICT = pytest.param(
    strict_telegram,
    id="strict",
    marks=pytest.mark.skipif(not reference_server.is_there(), reason="the reference server is not here"),
)
OWN = pytest.param(own_telegram, id="own", marks=[pytest.mark.long] if reference_server.is_there() else [])


async def makes_a_network(sam: Phone) -> None:
    """Welcome, two people, help in the middle of adding a third, and on at the same question."""
    await sam.says("/start", expects="What shall I call you")
    await sam.says("Quillfeather", expects="Which country")
    await sam.presses("United Kingdom", expects="What would help today")
    await sam.says("/add", expects="Who would you like to add")
    await sam.gives("Zephyrine", "07700 900456", expects="Where does")
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
    await sam.says("moonlight on the pier", expects="")


async def asks_for_help_and_leaves(robin: Phone) -> None:
    """Somebody beside them, until all about them is erased."""
    await robin.says("/start", expects="What shall I call you")
    await robin.says("Quillfeather", expects="Which country")
    await robin.presses("United Kingdom", expects="What would help today")
    await robin.gives("Zephyrine", "+447700900456", expects="belong")
    await robin.says("/mypeople", expects="Your list is still empty")
    await robin.presses("Carry on", expects="belong")
    await robin.says("i want to die", expects="999")
    await robin.presses("I’m OK, carry on", expects="belong")
    await robin.presses("Friends", expects="Who is")
    await robin.says("/pin", expects="on top")
    await robin.says("/takealong", expects="")
    await robin.says("/export", expects="Here is all")
    await robin.says("/forget", expects="This erases")
    await robin.presses("Yes, erase everything", expects="It is gone.")


@dataclass
class Walked:
    """What is left of a walk: what a sudden end would have left, and what a polite one did."""

    code: int
    log: str
    violations: list[dict]
    folder: Path
    secrets: tuple[str, ...]
    before: frozenset[str]

    def files(self) -> list[tuple[str, bytes]]:
        """All but what lay there before anybody came, which a program only reads."""
        return [
            (path.name, path.read_bytes())
            for folder in (self.folder, killed(self.folder))
            for path in folder.rglob("*")
            if path.is_file() and path.name not in self.before
        ]


def killed(folder: Path) -> Path:
    """The folder as it was while the program ran: so a sudden end would have left it."""
    return folder.with_name(f"{folder.name}-killed")


async def one_walk(telegram: AbstractAsyncContextManager, folder: Path, settings: dict[str, str]) -> Walked:
    async with telegram as there:
        program = Program(folder, there.url, there.token, {"CORNER_LOG_LEVEL": "DEBUG", **settings})
        program.was_here_before()
        before = frozenset(path.name for path in (folder / "data").iterdir())
        phones = [await there.phone(number) for number in (SAM, ROBIN)]
        await program.start()
        try:
            await asyncio.gather(*map(lambda way, phone: way(phone), WAYS, phones))
            shutil.copytree(folder, killed(folder), ignore=shutil.ignore_patterns(*before))
            broken = await there.violations()
            code = await program.stop()
        finally:
            await program.kill()
        secrets = (*CANARIES, str(SAM), str(ROBIN), program.token)
        return Walked(code, program.log(), broken, folder, secrets, before)


WAYS = (makes_a_network, asks_for_help_and_leaves)


def webhook() -> dict[str, str]:
    port = free_port()
    return {
        "CORNER_MODE": "webhook",
        "CORNER_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "CORNER_WEBHOOK_SECRET": "a-secret-of-this-test",
        "CORNER_WEBHOOK_PORT": str(port),
    }


@pytest.mark.parametrize("telegram", [STRICT, OWN])
async def test_all_keeps_to_the_published_interface_and_nothing_of_a_person_can_be_read(
    telegram, tmp_path_factory
):
    """On disk and in the log, after a polite end and after a sudden one, with polling and with a webhook.

    Both at once: most of the time of a walk is waiting for the bot's turn.
    """
    modes = {"polling": {}, "webhook": webhook()}
    walks = await asyncio.gather(
        *(one_walk(telegram(), tmp_path_factory.mktemp(mode), settings) for mode, settings in modes.items())
    )

    for mode, walked in zip(modes, walks, strict=True):
        assert walked.violations == [], mode
        assert walked.code == 0, mode
        assert "Traceback" not in walked.log, mode
        names = {name for name, _ in walked.files()}
        assert {"corner.db", "corner.db-wal", "log.txt"} <= names, mode
        assert readable(walked) == [], mode


def readable(walked: Walked) -> list[tuple[str, str]]:
    """What of a person stands in which file."""
    sought = [(canary, form) for canary in walked.secrets for form in forms(canary)]
    return [(name, canary) for name, file in walked.files() for canary, form in sought if form in file]


def forms(canary: str) -> set[bytes]:
    """The ways in which a text may lie in a file."""
    plain = canary.encode()
    number = int(canary).to_bytes(8, "big").lstrip(b"\0") if canary.isdigit() else plain
    return {plain, plain.lower(), canary.encode("utf-16-le"), plain.hex().encode(), number, coded(plain)}


def coded(plain: bytes) -> bytes:
    """Base64 of it, without the ends, which depend on what stands around."""
    return base64.b64encode(plain)[:-4]
