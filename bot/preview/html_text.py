"""Telegram's HTML becomes plain text and entities, counted in UTF-16 units."""

import html
import re
from dataclasses import dataclass, field

from bot.preview.failures import ApiError, Json
from bot.preview.links import checked_link

_TYPES = {
    "b": "bold",
    "strong": "bold",
    "i": "italic",
    "em": "italic",
    "u": "underline",
    "ins": "underline",
    "s": "strikethrough",
    "strike": "strikethrough",
    "del": "strikethrough",
    "tg-spoiler": "spoiler",
    "span": "spoiler",
    "code": "code",
    "pre": "pre",
    "a": "text_link",
    "blockquote": "blockquote",
    "tg-emoji": "custom_emoji",
    "tg-time": "date_time",
}
_TOKEN = re.compile(
    r"""<(?P<close>/?)(?P<name>[^\s<>/]*)(?P<rest>(?:"[^"]*"|'[^']*'|[^>"'])*)>"""
    r"|(?P<reference>&(?:lt|gt|amp|quot|\#\d{1,7}|\#x[0-9a-fA-F]{1,6});)"
    r"|(?P<plain>[^<&]+|&)"
    r"|(?P<torn><)",
)
_ATTRIBUTE = re.compile(r"""([\w-]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([\w.:/-]+)))?""")
_DROPPED = re.compile("[\u2028-\u202e\u0333\u033f\u030a\r]")
_BLANKED = re.compile(r"[\x00-\x09\x0b-\x1f]")


def units(text: str) -> int:
    """The length as Telegram counts offsets: in UTF-16 units."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def cleaned(text: str) -> str:
    """Without what Telegram takes out: directional overrides, carriage returns; tabs become blanks."""
    return _BLANKED.sub(" ", _DROPPED.sub("", text))


@dataclass(slots=True)
class _Open:
    name: str
    attributes: dict[str, str]
    start: int


@dataclass(slots=True)
class _Reader:
    source: str
    text: str = ""
    entities: list[Json] = field(default_factory=list)
    open: list[_Open] = field(default_factory=list)

    def read(self) -> None:
        for token in _TOKEN.finditer(self.source):
            if token["torn"]:
                raise self._failure("Unclosed start tag", token)
            if token["name"] is None:
                self.text += cleaned(html.unescape(token["reference"] or "") or token["plain"])
            elif token["close"]:
                self._close(token)
            else:
                self._start(token)
        if self.open:
            raise _failure(f'Can\'t find end tag corresponding to start tag "{self.open[-1].name}"')
        self.entities.sort(key=lambda entity: (entity["offset"], -entity["length"]))

    def _failure(self, what: str, token: re.Match[str], more: str = "") -> ApiError:
        return _failure(f"{what} at byte offset {len(self.source[: token.start()].encode())}{more}")

    def _start(self, token: re.Match[str]) -> None:
        name = token["name"].lower()
        if name not in _TYPES:
            raise self._failure(f'Unsupported start tag "{name}"', token)
        attributes = _attributes(token["rest"])
        if name == "span" and attributes.get("class") != "tg-spoiler":
            raise self._failure('Tag "span" must have class "tg-spoiler"', token)
        self.open.append(_Open(name, attributes, len(self.text)))

    def _close(self, token: re.Match[str]) -> None:
        if not self.open:
            raise self._failure("Unexpected end tag", token)
        opened, name = self.open.pop(), token["name"].lower()
        if name and name != opened.name:
            more = f', expected "</{opened.name}>", found "</{name}>"'
            raise self._failure("Unmatched end tag", token, more)
        inside = self.text[opened.start :]
        details = _details(opened, inside) if inside else None
        if details is not None:
            place = {"offset": units(self.text[: opened.start]), "length": units(inside)}
            self.entities.append({"type": _TYPES[opened.name], **place, **details})


def _attributes(source: str) -> dict[str, str]:
    found = _ATTRIBUTE.finditer(source)
    return {match[1].lower(): html.unescape(match[2] or match[3] or match[4] or "") for match in found}


def _failure(text: str) -> ApiError:
    return ApiError(400, f"can't parse entities: {text}")


def _details(opened: _Open, inside: str) -> Json | None:
    """What the tag adds to its entity; None for a link that Telegram drops without a word."""
    attributes = opened.attributes
    match opened.name:
        case "a":
            return _link(attributes.get("href") or inside)
        case "blockquote" if "expandable" in attributes:
            return {"type": "expandable_blockquote"}
        case "code" if attributes.get("class", "").startswith("language-"):
            return {"language": attributes["class"].removeprefix("language-")}
        case "tg-emoji":
            return {"custom_emoji_id": attributes.get("emoji-id", "")}
        case "tg-time":
            return {"unix_time": int(attributes.get("unix") or 0)}
        case _:
            return {}


def _link(address: str) -> Json | None:
    try:
        return {"url": checked_link(address)}
    except ValueError:
        return None


def parse_html(source: str) -> tuple[str, list[Json]]:
    """Raises ApiError where Telegram would answer “can't parse entities”."""
    reader = _Reader(source)
    reader.read()
    return reader.text, reader.entities
