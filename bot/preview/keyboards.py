"""A keyboard that Telegram would refuse is refused here, with the same words."""

import json
from itertools import chain

from bot.preview.failures import ApiError, Json
from bot.preview.links import checked_link
from bot.preview.parameters import Parameters

_BESIDES_KIND = {"text", "style", "icon_custom_emoji_id"}
_STYLES = {None, "primary", "danger", "success"}
_LARGEST = 10_000


def checked_markup(parameters: Parameters) -> Json | None:
    """The call's `reply_markup`, after the checks that Telegram makes."""
    markup: Json | None = parameters.structure("reply_markup", dict)
    if not markup:
        return None
    for name, check in (("inline_keyboard", _check_inline), ("keyboard", _check_key)):
        for button in chain.from_iterable(markup.get(name) or ()):
            check(button)
    if len(json.dumps(markup)) > _LARGEST:
        raise ApiError(400, "reply markup is too long")
    return _with_plain_keys_named(markup)


def inline_only(markup: Json | None) -> Json | None:
    """An edit may carry an inline keyboard and nothing else."""
    if markup is not None and "inline_keyboard" not in markup:
        raise ApiError(400, "inline keyboard expected")
    return markup


def _with_plain_keys_named(markup: Json) -> Json:
    """A key may be given as a bare string; on the screen it is a button like any other."""
    if "keyboard" not in markup:
        return markup
    rows = [[{"text": key} if isinstance(key, str) else key for key in row] for row in markup["keyboard"]]
    return {**markup, "keyboard": rows}


def _check_key(key: Json | str) -> None:
    button = {"text": key} if isinstance(key, str) else key
    if not str(button.get("text", "")).strip():
        raise ApiError(400, "keyboard button text must be non-empty")
    _check_style(button)


def _check_inline(button: Json) -> None:
    if not str(button.get("text", "")).strip():
        raise ApiError(400, "inline keyboard button text must be non-empty")
    kinds = set(button) - _BESIDES_KIND
    if not kinds:
        raise ApiError(400, "Text buttons are unallowed in the inline keyboard")
    if "callback_data" in button and not 1 <= len(button["callback_data"].encode()) <= 64:
        raise ApiError(400, "BUTTON_DATA_INVALID")
    if "copy_text" in button and not 1 <= len(button["copy_text"].get("text", "")) <= 256:
        raise ApiError(400, "BUTTON_COPY_TEXT_INVALID")
    if "url" in button:
        _check_url(button["url"])
    _check_style(button)


def _check_url(url: str) -> None:
    try:
        checked_link(url)
    except ValueError as reason:
        raise ApiError(400, f"inline keyboard button URL '{url}' is invalid: {reason}") from None


def _check_style(button: Json) -> None:
    if button.get("style") not in _STYLES:
        raise ApiError(400, "invalid button style specified")
