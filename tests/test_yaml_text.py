"""A content file is read as text with line numbers."""

from pathlib import Path

import pytest
import yaml

from bot.content import yaml_text
from bot.content.yaml_text import UnreadableYamlError, parse, read

HERE = Path("sample.yaml")


def test_every_scalar_stays_the_text_that_was_typed():
    node = parse('a: no\nb: 000\nc: 2026-11-21\nd: "112"\ne:\nf: ~\n', HERE)

    assert {key: value.text for key, value in node.entries.items()} == {
        "a": "no",
        "b": "000",
        "c": "2026-11-21",
        "d": "112",
        "e": "",
        "f": "~",
    }


def test_every_node_and_key_knows_its_line():
    node = parse("# a comment\nname: x\nlist:\n  - one\n  - two: 2\n", HERE)

    assert node.key_lines == {"name": 2, "list": 3}
    assert [item.line for item in node.entries["list"].items] == [4, 5]


@pytest.mark.parametrize("loader", [yaml.BaseLoader, yaml_text._Loader])
def test_a_span_cuts_out_exactly_the_value_after_letters_of_any_script(loader, monkeypatch):
    monkeypatch.setattr(yaml_text, "_Loader", loader)
    text = "word: “ąж🇬🇧”\r\nkey: 'value'\r\nempty:\r\n"
    node = parse(text, HERE)

    start, end = node.entries["key"].span
    assert text[start:end] == "'value'"
    start, end = node.entries["empty"].span
    assert (text[:start].endswith("empty:"), start) == (True, end)


@pytest.mark.parametrize(
    ("text", "line", "says"),
    [
        ("a: 1\nb: 2\na: 3\n", 3, "“a” stands twice; the first is in line 1"),
        ("a: &x 1\nb: *x\n", 1, "anchors"),
        ("a: !!int 1\n", 1, "tags"),
        ("a: [1\nb: 2\n", 2, "cannot be read"),
        ("", 1, "is empty"),
        ("# only a comment\n", 1, "is empty"),
        ("a: 1\n---\nb: 2\n", 2, "cannot be read"),
        ("? [a, b]\n: c\n", 1, "plain text"),
    ],
)
def test_what_a_writer_must_mend_is_said_with_its_line(text, line, says):
    with pytest.raises(UnreadableYamlError) as caught:
        parse(text, HERE)

    assert (caught.value.line, says in str(caught.value)) == (line, True), str(caught.value)
    assert str(caught.value).startswith(f"sample.yaml, line {line}: ")


@pytest.mark.parametrize(("text", "ask"), [("[a]", "text"), ("a: b", "items"), ("[a]", "entries")])
def test_the_wrong_shape_is_named(text, ask):
    with pytest.raises(UnreadableYamlError, match="expected"):
        getattr(parse(text, HERE), ask)


def test_a_missing_file_and_one_that_is_not_text_are_named(tmp_path):
    with pytest.raises(UnreadableYamlError, match="no such file"):
        read(tmp_path / "none.yaml")
    (tmp_path / "latin.yaml").write_bytes("a: b\nname: é".encode("latin-1"))
    with pytest.raises(UnreadableYamlError, match=r"line 2: is not UTF-8"):
        read(tmp_path / "latin.yaml")


def test_a_byte_order_mark_is_no_part_of_the_first_key(tmp_path):
    (tmp_path / "notepad.yaml").write_bytes(b"\xef\xbb\xbfa: b\r\n")

    assert list(read(tmp_path / "notepad.yaml").entries) == ["a"]


def test_walk_meets_every_node_once():
    node = parse("a: [1, {b: 2}]\nc: 3\n", HERE)

    assert sum(1 for _ in node.walk()) == 6
