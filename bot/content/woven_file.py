"""The woven rules of content that was found whole are kept for the next start: reading takes most of one.

What is read back was written by this very program from this very content, or it is not taken: then the rules
are read and woven again, as if nothing had been kept.
"""

import hashlib
import os
import sys
import unicodedata
from array import array
from pathlib import Path

from bot.safety.woven import Woven
from bot.safety.woven_bytes import from_bytes, to_bytes

# Rows are kept as they lie in memory, and words as this Python spells them.
_MACHINE = f"{sys.byteorder} {array('i').itemsize} {array('q').itemsize} {unicodedata.unidata_version}"


def read_woven(kept: Path, print_: str) -> Woven | None:
    """The rules that were kept under this fingerprint of content and program; None if there are none."""
    try:
        seal, _, body = kept.read_bytes().partition(b"\n")
        return from_bytes(body) if seal == _seal(print_, body) else None
    except (OSError, ValueError, LookupError, TypeError):
        return None


def keep_woven(kept: Path, print_: str, woven: Woven) -> None:
    """Keep them for the next start; where that cannot be written, the next start weaves again."""
    body = to_bytes(woven)
    begun = kept.with_name(f"{kept.name}.new")
    try:
        kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        with open(begun, "wb", opener=_for_oneself) as file:
            file.write(_seal(print_, body) + b"\n" + body)
        begun.replace(kept)
    except OSError:
        return


def _seal(print_: str, body: bytes) -> bytes:
    return f"woven rules, {print_}, {_MACHINE}, {hashlib.sha256(body).hexdigest()}".encode()


def _for_oneself(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
