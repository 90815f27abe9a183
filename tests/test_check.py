"""Each mistake in content is caught by its number: the examples of the table are planted one by one."""

import re
import shutil
from collections.abc import Callable
from dataclasses import replace
from functools import cache
from pathlib import Path

import pytest

from bot.app.actions import ACTIONS
from bot.app.buttons import BUTTONS
from bot.app.facts import FACTS
from bot.app.help_check import check_help
from bot.app.sources import SOURCES
from bot.app.views import VIEWS
from bot.content import vocabulary
from bot.content.check import check
from bot.content.checks.codes import CODES
from bot.content.flows import read_flows
from bot.content.library import FOLDER, Library
from bot.content.program_words import PROGRAM_WORDS
from bot.content.words import read_words

SAMPLE = Path(__file__).parent / "sample"
OF_THE_PROGRAM = "words/en"  # beside the words of the sample: those that the program itself needs
BY_COUNTRY = ("S51", "S54")  # these look at every country


@pytest.fixture
def content(tmp_path):
    lay_out(tmp_path)
    return tmp_path


def lay_out(folder: Path, planted: str = "sample.yaml") -> None:
    """The sample flow, and the file of the program in which something is to be planted."""
    shutil.copytree(SAMPLE, folder, dirs_exist_ok=True)
    shutil.copytree(SAMPLE, folder / "released", ignore=shutil.ignore_patterns("words"))
    shutil.copy(FOLDER / "safety_words.yaml", folder)
    shutil.copy(FOLDER / "home.yaml", folder)
    if is_of_the_program(planted):
        shutil.copy(FOLDER / planted, folder / planted)


def is_of_the_program(file: str) -> bool:
    return file.startswith(f"{OF_THE_PROGRAM}/") and not (SAMPLE / file).exists()


@pytest.fixture(scope="session")
def before(tmp_path_factory) -> Callable[[str], set[str]]:
    """What is found where nothing was planted: what the sample does without."""

    @cache
    def found_before(file: str) -> set[str]:
        folder = tmp_path_factory.mktemp("sound")
        lay_out(folder, file)
        return found(folder)

    return lambda file: found_before(file if is_of_the_program(file) else "sample.yaml")


def found(folder: Path) -> set[str]:
    scripts, findings = read_flows(folder)
    for language in ("en", "xx"):
        findings += read_words(folder / "words", language)[1]
    return {str(one) for one in [*findings, *check(folder, scripts)]}


def plant(folder: Path, file: str, sound: str, wrong: str) -> None:
    path = folder / file
    path.parent.mkdir(exist_ok=True, parents=True)
    before = path.read_text(encoding="utf-8") if path.exists() else ""

    assert sound in before, f"the example of {file} no longer fits"

    path.write_text(before.replace(sound, wrong, 1) if sound else wrong, encoding="utf-8")


def test_the_sample_is_sound(before):
    assert [one for one in before("sample.yaml") if "sample" in one.split()[1]] == []


@pytest.mark.parametrize("code", [code for code in CODES if code not in BY_COUNTRY])
def test_the_example_triggers_its_code(code, tmp_path, before):
    file, sound, wrong = CODES[code].example
    lay_out(tmp_path, file)
    plant(tmp_path, file, sound, wrong)

    assert code in {one.split()[0] for one in found(tmp_path) - before(file)}


@pytest.mark.parametrize("code", BY_COUNTRY)
def test_a_crisis_screen_that_breaks_a_rule_in_some_country_is_named(code, library, tmp_path):
    shutil.copytree(FOLDER / "words", tmp_path / "words")
    plant(tmp_path, *CODES[code].example)
    words, _ = read_words(tmp_path / "words", "en")
    some = replace(library.lines, countries=dict([*library.lines.countries.items()][::8]))
    changed = Library(library.scripts, {"en": words}, some, library.places, library.recogniser)

    assert code in {one.code for one in check_help(changed)}


def test_every_code_that_is_used_stands_in_the_table_and_the_reverse():
    source = "".join(
        path.read_text() for path in Path("bot").rglob("*.py") if not path.name.endswith("_codes.py")
    )
    used = set(re.findall(r'"([FWTSU]\d\d)"', source))

    assert used == set(CODES)


def test_findings_name_the_file_the_line_and_what_is_possible(content):
    plant(content, "sample.yaml", "limit: 40", "limt: 40")
    _, findings = read_flows(content)

    assert [str(one) for one in findings] == [
        (
            "F08  sample.yaml, line 12: “ask” has no “limt”. "
            "It can have: accepts, buttons, limit, links, optional, unless, was, when."
        )
    ]


def test_the_content_has_no_mistake(whole_content):
    library, findings = whole_content

    assert [str(one) for one in findings] == []
    assert [str(one) for one in check_help(library)] == []


def test_content_that_is_only_read_is_the_same_content(library, whole_content):
    checked, findings = whole_content

    assert findings == []
    assert library.scripts == checked.scripts
    assert library.lines == checked.lines


# What flow files may name is what the program has.


@pytest.mark.parametrize(
    ("named", "there"),
    [
        (vocabulary.ACTIONS, ACTIONS),
        (vocabulary.VIEWS, VIEWS),
        (vocabulary.SOURCES, SOURCES),
        (vocabulary.FACTS, FACTS),
        (vocabulary.BUTTONS, BUTTONS),
    ],
    ids=["actions", "views", "sources", "facts", "buttons"],
)
def test_every_name_has_its_piece_of_program_and_the_reverse(named, there):
    assert set(named) == set(there)


def test_the_words_of_the_program_are_those_that_it_asks_for(library):
    """Those of the table are named somewhere in the program, and literal names are in the table."""
    everything = {path: path.read_text(encoding="utf-8") for path in (FOLDER.parent / "bot").rglob("*.py")}
    program = "".join(text for path, text in everything.items() if path.name != "program_words.py")
    asked = re.findall(r'\b(?:html|label)\(\s*"(\w+)",\s*"([\w-]+)"', program)
    known = {(file, name) for file, names in PROGRAM_WORDS.items() for name in names}
    unnamed = [
        (file, name) for file, name in known if re.split(r"[-_]", name.rpartition(".")[2])[0] not in program
    ]

    flows = library.scripts.flows
    of_steps = {
        (file, name) for file, name in asked if file in flows and (name == "open" or flows[file].has(name))
    }

    assert set(asked) - known - of_steps == set()
    assert unnamed == []
