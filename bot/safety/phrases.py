"""A phrase is what a person may write, in near-natural spelling, with a few signs for what may differ.

i (want|wish) to die        one of several
i [really] want to die      may be left out
{i want to} die             a set of phrases, named in the same file
tell my … goodbye           up to `gap` words in between (“...” is the same)
my _ hits me                exactly one word, whichever
suicid*                     any word that begins so
took <number> pills         any number
took <pill>                 an emoji, by its name in bot/safety/pictograms.py
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from bot.safety.normalise import PAUSE, STOP, normalise
from bot.safety.pictograms import NAMES


@dataclass(frozen=True, slots=True)
class Word:
    spelling: str
    open_end: bool = False  # any ending fits


@dataclass(frozen=True, slots=True)
class Number:
    pass


@dataclass(frozen=True, slots=True)
class AnyWord:
    pass


@dataclass(frozen=True, slots=True)
class Gap:
    pass


@dataclass(frozen=True, slots=True)
class Named:
    name: str


@dataclass(frozen=True, slots=True)
class Optional:
    inner: "Sequence"


@dataclass(frozen=True, slots=True)
class OneOf:
    choices: "tuple[Sequence, ...]"


Element = Word | Number | AnyWord | Gap | Named | Optional | OneOf
Sequence = tuple[Element, ...]


class BadPhraseError(ValueError):
    """A phrase that cannot be understood; says why, for whoever wrote it."""


# Stays as it is when normalised: no stretched letters, and not three single ones, which may spell a word.
_PLAIN = re.compile(r"(?!.*(.)\1\1)(?!(?:.*\b\w\b){3})[a-z]+(?: [a-z]+)*")
# Most groups hold words alone (“(want|wish)”, “[really]”): they are one lexeme, and are read as one.
_OF_WORDS = r"[^()\[\]{}<>…_*.]*"
_SIGN = re.compile(rf"(\({_OF_WORDS}\)|\[{_OF_WORDS}\]|\{{[^{{}}]*\}}|<[a-z]+>|\.\.\.|[()\[\]|…_*{{}}<>])")
# “kill(ed)” looks as if it were one word, and would be two. Chinese and Japanese know no such words.
_LETTER = r"[^\W\d_\u3000-\U0003ffff]"
_GLUED = re.compile(rf"(?<={_LETTER})[(\[{{<]|[)\]}}>*](?={_LETTER})")
_ENDS = frozenset({"", "|", ")", "]"})


def parse(text: str) -> Sequence:
    """Read one phrase. Raises BadPhraseError with a sentence that says what to mend."""
    reader = _Reader(_lexed(text))
    elements = reader.choices(end="")
    if not _has_words(elements):
        raise BadPhraseError("has no word that could be recognised")
    return elements


def words_in(elements: Sequence, met: dict[int, Element] | None = None) -> Iterator[Word]:
    """All words of a phrase, of each choice too; with ``met``, those of a group that was met only once."""
    for element in elements:
        if isinstance(element, Word):
            yield element
        elif met is None or id(element) not in met:
            if met is not None:
                met[id(element)] = element
            match element:
                case Optional(inner):
                    yield from words_in(inner, met)
                case OneOf(choices):
                    for choice in choices:
                        yield from words_in(choice, met)


def _has_words(elements: Sequence) -> bool:
    return any(isinstance(element, Word | Number | Named | OneOf) for element in elements)


def _lexed(text: str) -> list[str]:
    """The words and signs of a phrase; after them an empty one."""
    if glued := _GLUED.search(text):
        before, after = (1, 0) if glued.group() in "([{<" else (0, 1)
        shown = text[glued.start() - before : glued.end() + after]
        raise BadPhraseError(f"“{shown}” is glued to a word; write whole words: (kill|killed)")
    return [lexeme for lexeme in map(str.strip, _SIGN.split(text)) if lexeme] + [""]


class _Reader:
    def __init__(self, lexemes: list[str]) -> None:
        self._lexemes = lexemes
        self._at = 0

    def choices(self, end: str) -> Sequence:
        found: list[Sequence] = [self._sequence()]
        while self._lexemes[self._at] == "|":
            self._at += 1
            found.append(self._sequence())
        if (lexeme := self._lexemes[self._at]) != end:
            raise BadPhraseError(f"has a “{lexeme or end}” too few or too many")
        self._at += 1
        return _one_of(found)

    def _sequence(self) -> Sequence:
        elements: list[Element] = []
        while (lexeme := self._lexemes[self._at]) not in _ENDS:
            self._at += 1
            match lexeme:
                case "(":
                    elements += self.choices(end=")")
                case "[":
                    elements.append(Optional(self.choices(end="]")))
                case "*":
                    elements += _opened(elements)
                case _:
                    elements += _whole(lexeme)
        return tuple(elements)


@cache
def _whole(lexeme: str) -> Sequence:
    """What a lexeme means that stands for itself; many stand in a hundred phrases."""
    match lexeme[0]:
        case "(" | "[" as sign:
            group = _one_of([_words(choice) for choice in map(str.strip, lexeme[1:-1].split("|"))])
            return group if sign == "(" else (Optional(group),)
        case "{" if len(lexeme) > 2:
            return (Named(lexeme[1:-1].strip()),)
        case "<":
            return (_sign(lexeme),)
        case "_":
            return (AnyWord(),)
        case "…" | ".":
            return (Gap(),)
    return _words(lexeme)


def _one_of(found: list[Sequence]) -> Sequence:
    if len(found) == 1:
        return found[0]
    if not all(found):
        raise BadPhraseError("has an empty choice; use [ ] for what may be left out")
    return (OneOf(tuple(found)),)


def _sign(lexeme: str) -> Element:
    if lexeme == "<number>":
        return Number()
    if lexeme[1:-1] in NAMES:
        return Word(lexeme)
    raise BadPhraseError(f"“{lexeme}” is no emoji known here; there are number, {', '.join(sorted(NAMES))}")


def _opened(before: list[Element]) -> Sequence:
    last = before.pop() if before else None
    if not isinstance(last, Word) or len(last.spelling) < 3:
        raise BadPhraseError("“*” must follow at least three letters of a word")
    return (Word(last.spelling, open_end=True),)


@cache
def _words(plain: str) -> tuple[Word, ...]:
    words = plain.split(" ") if _PLAIN.fullmatch(plain) else normalise(plain).words
    if STOP in words or PAUSE in words:
        raise BadPhraseError("has a punctuation mark inside; a phrase never reaches over one")
    return tuple(map(Word, words))


def forget() -> None:
    """Let go of what was remembered while many phrases were read."""
    _whole.cache_clear()
    _words.cache_clear()
