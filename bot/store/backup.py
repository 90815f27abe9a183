"""
A backup is one sealed file, and one piece of paper opens it.

It holds the database and the master key, encrypted with age to a recipient whose identity (the paper) is not
on this machine. Inside is a plain tar file, so `age --decrypt` and `tar` open it without this program.
Nothing of it is ever on disk unencrypted: it is put together in memory.
"""

import contextlib
import io
import json
import re
import sqlite3
import tarfile
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pyrage

from bot.store import opening
from bot.store.files import place, private_folder, swap_in, write_private
from bot.store.forgetting import empty_journal, replay, tombstones
from bot.store.ledger import Ledger, Tombstone
from bot.store.problems import AlreadyThere, InUse, StoreProblem, as_problem
from bot.store.rotation import alone, rotate
from bot.store.seal import Sealed, Sealer

KEPT_DAYS = 14
_NAME = re.compile(r"corner-(\d{4}-\d{2}-\d{2})T\d{4}Z\.age")
_MEMBERS = ("about.json", "master.key", "data.db")


class BackupProblem(StoreProblem):
    """A backup cannot be made or opened."""


@dataclass(frozen=True, slots=True)
class Restored:
    """What was brought back, the key it now needs, and whether the present tombstones could all be read."""

    key: bytes = field(repr=False)
    taken: datetime
    people: int
    forgotten_again: int
    tombstones_whole: bool


def new_identity() -> tuple[str, str]:
    """An identity to be kept on paper, away from here, and its recipient, which may be kept in settings."""
    identity = pyrage.x25519.Identity.generate()
    return str(identity), str(identity.to_public())


def backup_name(now: datetime) -> str:
    """The name by which `prune_backups` knows how old a backup is."""
    return f"corner-{now.astimezone(UTC):%Y-%m-%dT%H%M}Z.age"


def prune_backups(folder: Path, now: datetime) -> list[str]:
    """Delete backups of ours that are older than 14 days: the forgotten are in them. Their names."""
    oldest = (now.astimezone(UTC) - timedelta(days=KEPT_DAYS)).date()
    old = [path for path in sorted(folder.iterdir()) if (taken := day_of(path.name)) and taken < oldest]
    for path in old:
        path.unlink()
    return [path.name for path in old]


def write(to: Path, image: bytes, key: bytes, recipient: str, now: datetime) -> int:
    """Seal an image of the database with its key into a new file; its size in bytes."""
    try:
        to_recipient = pyrage.x25519.Recipient.from_str(recipient.strip())
    except pyrage.RecipientError:
        raise BackupProblem(
            "The recipient for backups is not one: a recipient begins with “age1”. "
            "Make a new pair, and keep the identity on paper."
        ) from None
    about = json.dumps({"program": "in-your-corner", "format": 1, "taken": now.isoformat()}).encode()
    sealed = pyrage.encrypt(_packed(dict(zip(_MEMBERS, (about, key, image), strict=True))), [to_recipient])
    unfinished = to.with_name(f"{to.name}.unfinished")
    try:
        private_folder(to.parent)
        unfinished.unlink(missing_ok=True)
        write_private(unfinished, sealed)
        place(unfinished, to)
    except OSError as error:
        with contextlib.suppress(OSError):
            unfinished.unlink()
        raise BackupProblem(f"The backup cannot be written to {to} ({error.strerror}).") from None
    return len(sealed)


def restore(
    backup: Path,
    identity: str,
    data: Path,
    *,
    now: datetime,
    key: bytes | None = None,
    replace: bool = False,
) -> Restored:
    """
    Bring a backup back, forget again whom it had not forgotten, and read every document before it counts.

    With a `key` the database is sealed with that one (the present one) instead of the backup’s own.
    A database that is there is replaced only when asked, while no process has it open, and as the last step.
    """
    about, own_key, image = _opened(backup, identity)
    if data.exists() and not replace:
        raise AlreadyThere(f"There is a database at {data}. Move it away, or say --replace to give it up.")
    known, whole = _known_tombstones(data)
    unfinished = data.with_name(f"{data.name}.restoring")
    private_folder(data.parent)
    _remove(unfinished)
    try:
        write_private(unfinished, image)
        people, again = _prepared(unfinished, own_key, known, int(now.timestamp()) // 86400)
        if key not in (None, own_key):
            rotate(unfinished, own_key, key)
    except BaseException:
        _remove(unfinished)
        raise
    # The old journal goes first: played into the new database it would ruin it.
    for rest in ("-wal", "-shm"):
        data.with_name(data.name + rest).unlink(missing_ok=True)
    swap_in(unfinished, data)
    taken = datetime.fromisoformat(json.loads(about)["taken"])
    return Restored(key or own_key, taken, people, again, whole)


def _prepared(path: Path, key: bytes, known: set[Tombstone], today: int) -> tuple[int, int]:
    with alone(path) as connection:
        tag_key, _ = opening.check(connection, key)
        again = replay(connection, known, today)
        people = _read_everybody(connection, Sealer(key, tag_key))
        empty_journal(connection)
    return people, again


def _read_everybody(connection: sqlite3.Connection, sealer: Sealer) -> int:
    people = 0
    for tag, version, wrapped_key, body in connection.execute(
        "SELECT tag, version, wrapped_key, sealed FROM person"
    ):
        sealer.unseal(tag, version, Sealed(wrapped_key, body))
        people += 1
    return people


def _known_tombstones(data: Path) -> tuple[set[Tombstone], bool]:
    """From the ledger, and from the database that is there as far as it can still be read."""
    known = Ledger(data.with_name(f"{data.name}-forgotten")).read()
    if not data.exists():
        return known, bool(known)
    try:
        with contextlib.closing(sqlite3.connect(data, isolation_level=None, timeout=0)) as connection:
            connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            return known | tombstones(connection), True
    except (sqlite3.Error, UnicodeDecodeError) as error:
        if isinstance(error, sqlite3.Error) and isinstance(as_problem(error), InUse):
            raise as_problem(error) from None
        return known, False


def _opened(backup: Path, identity: str) -> tuple[bytes, bytes, bytes]:
    try:
        with_identity = pyrage.x25519.Identity.from_str(identity.strip())
    except pyrage.IdentityError:
        raise BackupProblem(
            "This is no identity: it begins with “AGE-SECRET-KEY-”. It is on the paper."
        ) from None
    try:
        content = pyrage.decrypt(backup.read_bytes(), [with_identity])
        with tarfile.open(fileobj=io.BytesIO(content)) as bundle:
            about, key, image = (_member(bundle, name) for name in _MEMBERS)
    except OSError as error:
        raise BackupProblem(f"The backup {backup} cannot be read ({error.strerror}).") from None
    except (pyrage.DecryptError, tarfile.TarError, KeyError):
        raise BackupProblem(
            f"The backup {backup} does not open: it was made for another identity, or it is damaged. "
            "Nothing was changed."
        ) from None
    return about, key, image


def _member(bundle: tarfile.TarFile, name: str) -> bytes:
    file = bundle.extractfile(name)
    if file is None:
        raise KeyError(name)
    return file.read()


def _packed(members: dict[str, bytes]) -> bytes:
    content = io.BytesIO()
    with tarfile.open(fileobj=content, mode="w") as bundle:
        for name, member in members.items():
            entry = tarfile.TarInfo(name)
            entry.size, entry.mode = len(member), 0o600
            bundle.addfile(entry, io.BytesIO(member))
    return content.getvalue()


def _remove(path: Path) -> None:
    for rest in ("", "-wal", "-shm"):
        path.with_name(path.name + rest).unlink(missing_ok=True)


def day_of(name: str) -> date | None:
    """The day (UTC) on which a backup of ours was made, by its name; None for any other file."""
    match = _NAME.fullmatch(name)
    return date.fromisoformat(match[1]) if match else None
