"""Which scripts can be drawn is known before anyone's name turns into empty boxes."""

import unicodedata
from collections.abc import Iterator
from dataclasses import astuple
from functools import cache
from typing import TYPE_CHECKING

from bot.takeaway.sheet import Sheet

if TYPE_CHECKING:
    import typst

LETTERS = ("Noto Sans", "DejaVu Sans", "Liberation Sans")
OTHER_SCRIPTS = {
    "Arabic": ("Noto Sans Arabic", "Noto Naskh Arabic", "Noto Kufi Arabic", "DejaVu Sans"),
    "Hebrew": ("Noto Sans Hebrew", "DejaVu Sans"),
    "Devanagari": ("Noto Sans Devanagari", "Lohit Devanagari"),
    "Bengali": ("Noto Sans Bengali", "Lohit Bengali"),
    "Gurmukhi": ("Noto Sans Gurmukhi", "Lohit Gurmukhi"),
    "Gujarati": ("Noto Sans Gujarati", "Lohit Gujarati"),
    "Tamil": ("Noto Sans Tamil", "Lohit Tamil"),
    "Telugu": ("Noto Sans Telugu", "Lohit Telugu"),
    "Kannada": ("Noto Sans Kannada", "Lohit Kannada"),
    "Malayalam": ("Noto Sans Malayalam", "Lohit Malayalam"),
    "Sinhala": ("Noto Sans Sinhala",),
    "Thai": ("Noto Sans Thai", "Loma", "Garuda"),
    "Lao": ("Noto Sans Lao",),
    "Khmer": ("Noto Sans Khmer",),
    "Myanmar": ("Noto Sans Myanmar",),
    "Tibetan": ("Noto Serif Tibetan",),
    "Georgian": ("Noto Sans Georgian", "DejaVu Sans"),
    "Armenian": ("Noto Sans Armenian", "DejaVu Sans"),
    "Ethiopic": ("Noto Sans Ethiopic",),
    "Chinese": (
        "Noto Sans CJK SC",
        "Noto Sans CJK TC",
        "Noto Sans CJK HK",
        "Noto Sans SC",
        "WenQuanYi Zen Hei",
    ),
    "Japanese": ("Noto Sans CJK JP", "Noto Sans JP", "IPAGothic"),
    "Korean": ("Noto Sans CJK KR", "Noto Sans KR", "NanumGothic"),
    "Emoji": ("Noto Color Emoji", "Twitter Color Emoji", "Noto Emoji"),
}
_SCRIPT_OF_NAME = {script.upper(): script for script in OTHER_SCRIPTS} | {
    "CJK": "Chinese",
    "HIRAGANA": "Japanese",
    "KATAKANA": "Japanese",
    "HANGUL": "Korean",
}
_HAN_FIRST = {"ja": "Japanese", "ko": "Korean"}


@cache
def shelf() -> "typst.Fonts":
    """Find the fonts of this machine once; the files are read only when a glyph is needed."""
    from typst import Fonts  # noqa: PLC0415 - a start needs no fonts

    return Fonts()


def fonts_available() -> frozenset[str]:
    """Scripts this machine can draw; letters of the Latin kind always can (typst brings them)."""
    families = frozenset(shelf().families())
    return frozenset(script for script, fonts in OTHER_SCRIPTS.items() if not families.isdisjoint(fonts))


def missing_scripts(sheet: Sheet) -> frozenset[str]:
    """Scripts written on this sheet that no installed font can draw, for the operator to install."""
    return frozenset(filter(None, map(_script, _characters(astuple(sheet))))) - fonts_available()


@cache
def families(language: str) -> tuple[str, ...]:
    """Installed families in the order to try them; the language decides how Han characters look."""
    first = _HAN_FIRST.get(language.partition("-")[0], "Chinese")
    scripts = sorted(OTHER_SCRIPTS, key=lambda script: (script == "Emoji", script != first))
    wished = LETTERS + tuple(font for script in scripts for font in _of(script, language))
    installed = frozenset(shelf().families())
    return tuple(dict.fromkeys(font for font in wished if font in installed))


@cache
def emoji_families() -> tuple[str, ...]:
    """Installed fonts that draw a whole emoji, skin tone and joiners included."""
    return tuple(font for font in OTHER_SCRIPTS["Emoji"] if font in shelf().families())


def _of(script: str, language: str) -> tuple[str, ...]:
    fonts = OTHER_SCRIPTS[script]
    if script == "Chinese" and language.lower() in {"zh-tw", "zh-hk", "zh-hant", "zh-mo"}:
        return (fonts[1], fonts[0], *fonts[2:])
    return fonts


@cache
def _script(char: str) -> str:
    name = unicodedata.name(char, "")
    if unicodedata.category(char) == "So" and ord(char) > 0x2190:
        return "Emoji"
    return _SCRIPT_OF_NAME.get(name.partition(" ")[0], "")


def _characters(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield from value
    elif isinstance(value, tuple):
        for part in value:
            yield from _characters(part)
