"""T: every screen fits what Telegram takes, even with the longest answers."""

import re
from collections.abc import Iterator, Mapping
from html.parser import HTMLParser

from bot.content import vocabulary
from bot.content.checks.codes import finding
from bot.content.checks.reading import Text
from bot.content.checks.words import Language
from bot.content.findings import Finding
from bot.content.flows import Scripts
from bot.core.engine import Show, Tell
from bot.core.explore import Walk
from bot.core.flow import ASK, CHOOSE, DO, PICK, Flow, Step

MOST_LETTERS = 3_900  # of a card; Telegram takes 4,096
MOST_ON_A_BUTTON = 40
MOST_IN_AN_OPTION = 53  # callback data has 64 bytes, of which our form takes 11
LONGEST_NAME = 60  # letters of somebody's name on a button, or of a place
PROFILE = {"description": 512, "short-description": 120}  # Telegram's limits
TAGS = frozenset({"a", "b", "i", "u", "s", "code", "pre", "blockquote", "tg-spoiler"})
SHORT = "Ana"
_BARE_SIGN = re.compile(r"&(?!(?:amp|lt|gt|quot|#\d+);)|<(?![/a-z])")


def check_telegram(scripts: Scripts, walks: Mapping[str, Walk], language: Language) -> Iterator[Finding]:
    for flow in scripts.flows.values():
        yield from _screens(flow, walks[flow.name], language)
        for step in flow.steps:
            for option in step.options:
                if len(option.encode()) > MOST_IN_AN_OPTION:
                    most = MOST_IN_AN_OPTION
                    yield finding("T03", f"{flow.name}.yaml", step.line, option=option, most=most)
    yield from _buttons(scripts, language)
    yield from _tags(language)
    for message, most in PROFILE.items():
        text = language.find("common", message)
        letters = max(map(len, text.readings(lambda _: "")), default=0) if text else 0
        if text and letters > most:
            place = language.place("common")
            yield finding("T05", place, text.line, message=message, letters=letters, most=most)


# Length.


def _screens(flow: Flow, walk: Walk, language: Language) -> Iterator[Finding]:
    """The words that one event brings stand on one card."""
    sizes = {step.name: _letters(flow, step, language) for step in flow.steps}
    longest: dict[str, int] = {}
    for move in walk.moves:
        seen = [effect.step.name for effect in move.effects if isinstance(effect, Tell | Show)]
        if seen:
            longest[seen[-1]] = max(longest.get(seen[-1], 0), sum(sizes[name] + 2 for name in seen))
    for name, letters in longest.items():
        if letters > MOST_LETTERS:
            line, most = language.line(flow.name, name), f"{MOST_LETTERS:,}"
            yield finding("T01", language.place(flow.name), line, step=name, letters=letters, most=most)


def _letters(flow: Flow, step: Step, language: Language) -> int:
    text = language.find(flow.name, step.name)
    if text is None:
        return 0
    return max(map(len, text.readings(lambda name: "x" * _longest(flow, name, language))), default=0)


def _longest(flow: Flow, variable: str, language: Language) -> int:
    """The most letters that a variable can stand for."""
    if variable == "summary":
        return sum(_answer(flow, step, language) + LONGEST_NAME for step in flow.steps)
    if variable in vocabulary.VIEWS:
        return vocabulary.VIEWS[variable]
    if flow.has(variable):
        return _answer(flow, flow.step(variable), language)
    return LONGEST_NAME


def _answer(flow: Flow, step: Step, language: Language) -> int:
    """An answer as it is read back: what was typed, or the words on the buttons."""
    if step.verb == ASK:
        return step.limit
    if step.verb == DO:
        return 0
    labels = [_label(flow, step, option, language) + 2 for option in step.options]
    if step.verb == PICK:
        return sum(labels)
    return max([*labels, LONGEST_NAME if step.source else 0], default=0) if step.verb == CHOOSE else 0


def _label(flow: Flow, step: Step, option: str, language: Language) -> int:
    text = language.find(flow.name, step.name, option)
    return max(map(len, text.readings(lambda _: "x" * LONGEST_NAME)), default=0) if text else 0


# Buttons.


def _buttons(scripts: Scripts, language: Language) -> Iterator[Finding]:
    for file, texts in language.texts.items():
        flow = scripts.flows.get(file)
        for text in texts:
            if _is_button(text, flow):
                letters = max(map(len, text.readings(lambda _: SHORT)), default=0)
                if letters > MOST_ON_A_BUTTON:
                    place = language.place(file)
                    yield finding("T02", place, text.line, message=text.name, letters=letters)


def _is_button(text: Text, flow: Flow | None) -> bool:
    if (text.message, text.attribute) == ("open", ""):
        return True
    if not text.attribute or flow is None or not flow.has(text.message):
        return False
    return text.attribute in (*flow.step(text.message).options, "save")


# Tags.


def _tags(language: Language) -> Iterator[Finding]:
    for file, texts in language.texts.items():
        for text in texts:
            words = "".join(text.literals())
            wrong = _plain_only(words) if text.attribute else _wrong_tag(text)
            if wrong:
                yield finding("T04", language.place(file), text.line, message=text.name, tag=wrong)


def _plain_only(words: str) -> str:
    found = re.search(r"</?[a-z][^>]*>", words)
    return f"{found[0]} where no tag can stand" if found else ""


def _wrong_tag(text: Text) -> str:
    for words in text.readings(lambda _: SHORT):
        if found := _BARE_SIGN.search(words):
            return f"a bare {found[0]}"
        parser = _Tags()
        parser.feed(words)
        parser.close()
        if parser.wrong or parser.open:
            return parser.wrong or f"<{parser.open[-1]}> that is not closed"
    return ""


class _Tags(HTMLParser):
    """Which tag is open, and the first that is wrong."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.wrong = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:  # noqa: ARG002 - of the base class
        if tag not in TAGS:
            self.wrong = self.wrong or f"<{tag}>"
        self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        if not self.open or self.open.pop() != tag:
            self.wrong = self.wrong or f"</{tag}> that closes nothing"
