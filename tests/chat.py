"""A chat for tests: what a person does goes through the real heart, what they see comes back."""

from bot.cli import chat as chats
from bot.cli.chat import SetClock
from bot.cli.transcript import buttons, plain
from bot.content.library import Library

__all__ = ["Chat", "SetClock", "open_chat"]


class Chat(chats.Chat):
    """``say``, ``press``, ``share``, ``other``, ``edit`` and ``wait`` are awaited; this adds a glance."""

    def screen(self) -> str:
        """The newest card: its words, then ``[buttons]``, a row on a line."""
        return "\n".join([plain(self.card.text), *buttons(self.card.rows)])

    def labels(self) -> list[str]:
        return [button.label for row in self.card.rows for button in row]


def open_chat(library: Library, **settings):
    """Another chat than the fixture's: another language, operator or clock."""
    return chats.open_chat(library, kind=Chat, **settings)
