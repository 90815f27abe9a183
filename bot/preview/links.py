"""Telegram opens web and tg: links only; tel:, sms: and mailto: are refused."""

import re
from urllib.parse import urlsplit

_OWN_SCHEME = re.compile(r"(?:tg|ton|tonsite):", re.IGNORECASE)
_SCHEME = re.compile(r"([^:/?#@\[\]]*)://")


def checked_link(url: str) -> str:
    """The link as Telegram keeps it. Raises ValueError with Telegram's reason."""
    if _OWN_SCHEME.match(url):
        return url
    scheme = _SCHEME.match(url)
    if scheme and scheme[1].lower() not in {"http", "https"}:
        raise ValueError("Unsupported URL protocol")
    full = url if scheme else f"http://{url}"
    host = _host(full)
    if not host:
        raise ValueError("URL host is empty")
    if "." not in host:
        raise ValueError("Wrong HTTP URL")
    if re.search(r"[^\w.!$,~*'();&+=%-]", host):
        raise ValueError("Disallowed character in URL host")
    return full


def _host(url: str) -> str:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:
        # "tel:112" becomes "http://tel:112"; a longer number is no port at all.
        raise ValueError("Wrong port number specified in the URL") from None
    if port == 0:
        raise ValueError("Wrong port number specified in the URL")
    return parts.hostname or ""
