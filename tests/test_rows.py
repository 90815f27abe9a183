"""The table of rows tells the truth: every flow, step, file and test that it names exists."""

import ast
import re
from functools import cache
from pathlib import Path

from laws import of_each
from walks import FLOWS

ROOT = Path(__file__).parents[1]
NAMED = re.compile(r"[a-z_]+")
NO_FLOW = "—"


def rows() -> list[tuple[str, str, str]]:
    lines = (ROOT / "docs" / "rows.md").read_text(encoding="utf-8").splitlines()
    cells = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines if line.startswith("| ")]
    return [(row, flows, tests) for row, flows, tests in cells if re.fullmatch(r"[A-H]\d+", row)]


def by_row() -> dict[str, tuple[str, str, str]]:
    return {row[0]: row for row in rows()}


@of_each(by_row)
def test_the_flows_and_steps_of_a_row_exist(named):
    row, flows, _ = named
    if flows == NO_FLOW:
        return
    for part in flows.split(";"):
        name, _, steps = part.partition(":")
        flow = FLOWS.get(name.strip())
        if flow is None:  # a screen that is no flow: help now and what is said around flows
            assert (ROOT / "flows" / "words" / "en" / f"{name.strip()}.ftl").exists(), (row, part)
            continue
        absent = [one for one in NAMED.findall(steps) if not flow.has(one)]

        assert absent == [], f"{row}: {name} has no {absent}"


@of_each(by_row)
def test_the_tests_of_a_row_exist(of_row):
    row, _, tests = of_row
    for named in re.split(r",\s*", tests):
        file, _, function = named.strip("` ").partition("::")
        path = ROOT / file

        assert path.exists(), f"{row}: {file}"
        assert not function or function in functions(path), f"{row}: {named}"


@cache
def functions(path: Path) -> set[str]:
    """The names of all functions of a file, methods and those of hypothesis' machines included."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    named = {node.name for node in ast.walk(tree) if isinstance(node, kinds)}
    return named | {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}


def test_the_rows_are_in_order_and_none_twice():
    names = [row for row, _, _ in rows()]

    assert names == sorted(set(names), key=lambda row: (row[0], int(row[1:])))
