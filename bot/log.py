"""Nothing a person wrote, and no key to anything, gets into a log: only named, content-free facts pass.

Two gates. Our own lines go through an allow-list: the event is plain words, each key is named here
with the shape of its values, and everything else is dropped and counted as ``left_out``. Lines of
libraries keep their logger, level and place; their message is thrown away the moment it is made, for
HTTP clients print addresses with the token in them and Telegram's library prints whole updates.
"""

import logging
import re
import sys
from collections.abc import Callable, Mapping, MutableMapping
from pathlib import Path
from types import TracebackType
from typing import Any

import structlog

OURS = "bot"
QUIET = ("aiohttp", "aiosqlite", "asyncio", "httpcore", "httpx", "telegram", "tornado", "urllib3")
LEFT_OUT = "a library spoke; its words are left out"

_EVENT = re.compile(r"[A-Za-z][A-Za-z_ ,;:’'()/-]{0,199}")
_WORD = re.compile(r"[a-z][A-Za-z_.-]{0,39}")
_CLASS = re.compile(r"[A-Z][A-Za-z]{2,39}")
_VERSION = re.compile(r"\d{1,4}(?:\.\d{1,4}){1,3}[a-z0-9.+-]{0,12}")
_PLACES = re.compile(r"[\w./-]+\.py:\d+(?: < [\w./-]+\.py:\d+){0,9}")
_PERSON = re.compile(r"[0-9a-f]{8}")


_LARGEST = 10_000_000  # above this a number may be a Telegram id or a telephone number


def _number(value: object) -> bool:
    return isinstance(value, (int, float)) and abs(value) < _LARGEST


def _like(pattern: re.Pattern[str]) -> Callable[[object], bool]:
    return lambda value: isinstance(value, str) and pattern.fullmatch(value) is not None


# What may be said, and in which shape. Add a key here only if no value of it can come from a person.
ALLOWED: Mapping[str, Callable[[object], bool]] = {
    "attempt": _number,
    "code": _number,  # HTTP status or exit code
    "count": _number,
    "error": _like(_CLASS),  # the class of an exception, never its words
    "kind": _like(_WORD),
    "lane": _like(_WORD),
    "language": _like(_WORD),
    "left_out": _number,
    "method": _like(_WORD),
    "mode": _like(_WORD),
    "person": _like(_PERSON),  # eight digits of the pseudonym, never of a Telegram id
    "places": _like(_PLACES),  # where an exception passed, innermost first
    "port": _number,
    "seconds": _number,
    "step": _like(_WORD),
    "version": _like(_VERSION),
    "waiting": _number,
}
_FRAME_KEYS = frozenset({"event", "level", "at", "logger"})


def allow(_logger: object, _method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    """The line without whatever is not on the list; what was dropped is only counted."""
    kept: dict[str, Any] = {"event": _plain(event.get("event"))}
    failure = event.pop("exc_info", None)
    if failure:
        kept |= _failure(failure)
    dropped = 0
    for key, value in event.items():
        if key in _FRAME_KEYS:
            continue
        if key in ALLOWED and ALLOWED[key](value):
            kept[key] = value
        else:
            dropped += 1
    return kept | ({"left_out": dropped} if dropped else {})


def _plain(event: object) -> str:
    """Words only: a digit in an event means that something was pasted into it."""
    return event if isinstance(event, str) and _EVENT.fullmatch(event) else "unnamed event"


def _failure(failure: Any) -> dict[str, str]:
    if isinstance(failure, tuple):
        error, trace = failure[1], failure[2]
    elif isinstance(failure, BaseException):
        error, trace = failure, failure.__traceback__
    else:
        _, error, trace = sys.exc_info()
    if error is None:
        return {}
    return {"error": type(error).__name__, "places": places(trace)}


def places(trace: TracebackType | None) -> str:
    """Where an exception passed: up to ten “file:line”, innermost first, without any values."""
    found = []
    while trace is not None:
        found.append(f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}")
        trace = trace.tb_next
    return " < ".join(reversed(found[-10:])) or "unknown.py:0"


class _Line(str):
    """A line that came through the allow-list; the only kind of message that is let out."""

    __slots__ = ()


_make_record = logging.LogRecord


def _record(*args: Any, **kwargs: Any) -> logging.LogRecord:
    """Blank what did not come through the allow-list before any handler, ours or another’s, can see it."""
    record = _make_record(*args, **kwargs)
    if type(record.msg) is not _Line:
        record.msg, record.args = LEFT_OUT, ()
        if record.exc_info:
            record.msg = f"{LEFT_OUT}; {_described(record.exc_info)}"
    record.exc_info = record.exc_text = record.stack_info = None
    return record


def _described(exc_info: Any) -> str:
    return " ".join(f"{key}={value}" for key, value in _failure(exc_info).items())


def _to_stdlib(_logger: object, method: str, event: MutableMapping[str, Any]) -> MutableMapping[str, Any]:
    return {"level": "error" if method == "exception" else method, **event}


def configure(level: str = "INFO", *, lines: str = "auto") -> None:
    """Send our lines to standard error. ``lines``: json, plain, or auto (plain on a terminal).

    Also silences and blanks the libraries; safe to call again.
    """
    seal()
    _shape(plain=lines == "plain" or (lines == "auto" and sys.stderr.isatty()))
    _root(level)


def _shape(*, plain: bool) -> None:
    render = structlog.processors.LogfmtRenderer(key_order=["at", "level", "event"])
    structlog.configure(
        processors=[
            structlog.stdlib.filter_by_level,
            allow,
            _to_stdlib,
            structlog.processors.TimeStamper(fmt="iso", utc=True, key="at"),
            render if plain else structlog.processors.JSONRenderer(ensure_ascii=False),
            _sealed,
        ],
        logger_factory=structlog.stdlib.LoggerFactory(),
        wrapper_class=structlog.stdlib.BoundLogger,
        cache_logger_on_first_use=False,
    )


def _sealed(_logger: object, _method: str, line: Any) -> tuple[Any, ...]:
    return (_Line(line),), {}


def seal() -> None:
    """Throw away the messages of libraries from now on, at every level and for every handler."""
    logging.setLogRecordFactory(_record)
    logging.captureWarnings(capture=True)
    for name in QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)


def _root(level: str) -> None:
    handler = logging.StreamHandler(sys.stderr)
    handler.setFormatter(_Lines("%(message)s"))
    root = logging.getLogger()
    for old in [old for old in root.handlers if isinstance(old.formatter, _Lines)]:
        root.removeHandler(old)
    root.addHandler(handler)
    root.setLevel(level)


class _Lines(logging.Formatter):
    """Our lines are complete; those of libraries say who spoke and how loudly."""

    def format(self, record: logging.LogRecord) -> str:
        if type(record.msg) is _Line:
            return record.getMessage()
        return f"{record.levelname} {record.name}: {record.getMessage()}"


def logger(room: str) -> structlog.stdlib.BoundLogger:
    """The logger of one room, such as ``logger("telegram")``."""
    made: structlog.stdlib.BoundLogger = structlog.stdlib.get_logger(f"{OURS}.{room}")
    return made


_shape(plain=False)  # whoever gets a logger before configure() is behind the same gate
