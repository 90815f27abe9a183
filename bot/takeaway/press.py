"""
Names go to the printing press as data, never as typst code, and nothing touches the disk.

The templates are files of this package. What a person wrote reaches them as one JSON value in
``sys.inputs`` and stays a string there, so ``#panic("x")`` is a name like any other. What is made is
returned, not written. The same input gives the same bytes: the documents carry no date. Each call has a
compiler of its own, so calls from several threads do not meet.
"""

import json
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal

from bot.takeaway import fonts

if TYPE_CHECKING:
    import typst

_TEMPLATES = Path(__file__).with_name("typst")
_REMEMBERED_RUNS = 10


class PressError(RuntimeError):
    """A template could not be set; the cause is left out on purpose, as it may quote somebody's name."""


def png(template: str, data: dict[str, Any], *, scale: float) -> bytes:
    """One picture; a point of the template becomes *scale* pixels."""
    return _print(template, data, "png", ppi=72 * scale)


def pdf(template: str, data: dict[str, Any]) -> bytes:
    """A document of as many pages as it needs."""
    return _print(template, data, "pdf", ppi=None)


def _print(template: str, data: dict[str, Any], kind: Literal["png", "pdf"], *, ppi: float | None) -> bytes:
    from typst import TypstError  # noqa: PLC0415 - with the fonts, 8 MB that only a picture needs

    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    try:
        made = _compiler(template).compile(format=kind, ppi=ppi, sys_inputs=inputs)
    except TypstError:
        made = None
    _forget()
    if not isinstance(made, bytes):
        raise PressError(f"template {template} gave no single {kind}")
    return made


def _forget() -> None:
    """Let go of names and memory: typst keeps what it measured for ten more runs, so it gets blank ones."""
    blank = _compiler("blank")
    for _ in range(_REMEMBERED_RUNS + 1):
        blank.compile(format="svg")


def _compiler(template: str) -> "typst.Compiler":
    from typst import Compiler  # noqa: PLC0415

    path = _TEMPLATES / f"{template}.typ"
    return Compiler(path, root=_TEMPLATES, font_paths=fonts.shelf(), ignore_system_fonts=True)
