"""Woven rules are kept for the next time: to read and weave them takes most of a start.

What is read back was written by this very program from these very rule files, and they had no mistakes; or it
is not taken: then the rules are read and woven again, as if nothing had been kept.
"""

import hashlib
import mmap
import os
import sys
import unicodedata
from array import array
from dataclasses import dataclass
from pathlib import Path

from bot.content.crisis import read_rule_book
from bot.content.findings import Finding
from bot.content.fingerprint import rules_fingerprint
from bot.safety.phrases import forget
from bot.safety.weaving import weave
from bot.safety.woven import Woven
from bot.safety.woven_bytes import from_bytes, to_bytes

# Rows are kept as they lie in memory, and words as this Python spells them.
_MACHINE = f"{sys.byteorder} {array('i').itemsize} {array('q').itemsize} {unicodedata.unidata_version}"

_SEAL = hashlib.sha256().digest_size


@dataclass(frozen=True, slots=True)
class Kept:
    """The file in which rules are kept; ``writes``: whether new ones may be put there."""

    path: Path
    writes: bool = True


def woven_rules(rules: Path, kept: Kept | None = None) -> tuple[Woven, list[Finding]]:
    """The rules of a folder, ready to listen with, and what is wrong with them."""
    print_ = rules_fingerprint(rules) if kept else ""
    if kept and (woven := read_woven(kept.path, print_)):
        return woven, []
    book = read_rule_book(rules)
    woven = weave(book.languages)
    forget()
    if kept and kept.writes and not book.findings:
        keep_woven(kept.path, print_, woven)
    return woven, list(book.findings)


def read_woven(kept: Path, print_: str) -> Woven | None:
    """The rules that were kept under this fingerprint of rules and program; None if there are none."""
    try:
        file = _mapped(kept)
        seal, body = file[:_SEAL], file[_SEAL:]
        return from_bytes(body) if seal == _seal(print_, body) else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def keep_woven(kept: Path, print_: str, woven: Woven) -> None:
    """Keep them for the next time; where that cannot be written, they are woven again."""
    body = to_bytes(woven)
    begun = kept.with_name(f"{kept.name}.new")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(begun, "wb", opener=_for_oneself) as file:
            file.write(_seal(print_, memoryview(body)))
            file.write(body)
        begun.replace(kept)
    except OSError:
        return


def _mapped(path: Path) -> memoryview:
    """A file without room made for it: megabytes that are let go at once would stay with the process."""
    with path.open("rb") as file:
        return memoryview(mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ))


def _seal(print_: str, body: memoryview) -> bytes:
    """For which rules, program and machine it was woven, and that no byte of it was hurt."""
    whole = hashlib.sha256(f"{print_} {_MACHINE} ".encode())
    whole.update(body)
    return whole.digest()


def _for_oneself(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
