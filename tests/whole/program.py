"""The program as an operator starts it, in a process of its own."""

import asyncio
import os
import sys
from dataclasses import dataclass
from pathlib import Path

from content import leave_found_whole
from patience import PATIENCE


@dataclass
class Program:
    """``corner run`` with a folder of its own; ``kill`` is -9, ``stop`` asks politely."""

    folder: Path
    root: str
    token: str
    settings: dict[str, str]
    process: asyncio.subprocess.Process | None = None

    def environment(self) -> dict[str, str]:
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CORNER_")}
        return {
            **kept,
            "CORNER_TOKEN": self.token,
            "CORNER_API_BASE_URL": self.root,
            "CORNER_DATA_DIR": str(self.folder / "data"),
            "CORNER_KEY_FILE": str(self.folder / "key" / "master.key"),
            "CORNER_DEFAULT_COUNTRY": "GB",
            **self.settings,
        }

    def was_here_before(self) -> None:
        leave_found_whole(self.folder / "data")

    async def start(self) -> None:
        with (self.folder / "log.txt").open("ab") as log:
            self.process = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "run", env=self.environment(), stdout=log, stderr=log
            )

    async def kill(self) -> None:
        assert self.process is not None
        if self.process.returncode is None:
            self.process.kill()
        await self.process.wait()

    async def stop(self) -> int:
        assert self.process is not None
        if self.process.returncode is None:
            self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), PATIENCE)

    def log(self) -> str:
        return (self.folder / "log.txt").read_text(encoding="utf-8")
