"""Woven rules as bytes and back: some JSON, then all rows of numbers and words as they lie in memory.

Nothing of it can be run, whoever wrote it. It is meant for the same program on the same machine; whoever
keeps it sees to that.
"""

import json
from array import array
from collections.abc import Iterator
from dataclasses import astuple
from typing import Any

from bot.safety.slips import Slips
from bot.safety.woven import Listed, Phrases, Rows, Ruling, Telling, WordList, Woven

_LENGTH = 8  # bytes that say how long the JSON is
_BETWEEN_WORDS = "\n"  # no word holds one


def to_bytes(woven: Woven) -> bytes:
    rows = [row if isinstance(row, bytes) else row.tobytes() for row in _rows(woven)]
    facts = {
        "languages": woven.languages,
        "rules": [astuple(ruling) for ruling in woven.phrases.rules],
        "no slips": sorted(woven.words.no_slips),
        "spellings": woven.words.spellings,
        "together": woven.words.together,
        "stuck prefixes": sorted(woven.words.stuck_prefixes),
        "rows": [len(row) for row in rows],
    }
    head = json.dumps(facts).encode()
    return b"".join((len(head).to_bytes(_LENGTH, "little"), head, *rows))


def from_bytes(kept: memoryview) -> Woven:
    """The same rules, without the texts of phrases; ValueError, LookupError or TypeError if it is none."""
    end = _LENGTH + int.from_bytes(kept[:_LENGTH], "little")
    head = json.loads(bytes(kept[_LENGTH:end]))
    rows = _Rows(kept, end, iter(head["rows"]))
    return Woven(
        languages=tuple(head["languages"]),
        phrases=Phrases(
            rules=tuple(Ruling(*one) for one in head["rules"]),
            rule=rows.numbers("i"),
            sequence=rows.numbers("i"),
            line=rows.numbers("i"),
            partner=rows.plain(),
            texts=b"",
            text_ends=array("i"),
        ),
        words=WordList(
            whole=rows.listed(),
            opened=rows.listed(),
            squeezed=rows.listed(),
            squeezed_opened=rows.listed(),
            skeletons=rows.listed(),
            transliterated=rows.listed(),
            slips=Slips(prints=rows.numbers("I"), places=rows.numbers("i")),
            tongues=rows.numbers("q"),
            spellings={spelling: tuple(words) for spelling, words in head["spellings"].items()},
            together={spelling: tuple(words) for spelling, words in head["together"].items()},
            no_slips=frozenset(head["no slips"]),
            stuck_prefixes=frozenset(head["stuck prefixes"]),
        ),
        fillers=dict(zip(rows.numbers("i"), rows.numbers("q"), strict=True)),
        code=rows.numbers("i"),
        telling=Telling(phrases=rows.rows(), anchors=rows.rows(), needs=rows.rows()),
    )


def _rows(woven: Woven) -> "Iterator[bytes | array[int]]":
    """In the order in which `from_bytes` takes them."""
    phrases, words, telling = woven.phrases, woven.words, woven.telling
    yield from (phrases.rule, phrases.sequence)
    yield from (phrases.line, phrases.partner)
    forms = (words.squeezed, words.squeezed_opened, words.skeletons, words.transliterated)
    for listed in (words.whole, words.opened, *forms):
        yield _BETWEEN_WORDS.join(listed.words).encode()
        yield listed.numbers
    yield from (words.slips.prints, words.slips.places, words.tongues)
    yield array("i", woven.fillers)
    yield array("q", woven.fillers.values())
    yield woven.code
    for rows in (telling.phrases, telling.anchors, telling.needs):
        yield from (rows.begins, rows.numbers)


class _Rows:
    """Takes one row after the other."""

    def __init__(self, kept: memoryview, at: int, lengths: Iterator[Any]) -> None:
        self._kept = kept
        self._at = at
        self._lengths = lengths

    def view(self) -> memoryview:
        begin, self._at = self._at, self._at + int(next(self._lengths))
        return self._kept[begin : self._at]

    def plain(self) -> bytes:
        return bytes(self.view())

    def numbers(self, kind: str) -> "array[int]":
        row: array[int] = array(kind)
        row.frombytes(self.view())
        return row

    def rows(self) -> Rows:
        return Rows(begins=self.numbers("i"), numbers=self.numbers("i"))

    def listed(self) -> Listed:
        words = str(self.view(), "utf-8")
        return Listed(tuple(words.split(_BETWEEN_WORDS)) if words else (), self.numbers("i"))
