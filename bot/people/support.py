"""Kinds of support, the ways to them in a country, and which of them fit what somebody wishes for."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

KINDS = (
    "gp", "therapist", "psychiatrist", "talking", "public_private", "young_people", "school", "groups",
    "communities", "courses", "lines_voice", "lines_text",
)  # fmt: skip
LINES = ("lines_voice", "lines_text")
AMONG = ("professionals", "young", "groups", "lines")  # headings
WISHES = ("unnamed", "writing", "at_night", "free", "under_18", "professional", "been_there")
YES, SOME, NO = "yes", "some", "no"
BY = ("professional", "been_there")  # two answers to one question: who both would do for has no wish
REFERRERS = ("gp", "school_nurse", "teacher", "learning_mentor", "family_worker")
KNOWN = ("public", "costly", "long_wait", "differs", "open_titles", "check_ages")


@dataclass(frozen=True, slots=True)
class Kind:
    """``traits``: wish -> yes, some, no."""

    name: str
    among: tuple[str, ...]
    circle: str
    found: bool = True
    traits: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Route:
    """What a source says about one kind of support in one country."""

    iso2: str
    kind: str
    name: str = ""
    stands_for: str = ""
    url: str = ""
    through: tuple[str, ...] = ()
    known: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Support:
    """All kinds in the order in which they are offered; only routes that may be shown."""

    kinds: tuple[Kind, ...] = ()
    routes: tuple[Route, ...] = ()

    def kind(self, name: str) -> Kind | None:
        return next((kind for kind in self.kinds if kind.name == name), None)

    def under(self, heading: str) -> tuple[Kind, ...]:
        return tuple(kind for kind in self.kinds if heading in kind.among)

    def routes_of(self, iso2: str, kind: str) -> tuple[Route, ...]:
        return tuple(route for route in self.routes if (route.iso2, route.kind) == (iso2, kind))


@dataclass(frozen=True, slots=True)
class Fit:
    """A kind beside what was wished for: ``met`` says for each wish yes or some; ``unmet`` what it is not."""

    kind: Kind
    met: Mapping[str, str]
    unmet: tuple[str, ...] = ()

    @property
    def surely(self) -> int:
        return sum(1 for how in self.met.values() if how == YES)


def fit(kind: Kind, wishes: Collection[str]) -> Fit:
    """How a kind meets each wish."""
    asked = [wish for wish in WISHES if wish in wishes and not _either_will_do(wish, wishes)]
    met = {wish: kind.traits.get(wish, NO) for wish in asked}
    unmet = tuple(wish for wish, how in met.items() if how == NO)
    return Fit(kind, {wish: how for wish, how in met.items() if how != NO}, unmet)


def _either_will_do(wish: str, wishes: Collection[str]) -> bool:
    return wish in BY and all(one in wishes for one in BY)


def in_order(fits: Collection[Fit]) -> tuple[Fit, ...]:
    """Those that meet everything, the surest first; where none does, those that come closest."""
    offered = [one for one in fits if one.kind.found]
    whole = [one for one in offered if not one.unmet]
    return tuple(sorted(whole or offered, key=lambda one: (len(one.unmet), -one.surely)))
