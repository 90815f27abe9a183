"""There is one line to the database, and one trip down it does a whole piece of work."""

import contextlib
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TypeVar

import aiosqlite

from bot.store.problems import Unusable, as_problem

T = TypeVar("T")

Work = Callable[[sqlite3.Connection], T]


class Line(aiosqlite.Connection):
    """
    aiosqlite’s connection and thread, with several statements in one trip.

    Going to the thread and back costs more than a statement, so a trip carries a function, not a statement.
    The thread finishes trips in the order they were handed over, whatever becomes of the task that waits:
    a cancelled task leaves no trip half done, and a rollback handed over after it comes after it.

    aiosqlite prints what it runs at DEBUG. It sees a function here, never a value.
    """

    def __init__(self, path: Path, factory: type[sqlite3.Connection] = sqlite3.Connection) -> None:
        super().__init__(
            lambda: sqlite3.connect(path, isolation_level=None, timeout=0, factory=factory),
            iter_chunk_size=64,
        )
        # A process that ends in an error must end, not wait for this thread; what was committed is on disk.
        self._thread.daemon = True

    async def run(self, work: Work[T]) -> T:
        """Do a piece of work in one trip; raises a StoreProblem where SQLite reports one."""

        def trip() -> T:
            try:
                return work(self._conn)
            except sqlite3.Error as error:
                raise as_problem(error) from None

        if self._connection is None:
            raise Unusable("The store is closed.")
        result: T = await self._execute(trip)  # type: ignore[no-untyped-call]
        return result


@contextlib.contextmanager
def whole(connection: sqlite3.Connection) -> Iterator[None]:
    """All of a piece of work or, where anything goes wrong, none of it."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        yield
        connection.execute("COMMIT")
    except BaseException:
        undo(connection)
        raise


def undo(connection: sqlite3.Connection) -> None:
    """Roll back, if there is something to roll back: SQLite may have done so on its own after an error."""
    if connection.in_transaction:
        connection.rollback()
