"""
The ledger of tombstones lies beside the database, so that they outlive it.

A backup is brought back just when the database is damaged, and its tombstones may be damaged with it.
Each record is a random id, a day, a tag and a checksum; a record that does not fit its checksum is skipped.
"""

import os
import struct
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from bot.store.files import swap_in, write_private

_RECORD = struct.Struct(">QI16s")
_CHECKSUM = struct.Struct(">I")
_BYTES = _RECORD.size + _CHECKSUM.size


class Tombstone(NamedTuple):
    """Somebody was forgotten; the id is random, the day counted from 1 January 1970."""

    id: int
    tag: bytes
    day: int


class Ledger:
    """The file of tombstones."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def add(self, tombstones: Iterable[Tombstone]) -> None:
        """Write down more tombstones, durably; raises OSError."""
        descriptor = os.open(self._path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
        with os.fdopen(descriptor, "ab") as file:
            # A record cut by a full disk must not put all later ones out of step.
            size = os.fstat(descriptor).st_size
            os.ftruncate(descriptor, size - size % _BYTES)
            file.write(b"".join(_packed(tombstone) for tombstone in tombstones))
            file.flush()
            os.fsync(descriptor)

    def read(self) -> set[Tombstone]:
        """All tombstones that can be read."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return set()
        records = (content[start : start + _BYTES] for start in range(0, len(content), _BYTES))
        return {tombstone for record in records if (tombstone := _unpacked(record))}

    def write(self, tombstones: set[Tombstone]) -> None:
        """Have exactly these in the ledger; raises OSError, and then the old ledger is still there."""
        if tombstones == self.read():
            return
        unfinished = self._path.with_name(f"{self._path.name}.new")
        unfinished.unlink(missing_ok=True)
        write_private(unfinished, b"".join(_packed(tombstone) for tombstone in sorted(tombstones)))
        swap_in(unfinished, self._path)


def _packed(tombstone: Tombstone) -> bytes:
    record = _RECORD.pack(tombstone.id, tombstone.day, tombstone.tag)
    return record + _CHECKSUM.pack(zlib.crc32(record))


def _unpacked(record: bytes) -> Tombstone | None:
    body, checksum = record[: _RECORD.size], record[_RECORD.size :]
    if len(record) != _BYTES or _CHECKSUM.pack(zlib.crc32(body)) != checksum:
        return None
    number, day, tag = _RECORD.unpack(body)
    return Tombstone(number, tag, day)
