"""A file that is only there to be let go: a full disk must not keep anybody from being forgotten."""

import secrets
from pathlib import Path

from bot.store.files import write_private

# More than twice the largest journal between two checkpoints (1000 pages of 4 KiB).
BALLAST_BYTES = 8 * 1024 * 1024


class Ballast:
    """The room kept for forgetting."""

    def __init__(self, path: Path, size: int = BALLAST_BYTES) -> None:
        self._path = path
        self._size = size

    def keep(self) -> bool:
        """Have the ballast on disk, random so that no disk shrinks it; False where there is no room now."""
        if self._path.exists() and self._path.stat().st_size == self._size:
            return True
        try:
            self._path.unlink(missing_ok=True)
            write_private(self._path, secrets.token_bytes(self._size))
        except OSError:
            self._path.unlink(missing_ok=True)
            return False
        return True

    def drop(self) -> bool:
        """Give the room back to the disk; False where it was given already."""
        if not self._path.exists():
            return False
        self._path.unlink()
        return True
