"""What reaches the heart: one value for each thing a person can do, free of Telegram's types."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Shared:
    """A contact or a picked person that somebody shared."""

    name: str
    number: str = ""
    username: str = ""
    last_name: str = ""
    ways: tuple[str, ...] = ()  # further numbers and addresses, from the card in their phone


@dataclass(frozen=True, slots=True)
class Incoming:
    """One update of one private chat. ``what`` says which of the other fields count.

    text, caption: typed words (a caption is heard for words of crisis, then answered as its medium);
    press: a button, with ``data`` and ``message_id`` of the card it stands on;
    shared: contacts or picked people; other: voice, photo, sticker and the like, named in ``medium``;
    edit: an earlier message was changed (never runs a command); blocked, unblocked: the chat itself.
    """

    update_id: int
    telegram_id: int
    what: str  # text | press | shared | other | edit | blocked | unblocked
    text: str = ""
    data: str = ""
    message_id: int = 0
    callback_id: str = ""
    medium: str = ""  # voice, photo, sticker, location, document, poll ...
    shared: tuple[Shared, ...] = ()
    language: str = ""  # Telegram's language_code, as it came
    first_name: str = ""
    forwarded: bool = False
    at: int = 0  # unix seconds at which the message was written
