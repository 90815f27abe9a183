"""A file of ours is private and whole: it appears under its name finished and synced, or not at all."""

import contextlib
import os
from pathlib import Path

from bot.store.problems import AlreadyThere


def private_folder(folder: Path) -> None:
    """Make a folder that only its owner may enter; one that exists is left as it is."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def write_private(path: Path, content: bytes) -> None:
    """Write a new file of mode 0600 down to the disk; fails where something is already."""
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())


def place(finished: Path, name: Path) -> None:
    """
    Give a finished file its name, never over another file, and make that durable.

    A hard link fails where the name is taken, so of two first starts at the same moment one wins
    and the other notices. Where the file system has no links, a rename has to do.
    """
    try:
        os.link(finished, name)
    except FileExistsError:
        finished.unlink()
        raise AlreadyThere(f"{name} is there already; it was left as it is.") from None
    except OSError:
        if name.exists():
            finished.unlink()
            raise AlreadyThere(f"{name} is there already; it was left as it is.") from None
        finished.rename(name)
    else:
        finished.unlink()
    sync_folder(name.parent)


def swap_in(finished: Path, name: Path) -> None:
    """Give a finished file its name in place of the one that has it, durably."""
    finished.replace(name)
    sync_folder(name.parent)


def sync_folder(folder: Path) -> None:
    """A new name is durable only once its folder is synced."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        with contextlib.suppress(OSError):  # some network file systems refuse to sync a folder
            os.fsync(descriptor)
    finally:
        os.close(descriptor)
