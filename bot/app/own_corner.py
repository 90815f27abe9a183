"""What is kept in somebody's own corner, and which of it is meant or shown."""

from bot.app.turn import Turn, text
from bot.app.typed import shortened
from bot.core.session import Session
from bot.people.person import Corner

BESIDE = 120  # letters of the letter where there is little room


def items(corner: Corner, part: str) -> tuple[str, ...]:
    """What is kept of one part; nothing for a part that there is not."""
    return {"helps": corner.helps, "kind_words": corner.kind_words}.get(part, ())


def place(session: Session, kept: tuple[str, ...]) -> int | None:
    """Which of them is meant; None where it is gone meanwhile."""
    chosen = text(session, "item").removeprefix("i")
    plain = chosen.isascii() and chosen.isdigit() and len(chosen) < 4
    return int(chosen) if plain and int(chosen) < len(kept) else None


def kind_words_of_today(turn: Turn) -> str:
    """One after the other, by the day."""
    said = turn.person.corner.kind_words
    return said[turn.now.toordinal() % len(said)] if said else ""


def words_of_today(turn: Turn) -> str:
    """Kind words, else how the letter begins."""
    return kind_words_of_today(turn) or shortened(turn.person.corner.letter, BESIDE)
