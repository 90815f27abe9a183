"""The few emoji that say something here, and the words they stand for in rules (<pill>, <laughing> …)."""

_BY_NAME = {
    "pill": "💊",
    "syringe": "💉",
    "knife": "🔪🗡🪒",
    "gun": "🔫",
    "blood": "🩸",
    "plaster": "🩹",
    "coffin": "⚰🪦",
    "skull": "💀☠",
    "laughing": "😂🤣😆😹😅😁",
    "love": "😍🥰😘",
    "broken": "💔",
    "crying": "😭😢😿",
    "sos": "🆘",
    "bye": "👋",
}

PICTOGRAMS = {pictogram: name for name, pictograms in _BY_NAME.items() for pictogram in pictograms}
NAMES = frozenset(_BY_NAME)
