"""Every country file is read and checked once; a doubtful number never gets as far as a screen."""

import re
import shutil
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
import yaml
from laws import of_each

from bot.content.helplines import FINDINGS, read_helplines, warnings
from bot.safety.lines import ANYWHERE, Check, HelpLines, digit_strings, every_displayable_number
from bot.safety.services import Opening

FLOWS = Path(__file__).parents[1] / "flows"
DATA = Path(__file__).parents[1].parent / "shared" / "data" / "helplines.yaml"


@cache
def shipped():
    """The lines as they are, and what is wrong with them."""
    return read_helplines(FLOWS)


SERVICE = """\
  - name: Listeners
    show: yes
    kind: crisis
    phones:
      - number: "116 123"
        confidence: high
        sources: [S]
    languages: [en]
    hours: always
    audience: all
    cost: free
    confidence: high
    sources: [S]
    checked:
"""
COUNTRY = f"""\
name: United Kingdom
emergency:
  - number: "999"
    for: [ambulance, police]
    confidence: high
    sources: [S]
    checked:
services:
{SERVICE}"""


@pytest.fixture
def flows(tmp_path):
    """A small content folder without a mistake."""
    folder = tmp_path / "helplines"
    folder.mkdir()
    (folder / "gb.yaml").write_text(COUNTRY, encoding="utf-8")
    (folder / "sources.yaml").write_text(
        "S: a page (2026)\nFAH23: x\nFAH26: x\nMG24: x\nNG: x\nPN: x\nWPE: x\n"
    )
    (folder / "do_not_use.yaml").write_text(
        '- country: GB\n  number: "08457 90 90 90"\n  why: old\n'
        "- country: US\n  keyword: PRIDE\n  why: ended\n"
        '- country: any\n  number: "166 123"\n  why: a slip\n'
    )
    shutil.copy(FLOWS / "helplines" / "anywhere.yaml", folder)
    (tmp_path / "registers.yaml").write_text("registers:\n")
    return tmp_path


def change(flows, old, new, file="gb.yaml"):
    path = flows / "helplines" / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_the_shipped_files_have_no_mistake():
    assert [str(finding) for finding in shipped()[1]] == []
    assert len(shipped()[0].countries) >= 115


def test_the_small_folder_has_no_mistake(flows):
    lines, found = read_helplines(flows)

    assert found == []
    assert lines.country("GB").services[0].phones[0].dialable == "116123"


def test_what_stands_in_for_the_file_is_the_file():
    def bare(entries):
        return [replace(entry, checked=None) for entry in entries]

    assert bare(replace(each, note="") for each in shipped()[0].anywhere.shown) == bare(ANYWHERE.shown)
    assert bare(shipped()[0].anywhere.emergency) == bare(ANYWHERE.emergency)


EMERGENCY = "    confidence: high\n    sources: [S]\n    checked:\nservices"
CHECKED = "    sources: [S]\n    checked:\n"
MISTAKES = [
    ("H00", 1, "name: United Kingdom", "name: [United Kingdom"),
    ("H00", 2, "emergency:", "name:"),
    ("H01", 1, EMERGENCY, EMERGENCY.replace("high", "low")),
    ("H02", 13, "        sources: [S]", "        sources: []"),
    ("H02", 13, "        sources: [S]", "        sources: [T]"),
    ("H03", 13, '"116 123"', '"+44 8457 909090"'),
    ("H03", 13, '"116 123"', '"166 123"'),
    ("H04", 13, '"116 123"', '"+44 116 123"'),
    ("H05", 13, '"116 123"', '"0800 068 4141"'),
    ("H05", 13, '"116 123"', '"+44 8000684141"'),
    ("H05", 13, '"116 123"', '"+44 1"'),
    ("H05", 13, '"116 123"', '"+44 12 345 678 901 234"'),
    ("H05", 13, '"116 123"', '"7777"'),
    ("H06", 16, "    languages", "    url: http://example.org\n    languages"),
    ("H06", 16, "    languages", "    chat: www.example.org\n    languages"),
    ("H07", 18, "    audience: all", "    audiense: all"),
    ("H07", 9, "    checked:\n", ""),
    ("H07", 13, "        confidence: high", "        keywort: HOME\n        confidence: high"),
    ("H08", 17, "hours: always", "hours: 9 to 5"),
    ("H08", 17, "hours: always", "hours: Mon–Foo 09:00–17:00"),
    ("H08", 17, "hours: always", "hours: every day 09:00–25:00"),
    ("H08", 18, "audience: all", "audience: young"),
    ("H08", 18, "audience: all", "audience: {who: kids}"),
    ("H08", 19, "cost: free", "cost: cheap"),
    ("H08", 10, "show: yes", "show: true"),
    ("H08", 16, "[en]", "[english]"),
    ("H08", 13, '"116 123"', '"call us"'),
    ("H08", 22, CHECKED, CHECKED.replace(":\n", ": {on: 21.11.2026, by: Ada}\n")),
    ("H08", 3, '"999"', '"9 9 9"'),
    ("H09", 9, "    cost: free\n    confidence: high", "    cost: free\n    confidence: low"),
    ("H09", 9, "        confidence: high", "        confidence: low"),
    ("H10", 1, "show: yes", "show: no\n    reason: gone"),
    ("H11", 23, SERVICE, SERVICE + SERVICE.replace("116 123", "111")),
    ("H11", 23, SERVICE, SERVICE + SERVICE.replace("Listeners", "Others")),
    ("H12", 9, "show: yes", "show: no"),
]  # fmt: skip


@pytest.mark.parametrize(("code", "line", "old", "new"), MISTAKES)
def test_a_planted_mistake_is_found_where_it_stands(flows, code, line, old, new):
    change(flows, old, new)

    _, found = read_helplines(flows)

    about = [finding for finding in found if finding.code == code]
    assert about, [str(finding) for finding in found]
    assert {finding.file for finding in about} == {"helplines/gb.yaml"}
    assert min(abs(finding.line - line) for finding in about) <= 2, [str(finding) for finding in about]
    assert code == "H00" or all(finding.advice.endswith(".") for finding in about)


def test_a_file_named_for_no_country_is_found(flows):
    (flows / "helplines" / "uk2.yaml").write_text("name: x\n")

    _, found = read_helplines(flows)

    assert [(finding.code, finding.file) for finding in found] == [("H13", "helplines/uk2.yaml")]


def test_every_kind_of_mistake_has_an_example_and_a_row_for_its_writers():
    readme = (FLOWS / "helplines" / "README.md").read_text(encoding="utf-8")
    rows = dict(re.findall(r"\| (H\d\d) \| (.+) \|", readme))

    assert rows == FINDINGS
    assert {code for code, *_ in MISTAKES} | {"H13"} == set(FINDINGS)


def test_the_numbering_tables_can_be_left_out_and_everything_else_is_still_checked(flows):
    change(flows, '"116 123"', '"7777"')
    change(flows, "cost: free", "cost: cheap")

    _, found = read_helplines(flows, tables=False)

    assert {finding.code for finding in found} == {"H08"}


def test_a_keyword_that_must_not_be_used_is_found(flows):
    change(
        flows,
        "    languages",
        "    texts:\n      - {number: '988', keyword: Pride, confidence: high, sources: [S]}\n    languages",
    )
    (flows / "helplines" / "gb.yaml").rename(flows / "helplines" / "us.yaml")

    _, found = read_helplines(flows)

    assert "H03" in {finding.code for finding in found}


def test_a_country_without_a_line_may_say_why(flows):
    change(flows, "show: yes", "show: no\n    reason: gone")
    change(flows, "emergency:", "no_line: the only one closed\nemergency:")

    assert read_helplines(flows)[1] == []


def test_one_broken_file_leaves_the_others_readable(flows):
    (flows / "helplines" / "ie.yaml").write_text("name: [", encoding="utf-8")

    lines, found = read_helplines(flows)

    assert "GB" in lines.countries
    assert [(finding.code, finding.file) for finding in found] == [("H00", "helplines/ie.yaml")]


def test_without_a_folder_112_and_the_finders_are_there(tmp_path):
    lines, found = read_helplines(tmp_path)

    assert lines.country("GB") == ANYWHERE
    assert {finding.code for finding in found} == {"H00"}


@pytest.mark.parametrize(
    ("written", "openings"),
    [
        ("every day 17:00–24:00", [Opening(tuple(range(7)), 1020, 1440)]),
        ("Mon-Fri 09:30-16:00", [Opening((0, 1, 2, 3, 4), 570, 960)]),
        ("Tue, Thu 19:00–21:30; Sat 10:00–14:00", [Opening((1, 3), 1140, 1290), Opening((5,), 600, 840)]),
        ("Fri–Mon 20:00–02:00", [Opening((0, 4, 5, 6), 1200, 120)]),
    ],
)
def test_hours_are_read_as_written(flows, written, openings):
    change(flows, "hours: always", f"hours: {written}")

    lines, found = read_helplines(flows)

    assert found == []
    assert list(lines.country("GB").services[0].hours.openings) == openings


def test_a_check_is_read(flows):
    change(
        flows,
        "    sources: [S]\n    checked:\n",
        '    sources: [S]\n    checked: {on: 2026-11-21, by: "Ada: x"}\n',
    )

    lines, found = read_helplines(flows)

    assert found == []
    assert lines.country("GB").services[0].checked == Check(date(2026, 11, 21), "Ada: x")


# What the operator is told.


def test_unchecked_and_stale_entries_are_told_by_country(flows):
    lines, _ = read_helplines(flows)
    told = warnings(lines, ["gb", "ZZ"], date(2026, 11, 21))

    assert len(told) == 2
    assert told[0].startswith("GB: 2 of 2 entries shown were never checked")
    assert "corner helplines confirm GB" in told[0]
    assert told[1].startswith("ZZ: there is no file helplines/zz.yaml")


def test_fresh_entries_need_no_warning_and_old_ones_do(flows):
    change(flows, "checked:", "checked: {on: 2026-01-01, by: Ada}")
    lines, _ = read_helplines(flows)

    assert warnings(lines, ["GB"], date(2026, 6, 30)) == []
    assert (
        "2 of 2 entries shown were last checked more than 180 days ago"
        in warnings(lines, ["GB"], date(2026, 7, 1))[0]
    )


# Against the research the files were made from.

needs_data = pytest.mark.skipif(not DATA.exists(), reason="the research data is not here")


@pytest.fixture(scope="session")
def data():
    return yaml.load(DATA.read_text(encoding="utf-8"), Loader=yaml.CSafeLoader)


def digits(number):
    return re.sub(r"\D", "", number)


def sure_numbers(country):
    for service in country["services"]:
        if service["display"]:
            for each in service.get("phone", []) + service.get("text", []):
                if each["confidence"] in ("high", "medium"):
                    yield service, each


@needs_data
def test_every_displayable_number_of_the_research_is_shown_and_no_other(data):
    for country in data["countries"]:
        offered = shipped()[0].country(country["iso2"]).shown
        ours = {digits(number.dialable) for service in offered for number in service.numbers}
        theirs = {
            digits(each["tel"]) if "tel" in each else digits(each["number"])
            for _, each in sure_numbers(country)
        }
        if country["iso2"] == "AU":  # a mobile number to text, in its international form here
            theirs = theirs - {"0477131114"} | {"61477131114"}

        assert ours == theirs, country["iso2"]


@needs_data
def test_the_first_emergency_number_is_the_one_of_the_research(data):
    for country in data["countries"]:
        written = country["emergency"]
        ours = [each.number for each in shipped()[0].country(country["iso2"]).emergency]

        assert ours[0] == written["call"]["number"], country["iso2"]
        theirs = [written["call"], written["police"], *written["alternatives"]]
        assert set(ours) == {each["number"] for each in theirs}, country["iso2"]


@needs_data
def test_numbers_not_to_use_are_in_no_country_file(data):
    for entry in data["do_not_use"]:
        for banned in re.findall(r"\d[\d -]{2,}\d", entry["number"]):
            national = digits(banned).lstrip("0")
            for iso2, country in shipped()[0].countries.items():
                if entry["iso2"] not in (iso2, "several") or national == "988":
                    continue
                ours = {digits(number.dialable) for service in country.services for number in service.numbers}
                assert not {
                    one for one in ours if one == national or (len(national) > 6 and one.endswith(national))
                }


@needs_data
def test_hours_said_to_be_always_are_always_in_the_research(data):
    for country in data["countries"]:
        always = {
            digits(each.get("tel", each["number"]))
            for service, each in sure_numbers(country)
            if "24/7" in service["hours"]
        }
        for service in shipped()[0].country(country["iso2"]).shown:
            for number in service.phones if service.hours.always else ():
                assert digits(number.dialable) in always, (country["iso2"], service.name)


@of_each(lambda: shipped()[0].countries)
def test_no_number_that_is_held_back_may_leave(country):
    offered = {number.dialable for service in country.shown for number in service.numbers}
    held = {
        number.shown
        for service in country.services
        for number in service.numbers
        if number.dialable not in offered
    }

    assert not digit_strings("\n".join(held)) & every_displayable_number(HelpLines({country.iso2: country}))
