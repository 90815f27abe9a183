"""Every mistake in a rule file is named, with file, line and advice."""

import re
from dataclasses import replace
from pathlib import Path

import click
import pytest
from amount import tries
from click.testing import CliRunner
from content import rules_of

from bot.cli.check import said_aloud
from bot.cli.listen import listen
from bot.content.crisis import read_rules
from bot.content.crisis_check import tried
from bot.content.words import languages

RULES = Path(__file__).parents[1] / "flows" / "crisis"
GOOD = """\
language: xx
fillers: so
stuck prefixes: l
sets:
  i want to: |
    i (want|need) to
cues:
  - name: die
    kind: ideation
    phrases: |
      {i want to} die
excuses:
  - name: laugh
    why: idiom
    phrases: |
      die laughing
spellings: |
  wana = want
"""


def read_text(tmp_path, text, name="xx.yaml"):
    (tmp_path / name).write_text(text, encoding="utf-8")
    return read_rules(tmp_path / name)


def found(tmp_path, text, name="xx.yaml"):
    return [(finding.code, finding.line) for finding in read_text(tmp_path, text, name)[1]]


def with_line(line, instead):
    return GOOD.replace(line, instead)


def test_a_good_file_has_no_findings(tmp_path):
    assert found(tmp_path, GOOD) == []


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        ("cues: [", "C01", 2),
        (GOOD + "colour: red\n", "C02", 19),
        (with_line("    why: idiom\n", "    why: idiom\n    soft: yes\n"), "C02", 15),
        (with_line("    kind: ideation\n", ""), "C03", 8),
        (with_line("      die laughing\n", ""), "C03", 15),
        (with_line("  - name: die\n    kind", "  - kind"), "C03", 8),
        (with_line("ideation", "sadness"), "C04", 9),
        (with_line("idiom", "because"), "C04", 14),
        (with_line("fillers: so", "fillers: so\ngap: many"), "C04", 3),
        (with_line("} die", "} die(s|d)"), "C05", 11),
        (with_line("} die", "} (die"), "C05", 11),
        (with_line("} die", "} die. now"), "C05", 11),
        (with_line("} die", "} <banana>"), "C05", 11),
        (with_line("} die", "} di*"), "C05", 11),
        (with_line("die laughing", "[_]"), "C05", 16),
        (with_line("{i want to} die", "{i want too} die\n      {i want to} go"), "C06", 11),
        (with_line("i (want|need) to", "i (want|need) to\n    {i want to} so"), "C07", 6),
        (with_line("} die", "} die\n      {i want to}  die"), "C08", 12),
        (with_line("die laughing", "die laughing\n      {i want to} die"), "C09", 17),
        (with_line("name: laugh", "name: die"), "C12", 13),
        (with_line("cues:", "  i wish: |\n    i wish to\ncues:"), "C13", 8),
        (with_line("language: xx", "language: yy"), "C14", 1),
        (with_line("wana = want", "wana = wanderlust"), "C15", 18),
        (with_line("wana = want", "wana want"), "C10", 18),
        (with_line("wana = want", "die = want to"), "C11", 18),
    ],
)
def test_each_mistake_has_a_number_and_a_line(tmp_path, text, code, line):
    assert (code, line) in found(tmp_path, text)


@pytest.mark.parametrize(
    ("text", "code", "line"),
    [
        (with_line("} die", "} die\n      (k|t) (l|d) (l|d) me"), "C16", 12),
        (with_line("die laughing", "die laughing\n      (d|l) (f|g) (g|h) tired"), "C16", 17),
        (with_line("} die", "} die\n      die laughing now"), "C17", 12),
        (with_line("} die", "} die\n      i need to die now"), "C18", 12),
    ],
)
def test_each_phrase_is_tried_aloud(tmp_path, text, code, line):
    rules, findings = read_text(tmp_path, text)

    assert (findings, [(code, line)]) == ((), [(f.code, f.line) for f in tried(rules, "xx.yaml")])


def test_a_phrase_may_go_on_in_a_deeper_line(tmp_path):
    rules, _ = read_text(
        tmp_path, with_line("{i want to} die", "{i want to}\n          (die|go)\n      # a remark")
    )

    assert [(p.text, p.line) for p in rules.cues[0].phrases] == [("{i want to} (die|go)", 11)]


def test_an_excuse_may_say_unless_what_it_holds(tmp_path):
    rules, findings = read_text(
        tmp_path, with_line("spellings:", "    unless: |\n      for real\nspellings:")
    )

    assert findings == ()
    assert [phrase.text for phrase in rules.excuses[0].unless] == ["for real"]
    assert [*tried(rules, "xx.yaml")] == []


def test_what_can_be_read_of_a_broken_file_still_listens(tmp_path):
    rules, findings = read_text(tmp_path, with_line("{i want to} die", "{nothing} die\n      want to die"))

    assert [f.code for f in findings] == ["C06", "C13"]
    assert [phrase.text for phrase in rules.cues[0].phrases] == ["want to die"]


IN_DEPTH = ("en", "es")
HEARD_ANYWAY = "C18"  # a phrase too many: for the tidiness of a file, and no reason to refuse it


@pytest.mark.sampled
@pytest.mark.parametrize("language", IN_DEPTH[tries(1, 0) :])  # the others are a first breadth
def test_every_phrase_of_the_shipped_files_is_heard_when_it_is_said(language):
    aloud = tried(some_of(rules_of(language)), language)

    assert [str(finding) for finding in aloud if finding.code != HEARD_ANYWAY] == []


def some_of(rules):
    """Of some rules the first phrase, and every so many after it."""
    rule_step, step = tries(10, 1), tries(60, 1)
    cues, excuses = (
        tuple(replace(rule, phrases=rule.phrases[::step]) for rule in part[::rule_step])
        for part in (rules.cues, rules.excuses)
    )
    return replace(rules, cues=cues, excuses=excuses)


def test_every_language_of_the_screens_is_listened_to():
    assert set(languages(RULES.parent / "words")) <= {path.stem for path in RULES.glob("*.yaml")}


def test_every_number_of_a_finding_is_explained_for_writers():
    readme = (RULES / "README.md").read_text(encoding="utf-8")
    source = Path(read_rules.__code__.co_filename).parent

    texts = [(source / name).read_text(encoding="utf-8") for name in ("crisis.py", "crisis_check.py")]
    codes = {code for text in texts for code in re.findall(r'"(C\d\d)"', text)}

    assert len(codes) > 15
    assert {code for code in codes if f"| {code} |" not in readme} == set()


@pytest.fixture
def small_rules(tmp_path):
    (tmp_path / "crisis").mkdir()
    (tmp_path / "crisis" / "xx.yaml").write_text(GOOD, encoding="utf-8")
    return ["--rules", str(tmp_path / "crisis")]


def test_listen_says_what_was_heard_and_by_which_line(small_rules):
    said = CliRunner().invoke(listen, [*small_rules, "i want to die", "i am die laughing"]).output

    assert "ideation  by xx: die, line 11: {i want to} die" in said
    assert "Nothing is heard." in said
    assert "excused  by xx: laugh, line 16: die laughing" in said


def test_listen_counts_by_language_and_kind(small_rules, tmp_path):
    (tmp_path / "lines").mkdir()
    (tmp_path / "held_out_plain").mkdir()
    line = '{"lang": "en", "text": "%s", "category": "%s", "expect": %s, "note": ""}\n'
    cries = line % ("i want to die", "suicidal_ideation", "true") + line % ("hm", "goodbye", "true")
    (tmp_path / "lines" / "en.jsonl").write_text(
        cries + line % ("my battery is dead", "tech_or_object", "false")
    )
    (tmp_path / "held_out_plain" / "en.jsonl").write_text(line % ("goodbye cruel world", "goodbye", "true"))

    said = CliRunner().invoke(listen, [*small_rules, "--lines", str(tmp_path)]).output
    rows = [row.split() for row in said.split("\n")]

    assert ["en", "ideation", "1", "1.000", "0.000", "1.000"] in rows
    assert ["en", "RECALL", "2", "0.500", "0.000", "0.500"] in rows
    assert ["en", "FALSE", "ALARMS", "1", "0.000", "0.000"] in rows
    assert ["all", "RECALL", "2", "0.500", "0.000", "0.500"] in rows
    assert "Held-out lines, short and plain (1)" in said


def test_listen_without_anything_to_hear_says_what_it_wants(small_rules):
    assert "Give a text" in CliRunner().invoke(listen, small_rules).output


PLANTED = """\
language: xx
cues:
  - name: harm
    kind: urge
    phrases: |
      want to hurt
      really want to hurt
excuses:
  - name: hurting
    why: idiom
    phrases: |
      want to hurt
"""


def test_corner_check_says_every_phrase_aloud_when_asked(tmp_path):
    (tmp_path / "crisis").mkdir()
    (tmp_path / "crisis" / "xx.yaml").write_text(PLANTED, encoding="utf-8")

    assert {finding.code for finding in said_aloud(tmp_path, ())} == {"C17"}
    with pytest.raises(click.ClickException, match="there are: xx"):
        said_aloud(tmp_path, ("yy",))
