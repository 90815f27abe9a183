"""The reference server of the Bot API as a child process, and its people’s side without blocking the loop."""

import asyncio
import importlib.util
import subprocess
import sys
from pathlib import Path
from typing import Any

from patience import PATIENCE
from ports import free_port

FOLDER = Path(__file__).resolve().parents[2] / "shared" / "tools" / "telegram_standin"
TOKEN = "123456:TEST"


def is_there() -> bool:
    return (FOLDER / "fake_botapi.py").exists() and (FOLDER / "bot_api.json").exists()


class ReferenceServer:
    def __init__(self, *options: str, port: int = 0) -> None:
        port = port or free_port()
        self.root = f"http://127.0.0.1:{port}"
        self.process = subprocess.Popen(
            [sys.executable, str(FOLDER / "fake_botapi.py"), "--port", str(port), *options],
            stdout=subprocess.PIPE,
        )
        assert self.process.stdout.readline()
        self.people = _client_module().FakeTelegram(self.root)

    def close(self) -> None:
        self.process.terminate()
        self.process.wait()
        self.process.stdout.close()

    async def do(self, call: Any, *args: Any, **how: Any) -> Any:
        """Any verb of the people’s side, beside the loop."""
        return await asyncio.to_thread(call, *args, **how)

    async def until(self, condition: Any) -> Any:
        """Wait for what must come; a claim that fails ends in an error, not in a hang."""
        pause = 0.01
        async with asyncio.timeout(PATIENCE):
            while not (value := await asyncio.to_thread(condition)):
                await asyncio.sleep(pause)
                pause = min(1.2 * pause, 0.25)  # who waits long asks less often
        return value


def _client_module() -> Any:
    spec = importlib.util.spec_from_file_location("fake_client", FOLDER / "fake_client.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module
