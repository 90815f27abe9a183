"""The woven rules of content that was found whole are kept for the next start: reading takes most of one.

What is read back was written by this very program from this very content, or it is not taken: then the rules
are read and woven again, as if nothing had been kept.
"""

import hashlib
import mmap
import os
import sys
import unicodedata
from array import array
from pathlib import Path

from bot.safety.woven import Woven
from bot.safety.woven_bytes import from_bytes, to_bytes

# Rows are kept as they lie in memory, and words as this Python spells them.
_MACHINE = f"{sys.byteorder} {array('i').itemsize} {array('q').itemsize} {unicodedata.unidata_version}"

_SEAL = hashlib.sha256().digest_size


def read_woven(kept: Path, print_: str) -> Woven | None:
    """The rules that were kept under this fingerprint of content and program; None if there are none."""
    try:
        file = _mapped(kept)
        seal, body = file[:_SEAL], file[_SEAL:]
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
    """For which content, program and machine it was woven, and that no byte of it was hurt."""
    whole = hashlib.sha256(f"{print_} {_MACHINE} ".encode())
    whole.update(body)
    return whole.digest()


def _for_oneself(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)
