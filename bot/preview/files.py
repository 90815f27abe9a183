"""A photo or document of a message, newly uploaded or known by its identifier."""

import struct

from bot.preview.chats import Chats
from bot.preview.failures import ApiError, Json
from bot.preview.parameters import Parameters, Upload

_MEGABYTE = 2**20
_PNG = b"\x89PNG\r\n\x1a\n"


def picture_size(data: bytes) -> tuple[int, int] | None:
    """Width and height in pixels; None for what is no picture. Only PNG is measured."""
    if data.startswith(_PNG) and len(data) >= 24:
        width, height = struct.unpack(">II", data[16:24])
        return width, height
    is_other = data.startswith((b"\xff\xd8\xff", b"GIF8")) or data[8:12] == b"WEBP"
    return (800, 600) if is_other else None


def kept(chats: Chats, value: Upload | str, largest: int) -> tuple[str, Upload]:
    """Identifier and file. `largest` is in megabytes."""
    if isinstance(value, Upload):
        if not value.data:
            raise ApiError(400, "file must be non-empty")
        if len(value.data) > largest * _MEGABYTE:
            raise ApiError(400, "file is too big")
        return chats.keep_file(value), value
    if value not in chats.files:
        raise ApiError(400, "wrong file identifier/HTTP URL specified")
    return value, chats.files[value]


def photo_content(chats: Chats, value: Upload | str) -> Json:
    file_id, upload = kept(chats, value, largest=10)
    size = picture_size(upload.data)
    if size is None:
        raise ApiError(400, "IMAGE_PROCESS_FAILED")
    width, height = size
    if width + height > 10_000 or max(size) > 20 * max(1, min(size)):
        raise ApiError(400, "PHOTO_INVALID_DIMENSIONS")
    return {"photo": [{**described(file_id, upload), "width": width, "height": height}]}


def document_content(chats: Chats, value: Upload | str) -> Json:
    file_id, upload = kept(chats, value, largest=50)
    names = {"file_name": upload.name, "mime_type": upload.mime}
    return {"document": {**described(file_id, upload), **names}}


def described(file_id: str, upload: Upload) -> Json:
    return {"file_id": file_id, "file_unique_id": f"u{file_id}", "file_size": len(upload.data)}


def file_answer(chats: Chats, parameters: Parameters) -> Json:
    """What getFile answers; `file_path` is where the bot downloads it."""
    file_id = parameters.text("file_id")
    upload = chats.files.get(file_id)
    if upload is None:
        raise ApiError(400, "wrong file_id or the file is temporarily unavailable")
    if len(upload.data) > 20 * _MEGABYTE:
        raise ApiError(400, "file is too big")
    return {**described(file_id, upload), "file_path": f"files/{file_id}"}
