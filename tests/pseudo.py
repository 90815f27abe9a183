"""Two languages that nobody speaks, made from the English words: they show what a translation would break.

One has accents and is two fifths longer, as many languages are; one has Hebrew letters, from right to left.
What still reads as English on their screens does not come from the words, and could never be translated.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from fluent.syntax import FluentParser, FluentSerializer, ast
from fluent.syntax.visitor import Transformer

from bot.content.library import FOLDER, Library
from bot.content.words import File, Words

# Codes of languages that there are no words for yet: names of countries and the direction are theirs.
LONGER, RIGHT_TO_LEFT = "fr", "he"

ENGLISH = FOLDER / "words" / "en"
_ACCENTED = str.maketrans("aceilnosuyzACEILNOSUYZ", "áçéíłñöšúýžÁÇÉÍŁÑÖŠÚÝŽ")
_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyz", "אבצדהףגחיקךלמנוףץרשתטםןסעז", "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
)
# Tags, entities, commands and addresses are the same in every language.
_AS_IT_IS = re.compile(r"(<[^>]*>|&\w+;|(?<!\w)/\w+|https?://\S+)")


def library_of_nobody(library: Library) -> Library:
    """The content with both of these languages beside the real ones."""
    made = {
        LONGER: _spoken(LONGER, lambda word: word.translate(_ACCENTED) + "·" * (len(word) * 2 // 5)),
        RIGHT_TO_LEFT: _spoken(RIGHT_TO_LEFT, lambda word: word.lower().translate(_HEBREW)),
    }
    return replace(library, words={**library.words, **made})


def _spoken(code: str, said: Callable[[str], str]) -> Words:
    texts = {path.stem: path.read_text(encoding="utf-8") for path in ENGLISH.glob("*.ftl")}
    return Words(code, {name: File(code, _translated(text, said)) for name, text in texts.items()})


def _translated(text: str, said: Callable[[str], str]) -> str:
    tree = FluentParser(with_spans=False).parse(text)
    return FluentSerializer().serialize(_Translator(said).visit(tree))


class _Translator(Transformer):
    def __init__(self, said: Callable[[str], str]) -> None:
        self._said = said

    def visit_TextElement(self, node: ast.TextElement) -> ast.TextElement:  # noqa: N802 - Fluent's own name
        parts = _AS_IT_IS.split(node.value)
        node.value = "".join(
            part if at % 2 else re.sub(r"[^\W\d_]+", lambda word: self._said(word[0]), part)
            for at, part in enumerate(parts)
        )
        return node
