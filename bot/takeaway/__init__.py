"""What a person takes along is made in memory and handed back as bytes."""

from bot.takeaway.plain import plain_text
from bot.takeaway.sheet import Card, Circle, Labels, Line, Sheet
from bot.takeaway.vcard import vcards

__all__ = ["Card", "Circle", "Labels", "Line", "Sheet", "plain_text", "vcards"]
