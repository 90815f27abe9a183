"""A Fluent file is parsed once, though words and their checks both look at it."""

from functools import lru_cache

from fluent.syntax import FluentParser, ast


@lru_cache(maxsize=512)
def parse(text: str) -> ast.Resource:
    """What a file holds; a bundle takes it as it is. ``parse.cache_clear()`` when all content is read."""
    return FluentParser().parse(text)
