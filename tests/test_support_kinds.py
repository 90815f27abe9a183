"""The files about kinds of support are read once; a route that no source backs is never shown."""

import re
import shutil
from pathlib import Path

import pytest

from bot.content.support_kinds import read_support

FLOWS = Path(__file__).parents[1] / "flows"


@pytest.fixture
def flows(tmp_path):
    """The shipped files, to plant a mistake in."""
    (tmp_path / "helplines").mkdir()
    for name in ("kinds.yaml", "routes.yaml", "helplines/sources.yaml"):
        shutil.copy(FLOWS / name, tmp_path / name)
    return tmp_path


def change(flows, file, old, new):
    path = flows / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def codes(flows):
    return [finding.code for finding in read_support(flows)[1]]


def test_the_shipped_files_have_no_mistake(flows):
    assert codes(flows) == []


@pytest.mark.parametrize(
    ("file", "old", "new", "code"),
    [
        ("kinds.yaml", "kinds:", "kinds: [", "H00"),
        ("routes.yaml", "sources: [guide]", "sources: []", "H02"),
        ("routes.yaml", "sources: [guide]", "sources: [somebody]", "H02"),
        ("routes.yaml", "https://", "http://", "H06"),
        ("routes.yaml", "name: CAMHS", "nam: CAMHS", "H07"),
        ("kinds.yaml", "    writing: no\n", "", "H07"),
        ("kinds.yaml", "kind: gp", "kind: dentist", "H08"),
        ("routes.yaml", "country: GB", "country: Britain", "H08"),
        ("routes.yaml", "known: [public]", "known: [perfect]", "H08"),
        ("routes.yaml", "confidence: medium", "confidence: low", "H09"),
        ("kinds.yaml", "kind: therapist", "kind: gp", "H11"),
        ("routes.yaml", "show: yes", "show: no", "H12"),
    ],
)
def test_a_planted_mistake_is_found(flows, file, old, new, code):
    change(flows, file, old, new)

    assert code in codes(flows)


def test_a_kind_that_is_missing_is_named(flows):
    text = (flows / "kinds.yaml").read_text(encoding="utf-8")
    (flows / "kinds.yaml").write_text(re.sub(r"  - kind: gp\n(    .*\n)+", "", text), encoding="utf-8")

    assert [str(one) for one in read_support(flows)[1] if "“gp” is missing" in str(one)]


def test_a_route_that_is_held_back_or_not_sure_is_not_there(flows):
    change(flows, "routes.yaml", "show: yes", "show: no\n    reason: not known any more")
    change(
        flows,
        "routes.yaml",
        "confidence: medium\n    sources: [guide-living]",
        "confidence: low\n    sources: []",
    )
    support, _ = read_support(flows)

    assert support.routes_of("GB", "young_people") == ()
    assert support.routes_of("GB", "public_private") == ()
    assert support.routes_of("GB", "therapist")


def test_a_course_is_shown_by_its_link_alone_and_with_a_word_on_ages():
    """Its age range, length and dates are not confirmed, so none of them may stand anywhere."""
    (course,) = read_support(FLOWS)[0].routes_of("GB", "courses")

    assert course.url == "https://www.selfharm.co.uk/alumina"
    assert course.known == ("check_ages",)
    assert not re.search(r"\d", course.name + course.stands_for)
