"""A law that holds for each of many is one test: a test for each would cost more than to try the law."""

from collections.abc import Callable, Mapping
from typing import TypeVar

Value = TypeVar("Value")
Test = Callable[[], None]


def of_each(values: Callable[[], Mapping[str, Value]]) -> Callable[[Callable[[Value], None]], Test]:
    """Try the law on each value; a failure says on which. They are made when the test runs."""

    def test_of(law: Callable[[Value], None]) -> Test:
        def test() -> None:
            for name, value in values().items():
                try:
                    law(value)
                except BaseException as failure:
                    failure.add_note(f"That was of {name}.")
                    raise

        test.__name__, test.__module__, test.__doc__ = law.__name__, law.__module__, law.__doc__
        return test

    return test_of
