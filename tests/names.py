"""Names of every kind that a person may type, and how they are read."""

from bot.takeaway.lettering import one_line

NAMES = {
    "plain": "Ana",
    "one letter": "Q",
    "sixty letters": "Great-aunt Wilhelmina of the house at the corner, by the sea"[:60],
    "sixty without a space": "W" * 60,
    "arabic": "محمد الأمين",
    "hebrew": "סבתא רחל",
    "devanagari": "डॉ. श्रीवास्तव",
    "thai": "คุณยายสมศรี",
    "chinese": "陈晓芳和刘洋",
    "emoji": "👩‍👩‍👧 Mo 🏃🏾‍♀️",
    "sixty emoji": "👵🏼" * 30,
    "html": "<b>Mo</b> & <script>",
    "sixty signs": "<" * 60,
    "an entity": "&amp;lt;b&gt;",
    "nul": "An\0a",
    "two lines": "Ana\nthe tall one",
    "reordering": "\u202eanA",
    "typst": '#panic("x") $x$ @label',
    "fluent": "{ $name } { -brand }",
    "at": "@mo_runs",
    "placeholder": "\ue0000\ue001",
}


def read(name):
    """The letters of a name, without what does not show."""
    return one_line(name)
