"""Every phrase of a rule file is said to the recogniser: what cannot be heard, or adds nothing, is named.

Slow enough (a second or two a language) to belong to `corner check`, not to the start of the bot.
"""

import re
from collections.abc import Iterator
from itertools import islice

from bot.content.findings import Finding
from bot.safety import WEIGHT, Cue, Excuse, Heard, LanguageRules, Phrase, Recogniser, Written, weave
from bot.safety.phrases import AnyWord, Element, Gap, Named, Number, OneOf, Optional, Sequence, Word

# So many ways to say a phrase are tried; of one that has more, nobody can say that others hear them all.
_TRIED = 60
# What stands around a phrase is a word of nobody; among Latin letters “оно” would be read as Latin, too.
_NO_WORD, _NO_CYRILLIC_WORD = "zzq", "щыщ"
_CYRILLIC = re.compile(r"[\u0400-\u04FF]")


def tried(rules: LanguageRules, file: str) -> Iterator[Finding]:
    """C16: never heard; C17: always excused; C18: heard by others anyway."""
    recogniser = Recogniser(weave({rules.language: rules}))
    for cue in rules.cues:
        for phrase in cue.phrases:
            yield from _tried(phrase, cue, recogniser, rules, file)
    for excuse in rules.excuses:
        for phrase in excuse.phrases:
            spoken = islice(said(phrase.elements, rules), _TRIED)
            if not any(_excuses(recogniser, _in_place(text, excuse, rules), phrase) for text in spoken):
                yield _never(phrase, file)


def _excuses(recogniser: Recogniser, text: str, phrase: Phrase) -> bool:
    return any(excused == phrase.written for _, excused in recogniser.excuses(text))


def _never(phrase: Phrase, file: str) -> Finding:
    return Finding(file, phrase.line, "C16", f"“{phrase.text}” can never be heard",
                   "Say it to `corner listen` and see what its words become.")  # fmt: skip


def _tried(
    phrase: Phrase, cue: Cue, recogniser: Recogniser, rules: LanguageRules, file: str
) -> Iterator[Finding]:
    spoken = [_in_place(text, cue, rules) for text in islice(said(phrase.elements, rules), _TRIED + 1)]
    if not any(recogniser.matches(text, phrase.written) for text in spoken):
        yield _never(phrase, file)
        return
    heard = [recogniser.listen(text) for text in spoken]
    if not any(any(one.phrase == phrase.written for one in all_heard) for all_heard in heard):
        yield Finding(file, phrase.line, "C17", f"“{phrase.text}” is always taken away by an excuse",
                      "Take it out, or make the excuse shorter.")  # fmt: skip
    elif len(spoken) <= _TRIED and all(_by_others(phrase, cue, all_heard) for all_heard in heard):
        yield Finding(file, phrase.line, "C18", f"“{phrase.text}” is heard by others in any case",
                      f"“{_first_other(phrase, heard[0]).text}” is enough; take one out.")  # fmt: skip


def _in_place(text: str, rule: Cue | Excuse, rules: LanguageRules) -> str:
    """The words among others, as far as the rule allows, with a partner if it needs one."""
    text = text.replace(_NO_WORD, _NO_CYRILLIC_WORD) if _CYRILLIC.search(text) else text
    other = _NO_CYRILLIC_WORD if _CYRILLIC.search(text) else _NO_WORD
    among = {
        "": f"{other} {text} {other}",
        "end": f"{other} {text}",
        "sentence": f"{other}. {text}. {other}",
        "message": text,
    }
    partners = rule.partners if isinstance(rule, Cue) else ()
    partner = f". {next(said(partners[0].elements, rules))}" if partners else ""
    return among[rule.alone] + partner


def _by_others(phrase: Phrase, cue: Cue, heard: list[Heard]) -> bool:
    return any(
        one.phrase != phrase.written
        and WEIGHT[one.finding.kind] <= WEIGHT[cue.kind]
        and one.finding.soft <= cue.soft
        for one in heard
    )


def _first_other(phrase: Phrase, heard: list[Heard]) -> Written:
    return next(one.phrase for one in heard if one.phrase != phrase.written)


def said(elements: Sequence, rules: LanguageRules) -> Iterator[str]:
    """All ways to say a phrase, the plainest first."""
    if not elements:
        yield ""
        return
    for first in _ways(elements[0], rules):
        for rest in said(elements[1:], rules):
            yield f"{first} {rest}".strip()


def _ways(element: Element, rules: LanguageRules) -> Iterator[str]:
    match element:
        case Word(spelling):
            yield spelling
        case Number():
            yield "30"
        case AnyWord():
            yield _NO_WORD
        case Gap():
            yield ""
        case Optional(inner):
            yield ""
            yield from said(inner, rules)
        case OneOf(choices):
            for choice in choices:
                yield from said(choice, rules)
        case Named(name):
            for member in rules.sets[name]:
                yield from said(member.elements, rules)
