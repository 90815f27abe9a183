"""A country and a time zone are found from what a person types."""

import shutil
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.content.helplines import read_helplines
from bot.content.places import FINDINGS, read_places

FLOWS = Path(__file__).parents[1] / "flows"
PLACES, FOUND = read_places(FLOWS)


@pytest.fixture
def flows(tmp_path):
    shutil.copy(FLOWS / "places.yaml", tmp_path)
    for language in ("en", "es", "ar"):
        (tmp_path / "words" / language).mkdir(parents=True)
    return tmp_path


def test_the_shipped_file_has_no_mistake():
    assert [str(finding) for finding in FOUND] == []


def test_every_country_with_help_lines_has_a_name_and_a_zone():
    lines, _ = read_helplines(FLOWS, tables=False)
    names = PLACES.names("en")

    for iso2 in lines.countries:
        assert iso2 in names
        assert ZoneInfo(PLACES.default_zone(iso2))
        assert PLACES.find(names[iso2])[0] == iso2


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("United Kingdom", ["GB"]),
        ("UK", ["GB"]),
        ("u.k.", ["GB"]),
        ("England", ["GB"]),
        ("northern ireland", ["GB"]),
        ("Ireland", ["IE"]),
        ("the states", ["US"]),
        ("U.S.A.", ["US"]),
        ("us", ["US"]),
        ("Holland", ["NL"]),
        ("the Netherlands", ["NL"]),
        ("ivory coast", ["CI"]),
        ("COTE D'IVOIRE", ["CI"]),
        ("turkiye", ["TR"]),
        ("Turkey", ["TR"]),
        ("bosnia", ["BA"]),
        ("trinidad and tobago", ["TT"]),
        ("Burma", ["MM"]),
        ("China", ["CN"]),
        ("Reino Unido", ["GB"]),
        ("🇬🇧", ["GB"]),
        ("I am in 🇮🇪 now", ["IE"]),
        ("🏴\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f", ["GB"]),
        ("I live in Germany", ["DE"]),
        ("in the UK!", ["GB"]),
        ("  GERMANY  ", ["DE"]),
    ],
)
def test_a_country_is_found_by_the_names_people_use(typed, found):
    assert PLACES.find(typed) == found


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("germny", "DE"),
        ("Untied Kingdom", "GB"),
        ("austrailia", "AU"),
        ("swizerland", "CH"),
        ("new zeland", "NZ"),
    ],
)
def test_a_slip_of_the_finger_is_forgiven(typed, found):
    assert PLACES.find(typed) == [found]


@pytest.mark.parametrize(
    ("typed", "one"), [("iran", "IR"), ("iraq", "IQ"), ("niger", "NE"), ("austria", "AT")]
)
def test_a_right_name_is_never_taken_for_a_slip(typed, one):
    assert PLACES.find(typed) == [one]


@pytest.mark.parametrize(
    ("typed", "several"),
    [
        ("Korea", {"KR", "KP"}),
        ("Congo", {"CD", "CG"}),
        ("virgin islands", {"VG", "VI"}),
        ("🇬🇧🇮🇪", {"GB", "IE"}),
    ],
)
def test_an_ambiguous_name_returns_several(typed, several):
    assert set(PLACES.find(typed)) == several


def test_the_likelier_country_for_the_language_comes_first():
    assert PLACES.find("united", "en")[:2] == ["GB", "US"]


@pytest.mark.parametrize("typed", ["", "   ", "?", "xx", "qwertyuiop", "Leeds", "🙂", "🇽🇽", "a" * 5000])
def test_what_is_no_country_finds_nothing(typed):
    assert PLACES.find(typed) == []


def test_names_of_every_shipped_language_are_found_whatever_the_chat_speaks(flows):
    places, found = read_places(flows)

    assert found == []
    for typed in ("Alemania", "alemanía", "ألمانيا", "Germany"):
        assert places.find(typed, "en") == ["DE"]


def test_a_name_in_the_language_of_the_telegram_app_is_found_though_the_bot_has_no_words_in_it():
    assert PLACES.find("Deutschland", "de") == ["DE"]


@pytest.mark.parametrize("language", ["es", "ar", "ja", "xx", "pt-BR", "", "en-XA"])
def test_every_country_has_a_name_in_every_language(language):
    names = PLACES.names(language)

    assert names.keys() == PLACES.names("en").keys()
    assert all(names.values())


def test_countries_are_offered_by_the_language_of_the_chat():
    assert PLACES.offered_first("en")[:6] == ("GB", "IE", "US", "CA", "AU", "NZ")
    assert PLACES.offered_first("pt-br")[0] == "BR"
    assert PLACES.offered_first("en-us")[:2] == ("US", "GB")
    assert PLACES.offered_first("xx") == PLACES.offered_first("en")


@given(st.text(max_size=60))
def test_any_text_has_an_answer(typed):
    assert set(PLACES.find(typed)) <= PLACES.names("en").keys()
    assert set(PLACES.find_zone(typed, "US")) <= set(PLACES.zones("US"))


# Time zones.


@pytest.mark.parametrize(
    ("iso2", "zone"),
    [
        ("GB", "Europe/London"),
        ("US", "America/New_York"),
        ("XK", "Europe/Belgrade"),
        ("ZZ", None),
        ("in", "Asia/Kolkata"),
        ("AU", "Australia/Sydney"),
    ],
)
def test_the_zone_to_begin_with_is_where_most_people_live(iso2, zone):
    assert PLACES.default_zone(iso2) == zone


def test_every_zone_can_be_read():
    for iso2 in PLACES.names("en"):
        for zone in PLACES.zones(iso2):
            assert ZoneInfo(zone).key == zone


def test_zones_with_the_same_clock_are_one_choice():
    assert PLACES.zones_to_choose("GB") == ("Europe/London",)
    assert PLACES.zones_to_choose("AR") == ("America/Argentina/Buenos_Aires",)
    assert PLACES.zones_to_choose("US") == (
        "America/New_York",
        "America/Chicago",
        "America/Denver",
        "America/Los_Angeles",
        "America/Phoenix",
        "America/Anchorage",
        "Pacific/Honolulu",
        "America/Adak",
    )


def test_no_country_offers_more_zones_than_fit_a_screen_of_two_columns():
    assert max(len(PLACES.zones_to_choose(iso2)) for iso2 in PLACES.names("en")) <= 12


@pytest.mark.parametrize(
    ("typed", "iso2", "language", "found"),
    [
        ("Chicago", "US", "en", ["America/Chicago"]),
        ("new yrok", "US", "en", ["America/New_York"]),
        ("Nueva York", "US", "es", ["America/New_York"]),
        ("New York", "US", "es", ["America/New_York"]),
        ("I live in Denver", "US", "en", ["America/Denver"]),
        ("pacific", "US", "en", ["America/Los_Angeles"]),
        ("são paulo", "BR", "en", ["America/Sao_Paulo"]),
        ("sao paulo", "BR", "pt", ["America/Sao_Paulo"]),
        ("London", "GB", "en", ["Europe/London"]),
        ("Leeds", "GB", "en", []),
        ("London", "US", "en", []),
        ("London", "ZZ", "en", []),
        ("", "US", "en", []),
    ],
)
def test_a_zone_is_found_by_its_city_or_not_at_all(typed, iso2, language, found):
    assert PLACES.find_zone(typed, iso2, language) == found


@pytest.mark.parametrize(
    ("zone", "language", "city"),
    [
        ("Europe/London", "en", "London"),
        ("America/New_York", "es", "Nueva York"),
        ("Europe/Kyiv", "en", "Kyiv"),
        ("Asia/Kolkata", "ru", "Калькутта"),
        ("Asia/Kolkata", "xx", "Kolkata"),
        ("America/Argentina/Buenos_Aires", "en", "Buenos Aires"),
    ],
)
def test_a_zone_is_called_by_its_city(zone, language, city):
    assert PLACES.city(zone, language) == city


# Mistakes in the file.

MISTAKES = [
    ("P01", "first:", "first: ["),
    ("P02", "main_zones:", "main_zone:"),
    ("P03", "  en: [GB,", "  en: [UK,"),
    ("P03", "  IQ: [Irak]", "  QQ: [Irak]"),
    ("P03", "  UZ: [Asia/Tashkent]", "  UZ: [Asia/Tashkent]\n  QQ: [Asia/Tashkent]"),
    ("P04", "[Asia/Tashkent]", "[Europe/London]"),
    ("P04", "[Europe/Belgrade]", "[Europe/Pristina]"),
    ("P05", "  UZ: [Asia/Tashkent]\n", ""),
]


@pytest.mark.parametrize(("code", "old", "new"), MISTAKES)
def test_a_planted_mistake_is_found(flows, code, old, new):
    path = flows / "places.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")

    places, found = read_places(flows)

    assert code in {finding.code for finding in found}, [str(finding) for finding in found]
    assert places.find("United Kingdom") == ["GB"]


def test_every_kind_of_mistake_has_an_example():
    assert {code for code, *_ in MISTAKES} == FINDINGS.keys()


def test_without_the_file_countries_are_still_found(tmp_path):
    places, found = read_places(tmp_path)

    assert [finding.code for finding in found] == ["P01"]
    assert places.find("Ireland") == ["IE"]
    assert places.default_zone("IE") == "Europe/Dublin"
