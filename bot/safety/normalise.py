"""However a thing is typed, the rules see it as plain words in one spelling.

Both sides pass through here: what people write, and the phrases of the rule files. So a rule may be
written with accents, capitals and apostrophes, and still fits those who leave them out.

Words of Chinese and Japanese are not parted by spaces; there each character is a word of its own. Traditional
Chinese characters become simplified ones.
What the letters alone cannot decide (“se1f”: i or l? “su*cide”?) is left standing for the vocabulary,
which knows the words that rules ask for.
"""

import re
import unicodedata
from itertools import pairwise
from typing import NamedTuple

from bot.safety.han import SIMPLIFIED
from bot.safety.lookalikes import one_alphabet
from bot.safety.pictograms import NAMES, PICTOGRAMS

# Telegram sends at most 4,096 characters; whatever comes otherwise is seen at its start and at its end.
CAP = 8_192
STOP = "."
PAUSE = ","
# A longer row of emoji says no more than its beginning.
_MOST_PICTOGRAMS = 6
_BREAKS = frozenset({STOP, PAUSE})

_LETTER = r"[^\W\d_]"
_HAN = r"\u3040-\u30FF\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u3005\U00020000-\U0003FFFF"
# Vowel signs of Devanagari are no letters to Python, yet part of the word.
_SIGNS = r"\u0900-\u0903\u093A-\u094F\u0955-\u0957\u0962\u0963"
_PARTED = rf"[^\W\d_{_HAN}]"  # a letter of words that are parted by spaces
_L = rf"(?:{_PARTED}|[{_SIGNS}])+"
_DISGUISED = rf"{_L}(?:[0-9@$!|*]+{_L})*(?:(?:11|[01345])(?![0-9@$!|*]))?"
_PICTOGRAM = rf"<(?:{'|'.join(sorted(NAMES))})>"
_PIECE = re.compile(
    rf"""
    [$013457](?={_PARTED}{{4}}){_DISGUISED}
  | [{_HAN}]
  | {_DISGUISED}
  | \d+(?:[.,:]\d+)*
  | [!?]+ | (?<!\.)\.(?=\s|$) | \n\s*\n | , | \n
  | {_PICTOGRAM}
    """,
    re.VERBOSE,
)
_ANY_LETTER = re.compile(_LETTER)
_THRICE = re.compile(rf"({_LETTER})\1{{2,}}")
_LEET = str.maketrans("034579@$!|", "oeastg" + "as11")
_CYRILLIC_LEET = str.maketrans("034@$", "оеаас")
_IN_CYRILLIC = re.compile(r"[\u0400-\u052f]+(?:[034@$][\u0400-\u052f]+)+")
_OUTSIDE = re.compile(r"[2689]|\d{3,}")
# These stand alone in ordinary writing (“a”, “i”, “u r”, Spanish “y”): three of them are no spelling-out.
_ALONE = frozenset("aiourymnkcbexаиояувсккіє")
_APOSTROPHES = "'’‘ʼ‛`´′ʹʻ＇"
_FIXED = {
    **SIMPLIFIED,
    **dict.fromkeys(map(ord, _APOSTROPHES), ""),
    **dict.fromkeys(map(ord, "。．｡।॥؟;؛"), ". "),
    **dict.fromkeys(map(ord, "、，،：:()（）[]「」『』"), ", "),
    **dict.fromkeys(map(ord, "أإآٱ"), "ا"),
    **dict.fromkeys(map(ord, "łŁ"), "l"),
    **dict.fromkeys(map(ord, "øØ"), "o"),
    **dict.fromkeys(map(ord, "đðĐ"), "d"),
    ord("ى"): "ي",
    ord("ی"): "ي",
    ord("ک"): "ك",
    ord("ة"): "ه",
    ord("ؤ"): "و",
    ord("ئ"): "ي",
    ord("ـ"): "",
    ord("ı"): "i",
    ord("æ"): "ae",
    ord("œ"): "oe",
    ord("þ"): "th",
    ord("ँ"): "ं",
    ord("\n"): "\n",
    ord("\r"): "\n",
    ord("\u2028"): "\n",
    ord("\u2029"): "\n",
}
_SMALL_CAPITALS = dict(zip("ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ", "abcdefghijklmnoprstuvwyz", strict=True))
_KEPT = frozenset("*@$!|.,?<>")


class Normalised(NamedTuple):
    """The words of a text; `joined` are the places of those that were written l i k e  t h i s."""

    words: tuple[str, ...]
    joined: frozenset[int]

    @property
    def text(self) -> str:
        return " ".join(self.words)


def normalise(text: str) -> Normalised:
    """Bring a text into words; never raises, linear in the length.

    Done twice it is the same again; but a letter between words of several alphabets may change its own.
    """
    plain = _plain(capped(text))
    words = _pieces(plain)
    if plain.isascii():
        return _with_joined_letters(words)
    whole = _with_joined_letters(_each_in_one_alphabet(words))
    if not whole.joined:
        return whole
    # Letters that stood alone had an alphabet each; the word that they spell has one.
    return Normalised(tuple(_each_in_one_alphabet([*whole.words])), whole.joined)


def capped(text: str) -> str:
    """The start and the end of a text that is too long to be a message, with a sentence stop between."""
    if len(text) <= CAP:
        return text
    half = CAP // 2
    return f"{text[:half]} \n\n {text[-half:]}"


def _plain(text: str) -> str:
    if text.isascii():
        return text.lower().translate(_ASCII)
    # Marks go first: thousands of them on one letter would make NFKC slow.
    composed = unicodedata.normalize("NFKC", text.translate(_BARE))
    return capped(composed).casefold().translate(_FOLD)


class _Bare(dict[int, int | None]):
    """Nothing for marks that pile up on letters; Indian and Japanese letters keep theirs."""

    def __missing__(self, code: int) -> int | None:
        self[code] = kept = code if unicodedata.combining(chr(code)) in {0, 8, 9} else None
        return kept


class _Fold(dict[int, str]):
    """What becomes of a character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        self[code] = folded = _folded(chr(code))
        return folded


def _folded(character: str) -> str:
    if character in PICTOGRAMS:
        return f" <{PICTOGRAMS[character]}> "
    if character in _SMALL_CAPITALS or character in _KEPT:
        return _SMALL_CAPITALS.get(character, character)
    if 0x1F150 <= ord(character) <= 0x1F189:  # letters in black circles and squares
        return chr(ord("a") + (ord(character) - 0x1F150) % 32)
    if "ァ" <= character <= "ヶ":
        return chr(ord(character) - 0x60)
    return _folded_by_category(character)


def _folded_by_category(character: str) -> str:
    category = unicodedata.category(character)
    if category in {"Cf", "Cc", "Cs"}:
        return " " if character.isspace() else ""
    if category == "Nd":
        return str(unicodedata.decimal(character))
    if category in {"Mn", "Mc", "Me"}:
        return character if unicodedata.combining(character) in {0, 9} and category != "Me" else ""
    if category[0] == "L":
        return _base(character)
    return " "


def _base(character: str) -> str:
    """The letter without its accent; scripts whose marks are part of the letter stay as they are."""
    base = unicodedata.normalize("NFD", character)[0]
    if base < "\u0900" or "\u1e00" <= character <= "\u1fff":
        return _FIXED.get(ord(base), base)  # “ǿ” is an ø, and that an o
    return character


_FOLD = _Fold(_FIXED)
_ASCII = {code: _FOLD[code] for code in range(128)}
_BARE = _Bare(dict.fromkeys(map(ord, _APOSTROPHES)))


def _pieces(plain: str) -> list[str]:
    pieces: list[str] = []
    for piece in _PIECE.findall(_calmed(plain)):
        if piece.isalpha():
            pieces.append(piece)
        else:
            _add(piece, pieces)
    while pieces and pieces[-1] in _BREAKS:
        pieces.pop()
    return pieces


def _add(piece: str, pieces: list[str]) -> None:
    """Add what is more, or less, than a plain word; no break comes first, and never two in a row."""
    if piece[0] in ".!?,\n":
        stop = piece not in {",", "\n"}
        if pieces and pieces[-1] == PAUSE and stop:
            pieces[-1] = STOP
        elif pieces and pieces[-1] not in _BREAKS:
            pieces.append(STOP if stop else PAUSE)
    elif piece[0] == "<":
        before = pieces[-_MOST_PICTOGRAMS:]
        if len(before) < _MOST_PICTOGRAMS or not all(one[0] == "<" for one in before):
            pieces.append(piece)
    elif piece[0].isdigit() and not _ANY_LETTER.search(piece):
        pieces.append(piece)
    else:
        pieces += map(_calmed, _spelt(piece))


def _calmed(text: str) -> str:
    """Three of a letter and more become two."""
    return _THRICE.sub(r"\1\1", text)


def _each_in_one_alphabet(words: list[str]) -> list[str]:
    given_back = one_alphabet(words)
    return words if given_back is words else [_calmed(word) for word in given_back]


def _spelt(piece: str) -> list[str]:
    """Digits and signs inside a word are letters in disguise, unless they are plainly something else."""
    if _IN_CYRILLIC.fullmatch(piece):
        return [piece.translate(_CYRILLIC_LEET)]
    if piece.isalpha() or not piece.isascii():
        return [part for part in re.split(r"[0-9@$!|*]+", piece) if part]
    if "*" in piece:
        letters = piece.split("*")
        return ["".join(letters)] if len(letters) > 2 and all(len(x) == 1 for x in letters) else [piece]
    meant = piece.translate(_LEET)
    if _OUTSIDE.search(piece) or _OUTSIDE.search(meant):
        return re.findall(r"[a-z]+|\d+", piece.translate(str.maketrans("@$!|", "    ")))
    return [meant]


def _with_joined_letters(words: list[str]) -> Normalised:
    if not any(len(word) == len(following) == 1 for word, following in pairwise(words)):
        return Normalised(tuple(words), frozenset())  # as of most messages: no letters stand side by side
    result: list[str] = []
    joined: set[int] = set()
    place = 0
    while place < len(words):
        run, after = _spelt_out(words, place) if _is_single(words[place]) else ("", place)
        if run:
            joined.add(len(result))
            result.append(_calmed(run))
            place = after
        else:
            result.append(words[place])
            place += 1
    return Normalised(tuple(result), frozenset(joined))


def _spelt_out(words: list[str], place: int) -> tuple[str, int]:
    """The word that single letters from here on spell out (“k i l l”, “k. m. s.”), or nothing."""
    letters: list[str] = []
    after = at = place
    while at < len(words):
        word = words[at]
        if _is_single(word):
            letters.append(word)
            after = at + 1
        elif word != STOP:
            break
        at += 1
    spelt = len(letters) > 3 or (len(letters) == 3 and not _ALONE.issuperset(letters))
    return ("".join(letters), after) if spelt else ("", place)


def _is_single(word: str) -> bool:
    return len(word) == 1 and word.isalpha() and word < "\u0900"
