"""Content that was checked and found whole is not checked again at every start: its fingerprint is kept.

The checks walk every situation of every flow; that belongs to the desk and to the first start after a change.
"""

import hashlib
from collections.abc import Iterable
from pathlib import Path

import bot

ENDINGS = frozenset({".yaml", ".ftl"})
PROGRAM = Path(bot.__file__).parent
LISTENING = (PROGRAM / "safety", PROGRAM / "content")  # what rules of crisis are read and woven by


def fingerprint(folder: Path) -> str:
    """Of every content file, and of the program that checks them."""
    return _of(folder, (PROGRAM,))


def rules_fingerprint(rules: Path) -> str:
    """Of every rule file for words of crisis, and of what reads and weaves them."""
    return _of(rules, LISTENING)


def _of(content: Path, programs: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for root, endings in ((content, ENDINGS), *((program, frozenset({".py"})) for program in programs)):
        for path in sorted(root.rglob("*")):
            if path.suffix in endings and "review" not in path.parts:
                whole.update(str(path.relative_to(root)).encode())
                whole.update(path.read_bytes())
    return whole.hexdigest()


def was_found_whole(kept: Path, print_: str) -> bool:
    """Whether exactly this content was checked before and had no findings."""
    try:
        return kept.read_text(encoding="ascii").strip() == print_
    except (OSError, ValueError):
        return False


def keep(kept: Path, print_: str) -> None:
    """Note it for the next start; where that cannot be written, the next start checks again."""
    try:
        kept.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        kept.write_text(print_ + "\n", encoding="ascii")
    except OSError:
        return
