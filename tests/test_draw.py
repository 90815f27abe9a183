"""Maps and sheets are drawn from what the engine does, and those that are committed are up to date."""

import shutil

import pytest
from click.testing import CliRunner

from bot.cli.map import map_
from bot.content.draw import read_drawer, sheets, stale
from bot.content.flows import read_flows
from bot.content.library import FOLDER
from bot.core.explore import arrows, explore


@pytest.fixture(scope="module")
def drawn():
    scripts, _ = read_flows(FOLDER)
    return sheets(read_drawer(FOLDER, scripts, "en"))


def test_the_sheets_for_reviewers_are_up_to_date(drawn):
    assert stale(FOLDER / "review", drawn) == [], "run: corner map"


def test_a_sheet_says_who_made_it_and_from_which_revision(drawn):
    first = drawn["add_person.md"].splitlines()[0]

    assert first == "<!-- Made by `corner map` from revision 1 of add_person.yaml; not to be edited. -->"


def test_a_map_shows_which_answers_lead_where(drawn):
    map_lines = drawn["add_person.md"].splitlines()

    assert "  circle -->|me| good_for" in map_lines
    assert "  save_person[[save_person]] --> saved([saved])" in map_lines


def test_a_sheet_shows_each_screen_with_its_variants_and_buttons_in_real_words(drawn):
    text = drawn["add_person.md"]

    assert "> (circle: me) What helps when you do it for yourself?" in text
    assert "[Family] [Friends] [Partner]" in text
    assert "‹name›" in text


def test_every_step_is_on_its_map(library, drawn):
    for name, flow in library.scripts.flows.items():
        on_the_map = {end for arrow in arrows(explore(flow)) for end in arrow}
        steps = {f"→ {step.to}" if step.verb == "go" else step.name for step in flow.steps}

        assert steps <= on_the_map, name


def test_check_fails_when_a_word_was_changed_and_drawing_mends_it(tmp_path):
    content = tmp_path / "flows"
    shutil.copytree(FOLDER, content, ignore=shutil.ignore_patterns("helplines", "crisis", "review"))
    words = content / "words" / "en" / "name.ftl"
    run = CliRunner().invoke
    here = ["--flows", str(content)]

    assert run(map_, here).exit_code == 0
    assert run(map_, [*here, "--check"]).exit_code == 0
    words.write_text(words.read_text().replace("What shall I call you?", "Who are you?"))
    result = run(map_, [*here, "--check"])
    assert (result.exit_code, result.stdout) == (1, "review/name.md is not up to date; run: corner map\n")
    assert run(map_, [*here, "name"]).exit_code == 0
    assert run(map_, [*here, "--check"]).exit_code == 0


def test_the_sheet_of_a_flow_that_is_gone_goes(tmp_path):
    content = tmp_path / "flows"
    shutil.copytree(FOLDER, content, ignore=shutil.ignore_patterns("helplines", "crisis"))
    (content / "review" / "gone.md").write_text("old")
    CliRunner().invoke(map_, ["--flows", str(content)])

    assert not (content / "review" / "gone.md").exists()
