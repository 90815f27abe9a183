"""Who somebody may be, as suggestions by circle and country; whatever is missing can be typed."""

from collections.abc import Mapping
from dataclasses import dataclass, field

ANYWHERE = ""
FIT = 8  # suggestions on a screen


@dataclass(frozen=True, slots=True)
class Roles:
    """``by_circle``: circle -> country (or ``ANYWHERE``) -> roles, the likeliest first."""

    by_circle: Mapping[str, Mapping[str, tuple[str, ...]]] = field(default_factory=dict)

    @property
    def names(self) -> tuple[str, ...]:
        """Every role that is suggested anywhere."""
        offered = (roles for by_country in self.by_circle.values() for roles in by_country.values())
        return tuple(dict.fromkeys(role for roles in offered for role in roles))

    def suggested(self, circle: str, country: str) -> tuple[str, ...]:
        """The roles to offer for a circle in a country; none where the circle has none."""
        by_country = self.by_circle.get(circle, {})
        return by_country.get(country.upper(), by_country.get(ANYWHERE, ()))
