"""What can be wrong with the store is said in one sentence, with the way out and without anybody's data."""

import sqlite3


class StoreProblem(Exception):  # noqa: N818 - a problem of the operator’s, told in a sentence
    """Something is wrong with the store; the message is for the operator."""


class WrongKey(StoreProblem):
    """The database was sealed with another master key."""


class NewerVersion(StoreProblem):
    """The database, or a document in it, was written by a newer version of the program."""


class Damaged(StoreProblem):
    """The file, or a row of it, is not what was written."""


class InUse(StoreProblem):
    """Another process has the database open."""


class NoSpace(StoreProblem):
    """The disk is full: reading works, writing does not."""


class Unusable(StoreProblem):
    """The disk or the operating system refuses the file (rights, read-only, input or output error)."""


class AlreadyThere(StoreProblem):
    """Something would be overwritten that must not be."""


_OUR_MISTAKES = (sqlite3.SQLITE_ERROR, sqlite3.SQLITE_MISUSE, sqlite3.SQLITE_RANGE, sqlite3.SQLITE_MISMATCH)

_FAMILIES: dict[int, tuple[type[StoreProblem], str]] = {
    sqlite3.SQLITE_FULL: (NoSpace, "The disk is full. Make room; nothing that was saved is lost."),
    sqlite3.SQLITE_BUSY: (
        InUse,
        "Another process has the database open. Stop it first: there is only ever one.",
    ),
    sqlite3.SQLITE_LOCKED: (
        InUse,
        "Another process has the database open. Stop it first: there is only ever one.",
    ),
    sqlite3.SQLITE_CORRUPT: (
        Damaged,
        "The database is damaged. It was left as it is; bring back a backup with “corner restore”.",
    ),
    sqlite3.SQLITE_NOTADB: (
        Damaged,
        "This file is no database any more. It was left as it is; bring back a backup with “corner restore”.",
    ),
}


def as_problem(error: sqlite3.Error) -> Exception:
    """The problem to raise for an error of SQLite; mistakes in our own statements stay as they are."""
    code = getattr(error, "sqlite_errorcode", None)
    if code is None or isinstance(error, sqlite3.IntegrityError):
        return error
    family = code & 0xFF
    if family in _FAMILIES:
        kind, sentence = _FAMILIES[family]
        return kind(sentence)
    if family in _OUR_MISTAKES:
        return error
    return Unusable(f"The database cannot be used ({error.sqlite_errorname}). Check its rights and the disk.")


def out_of_room(error: sqlite3.Error) -> bool:
    """Whether giving some room back may help; a quota or a size limit shows as an input/output error."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    return code in (sqlite3.SQLITE_FULL, sqlite3.SQLITE_IOERR)
