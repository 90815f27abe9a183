"""A message as it can be read: every variant with every ending, and what its variables stand for."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import product
from pathlib import Path

from fluent.syntax import ast

from bot.content.fluent_text import parse

MOST_READINGS = 96  # of one text; more variants than that nobody can review either

Sample = Callable[[str], str]


@dataclass(frozen=True)
class Text:
    """One text of a Fluent file: of a message, or of one of its attributes."""

    file: str  # without .ftl
    message: str
    attribute: str  # "" for the message itself
    line: int
    pattern: ast.Pattern

    @property
    def name(self) -> str:
        return f"{self.message}.{self.attribute}" if self.attribute else self.message

    def readings(self, sample: Sample) -> list[str]:
        """Each way this text can come out, with samples for its variables."""
        return _readings(self.pattern, sample)

    def literals(self) -> Iterator[str]:
        """The words as they stand, without what is put in."""
        return (str(node.value) for node in self._nodes if isinstance(node, ast.TextElement))

    def selections(self) -> Iterator[tuple[str, tuple[str, ...]]]:
        """Each variable that is chosen by, with its variants; the default one left out."""
        for node in self._nodes:
            if isinstance(node, ast.SelectExpression) and isinstance(node.selector, ast.VariableReference):
                keys = [_key(one) for one in node.variants if not one.default]
                yield node.selector.id.name, tuple(keys)

    def bare(self) -> frozenset[str]:
        """The variables that are put in without a variant for [none] around them."""
        return frozenset(_bare(self.pattern, frozenset()))

    def variables(self) -> frozenset[str]:
        return frozenset(node.id.name for node in self._nodes if isinstance(node, ast.VariableReference))

    @cached_property
    def _nodes(self) -> tuple[ast.BaseNode, ...]:
        """All that the text is made of: several checks look through it."""
        return tuple(_walk(self.pattern))


Texts = Mapping[str, tuple[Text, ...]]  # file without .ftl -> its texts, in order


def read_texts(folder: Path) -> Texts:
    """All texts of one language; what cannot be read is left out, and named elsewhere."""
    return {path.stem: tuple(_texts(path)) for path in sorted(folder.glob("*.ftl"))}


def _texts(path: Path) -> Iterator[Text]:
    source = path.read_text(encoding="utf-8")
    for entry in parse(source).body:
        if not isinstance(entry, ast.Message):
            continue
        name = entry.id.name
        if entry.value is not None:
            yield Text(path.stem, name, "", _line(source, entry.id), entry.value)
        for attribute in entry.attributes:
            yield Text(path.stem, name, attribute.id.name, _line(source, attribute.id), attribute.value)


def _line(source: str, node: ast.SyntaxNode) -> int:
    return source.count("\n", 0, node.span.start if node.span else 0) + 1


def _key(variant: ast.Variant) -> str:
    return str(variant.key.name if isinstance(variant.key, ast.Identifier) else variant.key.value)


def _readings(pattern: ast.Pattern, sample: Sample) -> list[str]:
    parts = [_element(element, sample) for element in pattern.elements]
    texts = []
    for at, chosen in enumerate(product(*parts)):
        if at == MOST_READINGS:
            break
        texts.append("".join(chosen))
    return texts


def _element(element: ast.TextElement | ast.Placeable, sample: Sample) -> list[str]:
    if isinstance(element, ast.TextElement):
        return [str(element.value)]
    return _expression(element.expression, sample)


def _expression(expression: object, sample: Sample) -> list[str]:
    match expression:
        case ast.SelectExpression():
            return [text for one in expression.variants for text in _readings(one.value, sample)]
        case ast.VariableReference():
            return [sample(expression.id.name)]
        case ast.StringLiteral() | ast.NumberLiteral():
            return [str(expression.value)]
        case ast.Placeable():
            return _expression(expression.expression, sample)
        case _:
            return [""]


def _bare(pattern: ast.Pattern, sure: frozenset[str]) -> Iterator[str]:
    for element in pattern.elements:
        expression = element.expression if isinstance(element, ast.Placeable) else None
        if isinstance(expression, ast.VariableReference) and expression.id.name not in sure:
            yield expression.id.name
        if isinstance(expression, ast.SelectExpression):
            yield from _bare_variants(expression, sure)


def _bare_variants(expression: ast.SelectExpression, sure: frozenset[str]) -> Iterator[str]:
    selector = expression.selector
    name = selector.id.name if isinstance(selector, ast.VariableReference) else ""
    guards = any(_key(one) == "none" for one in expression.variants)
    for one in expression.variants:
        known = sure | {name} if guards and _key(one) != "none" else sure
        yield from _bare(one.value, known)


def _walk(node: object) -> Iterator[ast.BaseNode]:
    if isinstance(node, ast.BaseNode):
        yield node
        for value in vars(node).values():
            yield from _walk(value)
    elif isinstance(node, list):
        for one in node:
            yield from _walk(one)
