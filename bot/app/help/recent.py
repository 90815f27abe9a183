"""Which chats were just shown a help screen: in memory alone, for an hour, and kept nowhere.

So that “Are you safe right now?” is not asked twice in a row. It says nothing of what was written.
"""

from collections import OrderedDict
from dataclasses import dataclass, field
from datetime import datetime, timedelta

MOST = 10_000  # chats
AN_HOUR = timedelta(hours=1)


@dataclass(slots=True)
class Recent:
    """After a restart nobody is known: then it is asked once more, and nothing else changes."""

    _chats: OrderedDict[int, datetime] = field(default_factory=OrderedDict)

    def helped(self, chat: int, now: datetime) -> bool:
        """Whether help was the last thing that this chat was shown."""
        at = self._chats.get(chat)
        return at is not None and now - at < AN_HOUR

    def note(self, chat: int, now: datetime, *, helped: bool) -> None:
        self._chats.pop(chat, None)
        if helped:
            self._chats[chat] = now
        if len(self._chats) > MOST:
            self._chats.popitem(last=False)
