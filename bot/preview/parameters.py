"""A call's parameters come as query, form, multipart or JSON; all four read the same here."""

import json
import re
from dataclasses import dataclass, field
from typing import Any

from aiohttp import web

from bot.preview.failures import ApiError

_ANY_MIME = "application/octet-stream"


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in."""

    name: str
    mime: str
    data: bytes

    @classmethod
    def of(cls, name: str, mime: str, data: bytes) -> "Upload":
        """With the bare media type: no charset or other parameters after it."""
        bare = mime.partition(";")[0].strip().lower()
        return cls(name, bare if re.fullmatch(r"[\w.+-]+/[\w.+-]+", bare) else _ANY_MIME, data)


@dataclass(frozen=True, slots=True)
class Parameters:
    """Form fields are text, JSON fields have types: each reader takes both. Unknown ones are let be."""

    values: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)

    def __contains__(self, name: str) -> bool:
        return name in self.values or name in self.files

    def text(self, name: str, default: str = "") -> str:
        value = self.values.get(name, default)
        return value if isinstance(value, str) else json.dumps(value)

    def integer(self, name: str, default: int = 0) -> int:
        value = self.values.get(name, default)
        try:
            return int(value)
        except (TypeError, ValueError):
            raise ApiError(400, f"parameter {name} must be an integer") from None

    def flag(self, name: str) -> bool:
        return str(self.values.get(name, "")).lower() in {"true", "1"}

    def structure(self, name: str, kind: type) -> Any:
        """A JSON object or list; None when it is not given."""
        value = self.values.get(name)
        if isinstance(value, str):
            try:
                value = json.loads(value) if value else None
            except ValueError:
                raise ApiError(400, f"can't parse {name} JSON object") from None
        if value is not None and not isinstance(value, kind):
            raise ApiError(400, f"can't parse {name}: unexpected type of JSON value")
        return value

    def file(self, name: str) -> Upload | str:
        """A newly uploaded file, or the identifier of one that Telegram has."""
        if name in self.files:
            return self.files[name]
        value = self.text(name)
        return self.files.get(value.removeprefix("attach://"), value)


async def read_parameters(request: web.Request) -> Parameters:
    values: dict[str, Any] = dict(request.query)
    files: dict[str, Upload] = {}
    if request.content_type == "application/json":
        values |= await _json_object(request)
        return Parameters(values)
    for name, value in (await request.post()).items():
        if isinstance(value, web.FileField):
            files[name] = Upload.of(value.filename, value.content_type, value.file.read())
        else:
            values[name] = value
    return Parameters(values, files)


async def _json_object(request: web.Request) -> dict[str, Any]:
    try:
        body = json.loads(await request.text() or "{}")
    except ValueError:
        raise ApiError(400, "can't parse request body as JSON object") from None
    if not isinstance(body, dict):
        raise ApiError(400, "can't parse request body as JSON object")
    return body
