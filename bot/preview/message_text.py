"""What is left of a text after Telegram parsed, trimmed, measured it and found links in it."""

import re

from bot.preview.failures import ApiError, Json
from bot.preview.html_text import cleaned, parse_html, units
from bot.preview.parameters import Parameters

TEXT_LIMIT = 4096
CAPTION_LIMIT = 1024

_FOUND = re.compile(
    r"(?P<url>(?:https?://|t\.me/)[^\s<>\"]*[^\s<>\".,:;!?)])"
    r"|(?P<email>[\w.+-]+@[\w-]+\.[\w.]*\w)"
    r"|(?P<mention>(?<!\w)@[A-Za-z]\w{3,31})"
    r"|(?P<bot_command>(?<![\w/])/[A-Za-z0-9_]{1,64}(?:@\w+)?)"
    r"|(?P<hashtag>(?<!\w)\#\w+)"
    r"|(?P<phone_number>(?<!\w)\+\d(?:[ ()-]{0,2}\d){6,14})",
)
_UNTOUCHED = {"code", "pre", "text_link", "url"}


def with_found_entities(text: str, given: list[Json]) -> list[Json]:
    """Commands, links, names and +numbers that Telegram finds by itself, among those given."""
    entities = list(given)
    for match in _FOUND.finditer(text):
        start, length = units(text[: match.start()]), units(match[0])
        if not any(_covers(entity, start, length) for entity in entities):
            entities.append({"type": match.lastgroup, "offset": start, "length": length})
    return sorted(entities, key=lambda entity: (entity["offset"], -entity["length"]))


def _covers(entity: Json, start: int, length: int) -> bool:
    apart = entity["offset"] >= start + length or start >= entity["offset"] + entity["length"]
    return entity["type"] in _UNTOUCHED and not apart


def text_content(text: str, entities: list[Json] | None = None) -> Json:
    """The fields of a text message."""
    found = with_found_entities(text, entities or [])
    return {"text": text} | ({"entities": found} if found else {})


def message_text(parameters: Parameters) -> Json:
    """The fields `text` and `entities` of a message to be sent. Raises ApiError."""
    text, entities = _formatted(parameters, "text", "entities")
    if not text:
        raise ApiError(400, "message text is empty")
    if len(text) > TEXT_LIMIT:
        raise ApiError(400, "message is too long")
    return text_content(text, entities)


def message_caption(parameters: Parameters) -> Json:
    """The fields `caption` and `caption_entities`; none when there is no caption."""
    text, entities = _formatted(parameters, "caption", "caption_entities")
    if len(text) > CAPTION_LIMIT:
        raise ApiError(400, "message caption is too long")
    found = with_found_entities(text, entities)
    return ({"caption": text} if text else {}) | ({"caption_entities": found} if found else {})


def _formatted(parameters: Parameters, text_name: str, entities_name: str) -> tuple[str, list[Json]]:
    source, mode = parameters.text(text_name), parameters.text("parse_mode").lower()
    if mode == "html":
        return _trimmed(*parse_html(source))
    if mode:
        raise ApiError(400, "unsupported parse_mode")
    return _trimmed(cleaned(source), parameters.structure(entities_name, list) or [])


def _trimmed(text: str, entities: list[Json]) -> tuple[str, list[Json]]:
    """Blanks at both ends go; entities move along and are cut to what is left."""
    lead = len(text) - len(text.lstrip(" \n"))
    text = text.strip(" \n")
    end = units(text)
    kept = []
    for entity in entities:
        start = max(entity["offset"] - lead, 0)
        length = min(entity["offset"] - lead + entity["length"], end) - start
        if length > 0:
            kept.append({**entity, "offset": start, "length": length})
    return text, kept
