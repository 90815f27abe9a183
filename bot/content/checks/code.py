"""The form of a row in the tables of mistakes."""

from dataclasses import dataclass

FLOW, WORDS = "sample.yaml", "words/en/sample.ftl"  # the examples change these; see tests/sample


@dataclass(frozen=True, slots=True)
class Code:
    """``example``: file, what stands there soundly, and the mistake that triggers the code."""

    sentence: str
    advice: str
    example: tuple[str, str, str]
