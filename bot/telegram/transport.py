"""Every call to Telegram goes through aiohttp, and its address, which holds the token, is never told."""

import io
import json
from collections.abc import Callable
from http import HTTPStatus
from typing import Any, cast

import aiohttp
from telegram import Update
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

Raw = dict[str, Any]


class NotSentError(NetworkError):
    """The connection never came about: the call certainly had no effect."""


class CutError(NetworkError):
    """The connection broke after the call had gone out: whether it had its effect is unknown."""


class AiohttpRequest(BaseRequest):
    """The library's transport on one aiohttp session; time-outs in seconds."""

    def __init__(self, *, pool: int = 64, connect: float = 5.0, read: float = 10.0) -> None:
        self._pool, self._connect, self._read = pool, connect, read
        self._session: aiohttp.ClientSession | None = None

    @property
    def read_timeout(self) -> float:
        return self._read

    async def initialize(self) -> None:
        if self._session is None or self._session.closed:
            connector = aiohttp.TCPConnector(limit=self._pool, keepalive_timeout=30)
            self._session = aiohttp.ClientSession(connector=connector)

    async def shutdown(self) -> None:
        if self._session is not None:
            await self._session.close()

    async def do_request(  # noqa: PLR0917 - the signature is the library’s
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Any = BaseRequest.DEFAULT_NONE,
        write_timeout: Any = BaseRequest.DEFAULT_NONE,  # noqa: ARG002 - aiohttp has no such time-out
        connect_timeout: Any = BaseRequest.DEFAULT_NONE,
        pool_timeout: Any = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """Raises TimedOut and CutError without the address; NotSentError where nothing went out."""
        if self._session is None:
            raise NotSentError("the transport has not been started")
        timeout = aiohttp.ClientTimeout(
            connect=_or(pool_timeout, None),
            sock_connect=_or(connect_timeout, self._connect),
            sock_read=_or(read_timeout, self._read),
        )
        try:
            async with self._session.request(method, url, timeout=timeout, **_body(request_data)) as answer:
                return answer.status, await answer.read()
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as error:
            raise NotSentError(type(error).__name__) from None
        except TimeoutError:
            raise TimedOut from None
        except (aiohttp.ClientError, OSError) as error:
            raise CutError(type(error).__name__) from None


def _or(given: Any, default: float | None) -> float | None:
    return default if given is BaseRequest.DEFAULT_NONE else cast("float | None", given)


def _body(data: RequestData | None) -> dict[str, Any]:
    if data is None:
        return {}
    if not data.contains_files:
        return {"json": data.parameters}
    form = aiohttp.FormData()
    for name, value in data.json_parameters.items():
        form.add_field(name, value)
    for name, (filename, content, mime) in data.multipart_data.items():
        stream = io.BytesIO(content) if isinstance(content, bytes) else content
        form.add_field(name, stream, filename=filename, content_type=mime)
    return {"data": form}


class PollRequest(AiohttpRequest):
    """The transport of getUpdates: one update that cannot be read does not stop the others.

    ``set_aside`` gets its raw JSON; an empty update with its number takes its place, so that the order
    and the offset stay right. ``heard`` gets the HTTP status of each answer, 0 where no connection could
    be made (health).
    """

    def __init__(
        self, *, set_aside: Callable[[Raw], None], heard: Callable[[int], None] = lambda _: None, **how: Any
    ) -> None:
        super().__init__(**how)
        self._set_aside, self._heard = set_aside, heard

    async def do_request(self, *args: Any, **how: Any) -> tuple[int, bytes]:
        try:
            status, body = await super().do_request(*args, **how)
        except NotSentError:
            self._heard(0)
            raise
        if status == HTTPStatus.OK:
            body = self._cleaned(body) or body
        self._heard(status)
        return status, body

    def _cleaned(self, body: bytes) -> bytes | None:
        """The answer with unreadable updates emptied; None where all can be read."""
        answer = json.loads(body)
        updates = answer.get("result")
        if not isinstance(updates, list) or all(map(readable, updates)):
            return None
        answer["result"] = [
            self._checked(raw) for raw in updates if isinstance(raw, dict) and "update_id" in raw
        ]
        return json.dumps(answer).encode()

    def _checked(self, raw: Raw) -> Raw:
        if readable(raw):
            return raw
        self._set_aside(raw)
        return {"update_id": raw["update_id"]}


def readable(raw: Raw) -> bool:
    """Whether the library can make an update of it; whatever it raises means no."""
    try:
        Update.de_json(raw, None)
    except Exception:  # noqa: BLE001 - a new kind of content may break the parser in any way
        return False
    return True
