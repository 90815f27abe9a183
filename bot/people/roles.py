"""Who somebody may be, as suggestions by circle and country; the words stand in words/<lang>/roles.ftl.

A school nurse is somebody to go to in some countries and nobody in others. Whatever is missing can be typed.
"""

from collections.abc import Mapping

ANYWHERE = ""

_BRITISH_FAMILY = ("mum", "dad", "sister", "brother", "gran", "grandad", "aunt", "uncle")
_AMERICAN_FAMILY = ("mom", "dad", "sister", "brother", "grandma", "grandpa", "aunt", "uncle")
_FRIENDS = ("friend", "best_friend", "school_friend", "work_friend", "online_friend")
_THERAPY = ("counsellor", "therapist", "psychologist", "psychiatrist", "social_worker")
_AMERICAN_THERAPY = ("counselor", "therapist", "psychologist", "psychiatrist", "social_worker")

# Circle -> country -> roles, the likeliest first; eight fit on a screen.
SUGGESTIONS: Mapping[str, Mapping[str, tuple[str, ...]]] = {
    "family": {
        ANYWHERE: ("mother", "father", "sister", "brother", "grandmother", "grandfather", "aunt", "uncle"),
        **dict.fromkeys(("GB", "GG", "JE", "GI", "IE", "AU", "NZ", "ZA"), _BRITISH_FAMILY),
        **dict.fromkeys(("US", "CA"), _AMERICAN_FAMILY),
    },
    "friends": {
        ANYWHERE: (*_FRIENDS, "housemate"),
        **dict.fromkeys(("US", "CA"), (*_FRIENDS, "roommate")),
    },
    "partner": {ANYWHERE: ("partner", "girlfriend", "boyfriend", "wife", "husband")},
    "professionals": {
        ANYWHERE: ("doctor", "school_nurse", *_THERAPY),
        **dict.fromkeys(("GB", "GG", "JE", "GI"), ("gp", "school_nurse", *_THERAPY)),
        **dict.fromkeys(("IE", "AU", "NZ", "ZA"), ("gp", "school_counsellor", *_THERAPY)),
        "US": ("doctor", "school_counselor", *_AMERICAN_THERAPY),
        **dict.fromkeys(("CA", "IN"), ("doctor", "school_counsellor", *_THERAPY)),
    },
    "peers": {ANYWHERE: ("pen_friend", "group_friend", "online_friend", "peer_worker")},
    "groups": {
        ANYWHERE: (
            "support_group", "online_community", "helpline", "charity", "youth_service", "course", "club",
        ),
    },
    "others": {
        ANYWHERE: ("teacher", "neighbour", "coach", "youth_worker", "faith_leader", "colleague", "pet"),
        "US": ("teacher", "neighbor", "coach", "youth_worker", "faith_leader", "coworker", "pet"),
    },
}  # fmt: skip

_ALL = (roles for by_country in SUGGESTIONS.values() for roles in by_country.values())
ROLES = tuple(dict.fromkeys(role for roles in _ALL for role in roles))


def suggested(circle: str, country: str) -> tuple[str, ...]:
    """The roles to offer for a circle in a country; none where the circle has none."""
    by_country = SUGGESTIONS.get(circle, {})
    return by_country.get(country.upper(), by_country.get(ANYWHERE, ()))
