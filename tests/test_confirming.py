"""That a person checked a number is written into the file, and not a byte of the rest changes."""

import shutil
from datetime import date
from pathlib import Path

import pytest
from amount import tries

from bot.content.confirming import ConfirmError, confirm
from bot.content.helplines import read_helplines
from bot.safety.lines import Check, emergency_of

FLOWS = Path(__file__).parents[1] / "flows"
DAY = date(2026, 11, 21)


@pytest.fixture
def flows(tmp_path):
    return folder_with(tmp_path, "gb", "ae", "ar")


def folder_with(folder, *countries):
    (folder / "helplines").mkdir()
    for name in (*countries, "anywhere", "do_not_use", "sources"):
        shutil.copy(FLOWS / "helplines" / f"{name}.yaml", folder / "helplines")
    shutil.copy(FLOWS / "registers.yaml", folder)
    return folder


def bytes_of(flows, iso2="gb"):
    return (flows / "helplines" / f"{iso2}.yaml").read_bytes()


COUNTRIES = sorted((FLOWS / "helplines").glob("??.yaml"))


@pytest.mark.sampled
@pytest.mark.parametrize("file", COUNTRIES[:: tries(6, 1)], ids=lambda file: file.stem)
def test_a_whole_country_is_recorded_and_nothing_else_changes(tmp_path, file):
    flows = folder_with(tmp_path, file.stem)
    before = bytes_of(flows, file.stem).decode()

    confirm(flows, file.stem, by="Ada", on=DAY)

    after = bytes_of(flows, file.stem).decode()
    lines, found = read_helplines(flows, tables=False)
    country = lines.country(file.stem)
    assert found == []
    assert {each.checked for each in (*emergency_of(country), *country.shown)} == {Check(DAY, "Ada")}
    assert {each.checked for each in country.services if not each.show} <= {None}
    assert after.replace(' {on: 2026-11-21, by: "Ada"}', "") == before


def test_one_service_is_recorded_and_one_line_changes(flows):
    before = bytes_of(flows).splitlines()

    names = confirm(flows, "GB", service="samaritans", by="Ada", on=DAY)

    changed = [
        (old, new) for old, new in zip(before, bytes_of(flows).splitlines(), strict=True) if old != new
    ]
    assert names == ["Samaritans"]
    assert changed == [(b"    checked:", b'    checked: {on: 2026-11-21, by: "Ada"}')]


def test_an_emergency_number_is_recorded_by_its_digits(flows):
    assert confirm(flows, "GB", service="112", by="Ada", on=DAY) == ["112"]

    lines, _ = read_helplines(flows, tables=False)
    assert [each.checked is None for each in lines.country("GB").emergency] == [True, False]


def test_a_later_check_takes_the_place_of_the_earlier(flows):
    confirm(flows, "GB", by="Ada", on=date(2026, 1, 1))
    once = bytes_of(flows)
    confirm(flows, "GB", by="Ada", on=DAY)

    assert bytes_of(flows) == once.replace(b"2026-01-01", b"2026-11-21")


@pytest.mark.parametrize("name", ["Ada “A.” Lovelace", 'Ada "A" O\'Neill', "Ada: {x}, y #z", "Ада 🌱", "\\n"])
def test_any_name_comes_back_as_it_was_given(flows, name):
    confirm(flows, "GB", service="Shout", by=name, on=DAY)

    lines, found = read_helplines(flows, tables=False)
    assert found == []
    assert {each.checked for each in lines.country("GB").services} == {None, Check(DAY, name)}


@pytest.mark.parametrize(
    "written",
    [
        "checked: ",
        "checked: # a word",
        "checked: {on: 2025-01-01, by: x} # a word",
        "checked:\n      on: 2025-01-01\n      by: x",
    ],
)
def test_comments_line_ends_and_other_ways_to_write_it_are_kept(flows, written):
    path = flows / "helplines" / "gb.yaml"
    old = path.read_bytes().decode().replace("checked:", written).replace("\n", "\r\n")
    path.write_bytes(b"\xef\xbb\xbf" + old.encode())

    confirm(flows, "GB", by="Ada", on=DAY)

    after = path.read_bytes()
    lines, found = read_helplines(flows, tables=False)
    assert found == []
    assert {each.checked for each in lines.country("GB").shown} == {Check(DAY, "Ada")}
    assert after.startswith(b"\xef\xbb\xbf#")
    assert after.count(b"\n") == after.count(b"\r\n")
    assert after.count(b"# a word") == old.encode().count(b"# a word")


def test_what_helps_anywhere_can_be_recorded_too(flows):
    confirm(flows, "anywhere", by="Ada", on=DAY)

    lines, _ = read_helplines(flows, tables=False)
    assert {each.checked for each in lines.anywhere.shown} == {Check(DAY, "Ada")}


@pytest.mark.parametrize(
    ("given", "says"),
    [
        ({"iso2": "UK"}, "there is no file for “UK”; there are files for: AE, AR"),
        ({"iso2": "../gb"}, "no file for “../gb”"),
        ({"service": "Samaritan"}, "GB has no service “Samaritan”; it has: Samaritans; "),
        ({"by": "  "}, "--by"),
        ({"by": "Ada\nchecked: x"}, "--by"),
        ({"by": "A" * 81}, "1 to 80 letters"),
    ],
)
def test_what_does_not_exist_is_named_and_nothing_is_written(flows, given, says):
    before = bytes_of(flows)
    asked = {"iso2": "GB", "service": None, "by": "Ada"} | given

    with pytest.raises(ConfirmError) as caught:
        confirm(flows, asked["iso2"], service=asked["service"], by=asked["by"], on=DAY)

    assert says in str(caught.value)
    assert bytes_of(flows) == before


def test_an_entry_without_a_line_for_it_is_named(flows):
    path = flows / "helplines" / "gb.yaml"
    path.write_bytes(path.read_bytes().replace(b"    checked:\n", b"", 1))

    with pytest.raises(ConfirmError, match=r"gb.yaml, line 5: add a line “checked:”"):
        confirm(flows, "GB", by="Ada", on=DAY)
