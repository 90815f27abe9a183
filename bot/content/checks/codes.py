"""All mistakes in flows and words: a number, a sentence, an advice, and an example that triggers it.

The letter is the family: F flow, W words, T Telegram, S safety, U upgrade.
"""

from collections.abc import Mapping

from bot.content.checks.code import Code
from bot.content.checks.flow_codes import FLOW_CODES
from bot.content.checks.safety_codes import SAFETY_CODES
from bot.content.checks.word_codes import WORD_CODES
from bot.content.findings import Finding

CODES: Mapping[str, Code] = {**FLOW_CODES, **WORD_CODES, **SAFETY_CODES}


def finding(code: str, file: str, line: int, /, **named: object) -> Finding:
    """A finding in the words of the table."""
    known = CODES[code]
    return Finding(file, line, code, known.sentence.format(**named), known.advice.format(**named))
