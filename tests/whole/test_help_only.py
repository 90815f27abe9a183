"""``corner run --help-only``: numbers for everybody, with no key, no data and nothing written."""

import asyncio
import sys
from pathlib import Path

import pytest
from phone import bots
from program import Program


class HelpOnly(Program):
    async def start(self) -> None:
        with (self.folder / "log.txt").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", "--help-only",
                env=self.environment(), stdout=log, stderr=log,
            )  # fmt: skip


@pytest.fixture
async def help_only(standin, tmp_path):
    made = HelpOnly(tmp_path, standin.url, standin.token, {"CORNER_LOG_LEVEL": "DEBUG"})
    yield made
    await made.kill()


async def test_where_the_data_cannot_be_opened_everybody_is_answered_and_nothing_is_written(
    help_only, sam, robin
):
    help_only.was_here_before()
    data = help_only.folder / "data"
    (data / "corner.db").write_bytes(b"not a database any more" * 400)
    before = written(data)
    await help_only.start()
    await sam.says("hello", expects="999")
    assert "I can’t save or look up anything right now." in bots(await sam.messages())[-1]["text"]
    await sam.says("I want to end my life.", expects="If you might act on this now, call 999")
    await sam.presses("I’m hurt", expects="badly hurt")
    await robin.says("Ireland", expects="116 123")
    await robin.presses("What stops me", expects="What makes it hard")

    assert await help_only.stop() == 0
    assert written(data) == before
    assert not (help_only.folder / "key").exists()
    assert "Traceback" not in help_only.log()
    assert "end my life" not in help_only.log()


def written(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}
