import pytest
from takeaway.samples import NAMES, sheet, sheet_in

from bot.takeaway import Card, fonts, fonts_available, missing_scripts

SCRIPTS = {
    "arabic": "Arabic",
    "hebrew": "Hebrew",
    "devanagari": "Devanagari",
    "thai": "Thai",
    "chinese": "Chinese",
    "emoji": "Emoji",
}


@pytest.fixture
def nothing_installed(monkeypatch):
    monkeypatch.setattr(fonts, "fonts_available", frozenset)


@pytest.mark.parametrize(("script", "name"), SCRIPTS.items())
def test_a_script_without_a_font_is_named(script, name, nothing_installed):
    assert name in missing_scripts(sheet_in(script))


def test_latin_needs_nothing(nothing_installed):
    assert missing_scripts(sheet()) == frozenset()


def test_kana_and_hangul_are_told_apart_from_han(nothing_installed):
    assert missing_scripts(sheet((Card("さくら"), Card("민준")))) == {"Japanese", "Korean"}


def test_an_installed_script_is_not_missed():
    for script in NAMES:
        assert missing_scripts(sheet_in(script)).isdisjoint(fonts_available())


@pytest.mark.parametrize(
    ("language", "first"), [("zh", "SC"), ("zh-TW", "TC"), ("ja", "JP"), ("ko", "KR"), ("en", "SC")]
)
def test_the_language_decides_how_han_characters_look(language, first):
    han = [family for family in fonts.families(language) if "CJK" in family]
    if not han:
        pytest.skip("no Noto Sans CJK on this machine")

    assert han[0].endswith(first)
