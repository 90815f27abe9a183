"""What a person takes along is made in memory and handed back as bytes."""

from bot.takeaway.fonts import fonts_available, missing_scripts
from bot.takeaway.paper import sheet_pdf, wallet_pdf
from bot.takeaway.picture import circles_png, coverage_png, fits_as_photo
from bot.takeaway.plain import plain_text
from bot.takeaway.press import PressError
from bot.takeaway.sheet import Card, Circle, Labels, Line, Sheet
from bot.takeaway.vcard import vcards

__all__ = [
    "Card",
    "Circle",
    "Labels",
    "Line",
    "PressError",
    "Sheet",
    "circles_png",
    "coverage_png",
    "fits_as_photo",
    "fonts_available",
    "missing_scripts",
    "plain_text",
    "sheet_pdf",
    "vcards",
    "wallet_pdf",
]
