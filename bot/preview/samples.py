"""What a person may send besides text, made up on the spot so that nobody needs a file at hand."""

import struct
import zlib

from bot.preview.chats import Chats
from bot.preview.failures import Json
from bot.preview.files import described, photo_content
from bot.preview.parameters import Upload

_STICKER = {"width": 512, "height": 512, "type": "regular", "is_animated": False, "is_video": False}
_OTHERS: dict[str, tuple[str, Json]] = {
    "sticker": ("image/webp", {**_STICKER, "emoji": "🌿"}),
    "voice": ("audio/ogg", {"duration": 3, "mime_type": "audio/ogg"}),
    "video_note": ("video/mp4", {"length": 240, "duration": 3}),
}
KINDS = ("photo", "location", *_OTHERS)


def sample_content(chats: Chats, kind: str) -> Json:
    """The fields of a message of that kind. Raises KeyError for a kind that is not in KINDS."""
    if kind == "photo":
        return photo_content(chats, Upload("photo.png", "image/png", sample_picture()))
    if kind == "location":
        return {"location": {"latitude": 51.5007, "longitude": -0.1246}}
    mime, more = _OTHERS[kind]
    upload = Upload(f"{kind}.bin", mime, f"a {kind} that stands in for a real one".encode())
    return {kind: {**described(chats.keep_file(upload), upload), **more}}


def sample_picture(width: int = 320, height: int = 200) -> bytes:
    """A PNG: an evening sky, one colour a row."""
    rows = (_sky(row / height) * width for row in range(height))
    pixels = zlib.compress(b"".join(b"\x00" + row for row in rows))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    parts = (("IHDR", header), ("IDAT", pixels), ("IEND", b""))
    return b"\x89PNG\r\n\x1a\n" + b"".join(_chunk(name.encode(), data) for name, data in parts)


def _sky(depth: float) -> bytes:
    top, bottom = (74, 96, 138), (242, 190, 150)
    return bytes(round(a + (b - a) * depth) for a, b in zip(top, bottom, strict=True))


def _chunk(name: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
