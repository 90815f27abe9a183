"""Maps and sheets are drawn from what the engine does, and those that are committed are up to date."""

import re
import shutil

import pytest
from click.testing import CliRunner
from walks import walk

from bot.cli.map import map_
from bot.cli.transcript import DOINGS
from bot.content import vocabulary
from bot.content.checks.codes import CODES
from bot.content.draw import read_drawer, sheets, stale
from bot.content.draw_names import readme
from bot.content.flows import read_flows
from bot.content.library import FOLDER
from bot.core.explore import arrows
from bot.core.flow import VERBS


@pytest.fixture(scope="session")
def drawn():
    scripts, _ = read_flows(FOLDER)
    return sheets(read_drawer(FOLDER, scripts, "en"))


def test_the_sheets_for_reviewers_are_up_to_date(drawn):
    assert stale(FOLDER / "review", drawn) == [], "run: corner map"


def test_the_lists_of_names_are_up_to_date(library):
    drawer = read_drawer(FOLDER, library.scripts, "en")

    assert readme(FOLDER, drawer) == (FOLDER / "README.md").read_text(encoding="utf-8"), "run: corner map"


def test_every_verb_note_command_and_name_is_explained_to_writers():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    notes = {note for notes in vocabulary.NOTES.values() for note in notes}
    names = {*VERBS, *notes, *vocabulary.FACTS, *vocabulary.ACTIONS, *vocabulary.VIEWS, *vocabulary.SOURCES}
    names |= vocabulary.BUTTONS | {*vocabulary.OPENED}

    assert {one for one in names if not re.search(rf"`{one}[`:]", text)} == set()
    assert {one for one in vocabulary.TOP if f"`{one}:`" not in text} == set()
    assert {one for one in CODES if f"| {one} |" not in text} == set()
    assert {one for one in DOINGS if one not in text} <= {"(shares Mo @mo_runs)"}


def test_each_verb_is_explained_with_the_notes_it_can_have():
    text = (FOLDER / "README.md").read_text(encoding="utf-8")
    for verb, notes in vocabulary.NOTES.items():
        row = next(line for line in text.splitlines() if line.startswith(f"| `{verb}` |"))

        assert set(re.findall(r"`(\w+)`", row)) == {verb, *notes}


def test_a_sheet_says_who_made_it_and_from_which_revision(drawn):
    first = drawn["name.md"].splitlines()[0]

    assert first == "<!-- Made by `corner map` from revision 1 of name.yaml; not to be edited. -->"


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
        on_the_map = {end for arrow in arrows(walk(flow.name)) for end in arrow}
        steps = {f"→ {step.to}" if step.verb == "go" else step.name for step in flow.steps}

        assert steps <= on_the_map, name


def test_check_fails_when_a_word_was_changed_and_drawing_mends_it(tmp_path):
    content = small_content(tmp_path)
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
    content = small_content(tmp_path)
    (content / "review").mkdir()
    (content / "review" / "gone.md").write_text("old")
    CliRunner().invoke(map_, ["--flows", str(content)])

    assert not (content / "review" / "gone.md").exists()


def small_content(folder):
    """One flow and what it needs."""
    content = folder / "flows"
    (content / "words" / "en").mkdir(parents=True)
    for file in ("name.yaml", "README.md", "words/en/name.ftl", "words/en/common.ftl"):
        shutil.copy(FOLDER / file, content / file)
    return content
