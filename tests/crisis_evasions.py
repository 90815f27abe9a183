"""Ways in which people, and those who test, write the same words differently."""

import unicodedata

_MATHEMATICAL = {chr(ord("a") + n): chr(0x1D4EA + n) for n in range(26)}
_FULL_WIDTH = {chr(code): chr(code + 0xFEE0) for code in range(0x21, 0x7F)}
_CYRILLIC = str.maketrans("aeopcyxi", "аеорсухі")
_LEET = str.maketrans("ieo", "130")
LATIN = ("en", "es", "pt", "fr", "de", "it", "pl", "tr", "id")


def _words(text, change):
    return " ".join(change(word) if word.isalpha() and word.isascii() else word for word in text.split(" "))


def _inside(word, change):
    return word[0] + change(word[1:-1]) + word[-1] if len(word) > 3 else word


ANY_LANGUAGE = {
    "capitals": str.upper,
    "zero width": "\u200b".join,
    "struck through": lambda text: "".join(c + "\u0336" if c.isalpha() else c for c in text),
    "decomposed": lambda text: unicodedata.normalize("NFD", text),
    "full width": lambda text: "".join(_FULL_WIDTH.get(c, c) for c in text),
    "trailing emoji": lambda text: text + " 😭😭",
    "double spaces": lambda text: text.replace(" ", "  "),
    "after an ordinary sentence": lambda text: "Thanks for asking, the weather is nice here. " + text,
    "before an ordinary sentence": lambda text: text + ". Anyway the weather is nice here",
    "after an idiom": lambda text: "lol im dying of laughter. " + text,
}
LATIN_LETTERS = {
    "no apostrophes": lambda text: text.replace("'", "").replace("’", ""),
    "curly quotes": lambda text: text.replace("'", "’"),
    "mathematical": lambda text: "".join(_MATHEMATICAL.get(c, c) for c in text.lower()),
    "look-alikes": lambda text: _words(text, lambda word: _inside(word, lambda s: s.translate(_CYRILLIC))),
    "leet": lambda text: _words(text, lambda word: _inside(word, lambda s: s.translate(_LEET))),
    "stretched": lambda text: _words(text, lambda word: word + word[-1] * 3 if len(word) > 2 else word),
    "spaced letters": lambda text: _words(text, lambda word: " ".join(word) if len(word) > 3 else word),
    "dotted letters": lambda text: _words(text, lambda word: ".".join(word) if len(word) > 3 else word),
}
