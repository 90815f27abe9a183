"""Who somebody may be is content: roles.yaml suggests, words/<language>/roles.ftl says it."""

import shutil
from pathlib import Path

import pytest

from bot.content.check import check
from bot.content.flows import Scripts
from bot.content.roles import read_roles

FLOWS = Path(__file__).parents[1] / "flows"
NO_FLOWS = Scripts({})


@pytest.fixture
def flows(tmp_path):
    shutil.copytree(FLOWS, tmp_path / "flows", ignore=shutil.ignore_patterns("crisis", "review"))
    return tmp_path / "flows"


def change(flows, old, new):
    text = (flows / "roles.yaml").read_text(encoding="utf-8")
    assert old in text
    (flows / "roles.yaml").write_text(text.replace(old, new, 1), encoding="utf-8")


def test_a_country_has_its_own_and_all_others_share_theirs():
    roles, findings = read_roles(FLOWS)

    assert findings == []
    assert roles.suggested("family", "gb")[0] == "mum"
    assert roles.suggested("family", "FR")[0] == roles.suggested("family", "")[0] == "mother"
    assert roles.suggested("me", "GB") == ()


@pytest.mark.parametrize(
    ("old", "new", "code"),
    [
        ("roles:", "roles: [", "H00"),
        ("circle: partner", "circl: partner", "H07"),
        ("circle: partner", "circle: strangers", "H08"),
        ("countries: [US, CA]", "countries: [US, Canada]", "H08"),
        ("suggest: [partner,", "suggest: [partner, a, b, c, d,", "H08"),
        ("countries: [US, CA]", "countries: [GB, CA]", "H11"),
    ],
)
def test_a_planted_mistake_is_found(flows, old, new, code):
    change(flows, old, new)

    assert code in [finding.code for finding in read_roles(flows)[1]]


def test_a_new_role_needs_words_and_words_need_a_role(flows):
    change(flows, "suggest: [pen_friend,", "suggest: [mentor,")
    found = check(flows, NO_FLOWS)  # they have no part in it

    assert {one.code for one in found if one.file == "words/en/roles.ftl"} == {"W17", "W07"}
