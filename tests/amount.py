"""How much of what could be tried is tried: a part in the quick run, all of it with ``pytest -m long``.

A test marked ``sampled``, and each test of Hypothesis, runs in both; it asks here how many to try.
"""

_FULL = [False]  # set before any test file is read


def choose(*, full: bool) -> None:
    """For this run."""
    _FULL[0] = full


def tries(quick: int, full: int) -> int:
    """How many to try in this run."""
    return full if _FULL[0] else quick
