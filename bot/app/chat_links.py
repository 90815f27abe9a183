"""Addresses that open somebody's chat with words filled in; they send nothing by themselves."""

from urllib.parse import quote

from bot.people.entry import Entry


def chat_address(entry: Entry, words: str) -> str:
    """Nothing where there is neither a Telegram name nor a whole number."""
    name, number = entry.reach("telegram"), entry.reach("phone")
    target = name or (number if number.startswith("+") else "")
    return f"https://t.me/{target}?text={quote(words)}" if target else ""
