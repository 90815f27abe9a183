"""``corner run`` against the strict reference server: the whole way, without a call that breaks the rules."""

import asyncio
import sys
from pathlib import Path

import pytest
from program import Program
from test_whole_walk import webhook

sys.path.append(str(Path(__file__).parents[1] / "telegram"))
import reference_server


@pytest.fixture
def servers():
    if not reference_server.is_there():
        pytest.skip("the reference server of the Bot API is not here")
    started = [reference_server.ReferenceServer("--retry-scale", "0.01") for _ in range(2)]
    yield started
    for one in started:
        one.close()


class Ana:
    """Somebody on the reference server; each step waits until the screen shows what it expects."""

    def __init__(self, server) -> None:
        self.server, self.user = server, server.people.user(1001, first_name="Ana", language_code="en")

    async def sees(self, words: str) -> None:
        def shown() -> bool:
            """The newest messages; the courier paces one chat, so this may take some seconds."""
            texts = [message.get("text", "") for message in self.user.screen()["messages"][-6:]]
            return any(words in text for text in texts)

        await self.server.until(shown)

    async def says(self, text: str, expects: str) -> None:
        await self.server.do(self.user.send, text)
        await self.sees(expects)

    async def presses(self, label: str, expects: str) -> None:
        """Press a button of the newest message, as soon as it is there."""

        def there() -> bool:
            rows = self.user.last().get("reply_markup", {}).get("inline_keyboard", [])
            return any(button["text"] == label for row in rows for button in row)

        await self.server.until(there)
        await self.server.do(self.user.press, label)
        await self.sees(expects)


async def test_the_whole_way_keeps_to_the_published_interface(servers, tmp_path_factory):
    """In both modes side by side: most of the time is waiting for the bot's turn."""
    settings = {"polling": {}, "webhook": webhook()}
    folders = [tmp_path_factory.mktemp(mode) for mode in settings]
    ended = await asyncio.gather(*map(one_way, servers, folders, settings.values()))

    assert dict(zip(settings, ended, strict=True)) == {"polling": ([], 0), "webhook": ([], 0)}


async def one_way(server, folder: Path, settings: dict[str, str]) -> tuple[list, int]:
    """What broke the rules, and how the program ended."""
    program = Program(folder, server.root, reference_server.TOKEN, settings)
    program.was_here_before()
    await program.start()
    try:
        await whole_way(Ana(server))
        return await server.do(server.people.violations), await program.stop()
    finally:
        await program.kill()


async def whole_way(ana: Ana) -> None:
    await ana.says("/start", "What shall I call you")
    await ana.says("Sam", "Which country")
    await ana.presses("United Kingdom", "What would help today")
    await ana.server.do(ana.user.share_contact, "+447700900123", "Mo")
    await ana.sees("belong")
    await ana.says("/mypeople", "Your list is still empty")
    await ana.presses("Carry on", "belong")
    await ana.says("i want to die", "999")
    await ana.presses("I’m OK, carry on", "belong")
    await ana.presses("Friends", "Who is")
    await ana.says("/pin", "on top")
    await ana.says("/takealong", "")
    await ana.says("/export", "Here is all")
    await ana.says("/forget", "This erases")
    await ana.presses("Yes, erase everything", "It is gone.")
