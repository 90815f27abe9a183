"""The operator sees what is shown, how old and how sure, and records who checked it."""

import json
import shutil
from pathlib import Path

import pytest
import time_machine
from click.testing import CliRunner

from bot.cli.helplines import helplines

FLOWS = Path(__file__).parents[1] / "flows"


@pytest.fixture
def flows(tmp_path):
    (tmp_path / "helplines").mkdir()
    for name in ("ae", "gb", "za", "anywhere", "do_not_use", "sources"):
        shutil.copy(FLOWS / "helplines" / f"{name}.yaml", tmp_path / "helplines")
    shutil.copy(FLOWS / "registers.yaml", tmp_path)
    return tmp_path


@pytest.fixture
def corner(flows):
    def run(*arguments):
        with time_machine.travel("2026-11-21 12:00", tick=False):
            return CliRunner().invoke(helplines, ["--flows", str(flows), *arguments])

    return run


def test_a_country_is_listed_with_how_sure_and_how_old(corner):
    result = corner("--country", "gb")

    assert result.exit_code == 0
    assert "999: ambulance, police  [high; never checked]" in result.output
    assert "Shout: text SHOUT to 85258 (high)" in result.output
    assert "call 111, then 2 (high)" in result.output
    assert "held back: Samaritans Welsh Language Line (low confidence" in result.output
    assert "0 checked in the last 180 days" in result.output


def test_no_number_that_is_held_back_is_listed(corner):
    assert "808 164 0123" not in corner("--country", "GB").output


def test_without_a_country_all_are_listed(corner):
    output = corner().output

    assert all(f"\n{iso2}  " in "\n" + output for iso2 in ("AE", "GB", "ZA", "--"))


def test_a_check_shows_in_the_list_with_its_age(corner):
    recorded = corner("confirm", "GB", "--service", "Samaritans", "--by", "Ada", "--on", "2026-05-01")
    output = corner("--country", "GB").output

    assert recorded.output == "GB: checked on 2026-05-01 by Ada: Samaritans\n"
    assert "stale: checked 2026-05-01, 204 days ago, by Ada" in output
    assert "0 checked in the last 180 days, 1 longer ago, 10 never" in output


def test_without_a_day_it_is_today(corner):
    corner("confirm", "GB", "--by", "Ada")

    assert "11 checked in the last 180 days, 0 longer ago, 0 never" in corner("--country", "GB").output


def test_json_says_the_same_for_programs(corner):
    corner("confirm", "GB", "--service", "Shout", "--by", "Ada")
    (country,) = json.loads(corner("--country", "GB", "--json").output)
    shout = next(service for service in country["shown"] if service["name"] == "Shout")

    assert country["emergency"][0]["number"] == "999"
    assert shout["ways"][0] | {"sources": []} == {
        "by": "text",
        "number": "85258",
        "keyword": "SHOUT",
        "press": "",
        "confidence": "high",
        "sources": [],
    }
    assert (shout["state"], shout["checked"]) == ("fresh", {"on": "2026-11-21", "by": "Ada"})
    assert {"name": "Alumina (selfharmUK / Youthscape)"}.items() <= country["held_back"][4].items()


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--country", "UK"], "there is no file for “UK”; there are: AE"),
        (["confirm", "UK", "--by", "Ada"], "there is no file for “UK”"),
        (
            ["confirm", "GB", "--service", "Nobody", "--by", "Ada"],
            "GB has no service “Nobody”; it has: Samaritans",
        ),
        (
            ["confirm", "GB", "--by", "Ada", "--on", "21.11.2026"],
            "“21.11.2026” is no date; write it as 2026-11-21",
        ),
        (["confirm", "GB", "--by", "Ada", "--on", "2026-11-30"], "is still to come; today is 2026-11-21"),
        (["confirm", "GB"], "Missing option '--by'"),
    ],
)
def test_what_cannot_be_done_is_said_with_the_way_out(corner, arguments, says):
    result = corner(*arguments)

    assert result.exit_code != 0
    assert says in result.output


def test_mistakes_in_the_files_are_said_and_make_it_fail(corner, flows):
    (flows / "helplines" / "zz.yaml").write_text("name: [", encoding="utf-8")
    result = corner("--country", "GB")

    assert result.exit_code == 1
    assert "H00  helplines/zz.yaml, line" in result.output
    assert "Samaritans" in result.output


def test_help_says_what_each_command_is_for(corner):
    assert "Record that a person checked" in corner("confirm", "--help").output
    assert "List by country" in corner("--help").output
