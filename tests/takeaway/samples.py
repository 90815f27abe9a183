"""People who do not exist, in several scripts."""

from bot.takeaway import Card, Circle, Labels, Line, Sheet

LABELS = Labels(
    title="The people in my corner",
    emergency="If your life may be in danger, call",
    lines="Someone to talk to, free",
    people="My people",
    own_words="In my own words",
    quiet="helps without knowing",
    room="room for a name",
    printed_on="Printed",
    cut_and_fold="Cut along the edge. Fold at the marks.",
    link="Opens my list",
)
CIRCLES = (
    Circle("family", "Family", "has_people"),
    Circle("friends", "Friends", "has_people"),
    Circle("partner", "Partner", "closed"),
    Circle("professionals", "Professionals", "has_people"),
    Circle("peers", "People who have been there too", "open"),
    Circle("groups", "Groups and services", "has_people"),
    Circle("others", "Others", "open"),
    Circle("me", "Me", "open"),
)
LINES = (
    Line("Samaritans", "116 123", "day and night"),
    Line("Shout", "85258", "text SHOUT", by="text"),
)
LATIN = (
    Card("Ana", "sister", "family", ("+44 7700 900123",), "Ring me, even at three.", rank=1),
    Card("Mo", "friend", "friends", ("@mo_runs",), rank=2),
    Card("Dr Lee", "GP", "professionals", ("+44 20 7946 0018",), rank=3),
    Card("Grandma Józefa", "gran", "family", ("+44 7700 900456",), quiet=True, rank=4),
    Card(
        "Zoë & Chloë", "from the choir", "friends", ("zoe@example.org",), "You can just sit with us.", rank=5
    ),
    Card("Thursday climbing", "moderated, in person", "groups", ("https://example.org/climb",), rank=6),
)
NAMES = {
    "latin": ("Sam", tuple(card.name for card in LATIN)),
    "arabic": ("سلمى", ("أمي", "محمد الأمين", "الدكتورة ليلى", "جدتي فاطمة", "نور", "مجموعة الخميس")),
    "hebrew": ("נועה", ("אמא", "יונתן", "ד״ר לוי", "סבתא רחל", "שירה ותמר", "קבוצת יום חמישי")),
    "devanagari": ("प्रिया", ("माँ", "अर्जुन", "डॉ. श्रीवास्तव", "दादी लक्ष्मी", "मीरा और काव्या", "गुरुवार समूह")),
    "thai": ("มะลิ", ("แม่", "สมชาย", "คุณหมอวิไล", "คุณยายสมศรี", "ปิ่น", "กลุ่มวันพฤหัสบดีที่ศูนย์ชุมชน")),
    "chinese": ("小雨", ("妈妈", "王小明", "李医生", "外婆", "陈晓芳和刘洋", "星期四互助小组")),
    "emoji": ("🌻", ("🐬", "Mo 🏃🏾‍♀️", "Dr 🩺", "👵🏼💛", "👩‍👩‍👧", "🧗 Thursday")),
}
RIGHT_TO_LEFT = {"arabic", "hebrew"}
LANGUAGES = {"arabic": "ar", "hebrew": "he", "devanagari": "hi", "thai": "th", "chinese": "zh"}


def sheet(cards=LATIN, **changes):
    """The sheet of Sam, who does not exist."""
    made = {
        "owner": "Sam",
        "cards": tuple(cards),
        "circles": CIRCLES,
        "lines": LINES,
        "emergency": "999",
        "own_words": "This will pass, and it is easier with somebody.",
        "labels": LABELS,
        "date": "21 November 2026",
    }
    return Sheet(**(made | changes))


def sheet_in(script):
    """Sam's sheet with names of one script."""
    owner, names = NAMES[script]
    cards = [
        Card(name, card.role, card.circle, card.contacts, card.note, card.quiet, card.rank)
        for name, card in zip(names, LATIN, strict=True)
    ]
    return sheet(cards, owner=owner, rtl=script in RIGHT_TO_LEFT, language=LANGUAGES.get(script, "en"))


def crowd(count):
    """As many people as asked, in all circles, with names of one to sixty letters."""
    circles = ("family", "friends", "professionals", "peers", "groups", "others")
    syllables = (
        "A",
        "Noor",
        "Ben-Li",
        "Maximiliane",
        "O’Brien the younger",
        "Great-aunt Wilhelmina of the house at the corner, by the sea",
    )
    return tuple(
        Card(
            f"{syllables[n % 6]} {n}"[:60],
            "friend" if n % 3 else "",
            circles[n * n % 6],
            ("+44 7700 900123",),
            rank=n,
        )
        for n in range(count)
    )
