"""Only named, content-free facts pass into a log, at every level and for every handler."""

import ast
import io
import json
import logging
from pathlib import Path

import aiohttp
import pytest
import structlog
from telegram import Update

from bot import log as logs
from bot.log import allow, configure, logger

CANARIES = ("Oma Berg", "+4930123456", "123456:AAF-secret-token", "1001001001")


@pytest.fixture
def written(monkeypatch):
    """Everything that is written, by our handler and by anybody else’s, at DEBUG."""
    stream = io.StringIO()
    root, factory, level = logging.getLogger(), logging.getLogRecordFactory(), logging.getLogger().level
    levels = {name: logging.getLogger(name).level for name in logs.QUIET}
    monkeypatch.setattr("sys.stderr", stream)
    handlers = list(root.handlers)
    configure("DEBUG", lines="json")
    foreign = logging.StreamHandler(stream)
    root.addHandler(foreign)
    for name in logs.QUIET:  # worse than the program does it
        logging.getLogger(name).setLevel(logging.DEBUG)
    yield stream
    root.handlers[:] = handlers
    root.setLevel(level)
    logging.setLogRecordFactory(factory)
    logging.captureWarnings(capture=False)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


def test_a_line_says_what_happened_with_named_facts(written):
    logger("telegram").info("a call failed", error="TimedOut", attempt=3, lane="help")
    line = json.loads(written.getvalue().splitlines()[0])

    assert line.pop("at")
    assert line == {
        "event": "a call failed",
        "error": "TimedOut",
        "attempt": 3,
        "lane": "help",
        "level": "info",
    }


@pytest.mark.parametrize("canary", CANARIES)
def test_no_key_lets_out_what_a_person_may_have_written(written, canary):
    for key in (*logs.ALLOWED, "text", "name", "chat", "positional_args"):
        logger("telegram").warning("a call failed", **{key: canary})
        if canary.isdigit():
            logger("telegram").warning("a call failed", **{key: int(canary)})
        said = written.getvalue()
        written.seek(0)
        written.truncate()

        assert canary not in said, key
        assert "left_out" in said, key


def fail(words):
    raise ValueError(words)


def test_an_error_says_where_and_of_what_kind_but_not_what(written):
    try:
        fail(CANARIES[0])
    except ValueError:
        logger("telegram").exception("a call failed")
    line = json.loads(written.getvalue().splitlines()[0])

    assert line["error"] == "ValueError"
    assert line["places"].startswith("test_log.py:")
    assert "Oma" not in written.getvalue()


@pytest.mark.parametrize("name", [*logs.QUIET, "telegram.ext.Updater", "bot", "bot.telegram", "root", "x"])
def test_whoever_goes_past_the_gate_loses_the_words(written, name):
    library = logging.getLogger(name)
    library.setLevel(logging.DEBUG)
    try:
        library.debug("GET https://api/bot%s/getMe %s", CANARIES[2], {"text": CANARIES[0]})
        fail(CANARIES[1])
    except ValueError:
        library.exception("with %s", CANARIES[3], stack_info=True)
    finally:
        library.setLevel(logging.NOTSET)
    text = written.getvalue()

    assert not [canary for canary in CANARIES if canary in text]
    assert "error=ValueError" in text
    assert logs.LEFT_OUT in text


async def test_the_library_that_prints_whole_updates_prints_none(written):
    person = {"id": 1001001001, "is_bot": False, "first_name": "Oma Berg"}
    chat = {"id": 1001001001, "type": "private"}
    raw = {"message_id": 1, "date": 0, "chat": chat, "from": person, "text": "+4930123456"}
    update = Update.de_json({"update_id": 1, "message": raw}, None)
    logging.getLogger("telegram.ext.Application").debug("Processing update %s", update)
    async with aiohttp.ClientSession() as session:
        with pytest.raises(aiohttp.ClientError):
            await session.get("http://127.0.0.1:1/bot123456:AAF-secret-token/getMe")

    assert not [canary for canary in CANARIES if canary in written.getvalue()]


def test_a_logger_made_before_the_set_up_is_behind_the_same_gate():
    given = allow(None, "info", {"event": "started", "text": CANARIES[0], "count": 2})

    assert given == {"event": "started", "count": 2, "left_out": 1}
    assert allow in structlog.get_config()["processors"]


def test_setting_up_twice_writes_each_line_once(written):
    before = len(logging.getLogger().handlers)
    configure("DEBUG", lines="plain")

    assert len(logging.getLogger().handlers) == before


def test_libraries_are_quiet_below_warnings(written):
    configure("DEBUG", lines="json")

    assert {logging.getLogger(name).level for name in logs.QUIET} == {logging.WARNING}


@pytest.mark.parametrize("canary", CANARIES[1:])
def test_an_event_with_something_pasted_into_it_is_unnamed(written, canary):
    logger("telegram").warning(f"a call failed {canary}")

    assert canary not in written.getvalue()
    assert "unnamed event" in written.getvalue()


CALLS = {"debug", "info", "warning", "error", "exception", "critical"}
TOLD = {"self._ending.words"}  # constants with a name, in the intake


def test_every_event_in_the_program_is_written_out_where_it_is_logged():
    """Words alone cannot be told from a name by looking at them, so the code may not put any together."""
    pasted = [
        f"{path.name}:{call.lineno}"
        for path in Path(logs.__file__).parent.rglob("*.py")
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(call, ast.Call)
        and ast.unparse(call.func) in {f"log.{name}" for name in CALLS}
        and not (isinstance(call.args[0], ast.Constant) or ast.unparse(call.args[0]) in TOLD)
    ]

    assert pasted == []
