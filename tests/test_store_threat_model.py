"""The threat model names its proofs, and they are there."""

import re
from pathlib import Path

TESTS = Path(__file__).parent
PAGE = (TESTS.parent / "docs" / "threat-model.md").read_text("utf-8")
NAMED = set(re.findall(r"`(test_\w+)`", PAGE))
DEFINED = set(
    re.findall(r"def (test_\w+)\(", "\n".join(p.read_text("utf-8") for p in TESTS.glob("test_*.py")))
)


def test_every_proof_that_is_named_exists():
    assert len(NAMED) > 20
    assert NAMED <= DEFINED
