"""What was made is looked at: files in tests/output/takeaway, their text, the size of a picture."""

import struct
import unicodedata
import zlib
from pathlib import Path

import pypdfium2
from amount import tries

_SHAPED = ("ARABIC", "THAI", "DEVANAGARI")
OUTPUT = Path(__file__).parents[1] / "output" / "takeaway"


def keep(name, made):
    """Put a file where a person can look at it (ignored by git)."""
    OUTPUT.mkdir(parents=True, exist_ok=True)
    (OUTPUT / name).write_bytes(made)


def keep_pages(name, pdf):
    """The PDF, and with ``-m long`` each of its pages as PNG."""
    keep(f"{name}.pdf", pdf)
    if not tries(0, 1):
        return
    document = pypdfium2.PdfDocument(pdf)
    for number, page in enumerate(document, 1):
        bitmap = page.render(scale=1.5, rev_byteorder=True, force_bitmap_format=pypdfium2.raw.FPDFBitmap_BGRx)
        keep(f"{name}-{number}.png", _png(bitmap))


def pages(pdf):
    """Width and height of each page in points."""
    return [page.get_size() for page in pypdfium2.PdfDocument(pdf)]


def text(pdf):
    """All text of all pages, without the spaces and breaks that layout adds."""
    document = pypdfium2.PdfDocument(pdf)
    return squeezed("".join(page.get_textpage().get_text_bounded() for page in document))


def seen_from_the_left(pdf):
    """The characters of each line in the order of their places on the page, whatever their script."""
    lines = {}
    for number, page in enumerate(pypdfium2.PdfDocument(pdf)):
        words = page.get_textpage()
        for n in range(words.count_chars()):
            left, bottom, right, top = words.get_charbox(n, loose=True)
            if right > left:
                lines.setdefault((number, round((bottom + top) / 2)), []).append(
                    (left, words.get_text_range(n, 1))
                )
    return [squeezed("".join(char for _, char in sorted(line))) for line in lines.values()]


def holds(words, name):
    """Whether every word is there; where a reader of PDF reorders shaped letters, whether every letter is."""
    parts = [squeezed(part) for part in name.split()]
    if all(part in words or part[::-1] in words for part in parts):
        return True
    shaped = any(unicodedata.name(char).startswith(_SHAPED) for char in squeezed(name))
    return shaped and set(squeezed(name)) <= set(words)


def squeezed(words):
    """Letters alone: no space, no invisible mark, compatible forms made one."""
    plain = unicodedata.normalize("NFKC", words)
    return "".join(
        char for char in plain if not char.isspace() and unicodedata.category(char) not in {"Cf", "Cc"}
    )


def size(png):
    """Width and height in pixels, after the signature was seen."""
    assert png.startswith(b"\x89PNG\r\n\x1a\n")
    assert png.endswith(b"IEND\xaeB`\x82")
    return struct.unpack(">II", png[16:24])


def _png(bitmap):
    rows = bytes(bitmap.buffer)
    flat = b"".join(
        b"\0" + rows[y * bitmap.stride : y * bitmap.stride + bitmap.width * 4] for y in range(bitmap.height)
    )
    opaque = bytearray(flat)
    head = struct.pack(">IIBBBBB", bitmap.width, bitmap.height, 8, 6, 0, 0, 0)
    line = bitmap.width * 4 + 1
    for y in range(bitmap.height):
        opaque[y * line + 4 : (y + 1) * line : 4] = b"\xff" * bitmap.width
    return (
        b"\x89PNG\r\n\x1a\n"
        + _chunk(b"IHDR", head)
        + _chunk(b"IDAT", zlib.compress(opaque))
        + _chunk(b"IEND", b"")
    )


def _chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
