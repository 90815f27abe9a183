"""What a person typed, made fit to keep: nothing unseen in it, nothing that reorders its neighbours.

Names may be anything else: emoji, any script, signs. A joiner that holds an emoji or a letter together stays.
"""

import re
import unicodedata

LONGEST_NAME = 60

_UNSEEN = frozenset({"Cc", "Cs", "Co", "Cn"})  # control characters, halves of characters, private use
_JOINERS = "\u200c\u200d"  # between letters of Persian and Hindi, and within emoji of several people
_BLACK_FLAG = "\U0001f3f4"
_TAGS = re.compile("[\U000e0020-\U000e007f]")  # the letters within the flags of Scotland and Wales
_BLANKS = re.compile("[\u115f\u1160\u3164\uffa0\u2800]")  # letters that show nothing
_BREAKS = re.compile("\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


def cleaned(text: str) -> str:
    """The text without what nobody can see; lines stay lines. May be empty."""
    text = _BLANKS.sub(" ", _BREAKS.sub("\n", text).replace("\t", " "))
    kept: list[str] = []
    for at, sign in enumerate(text):
        before, after = "".join(kept[-1:]), text[at + 1 : at + 2]
        if sign == "\n" or _seen(sign, before, after):
            kept.append(sign)
    return "\n".join(line.strip() for line in "".join(kept).split("\n")).strip()


def one_line(text: str) -> str:
    """The same on a single line, with single spaces."""
    return " ".join(cleaned(text).split())


def same_name(one: str, other: str) -> bool:
    """Whether two names would look the same to somebody in a hurry."""
    return _plain(one) == _plain(other)


def _plain(name: str) -> str:
    return unicodedata.normalize("NFKC", one_line(name)).casefold()


def _seen(sign: str, before: str, after: str) -> bool:
    if sign in _JOINERS:
        return _joins(before) and _joins(after)
    if _TAGS.match(sign):
        return before == _BLACK_FLAG or bool(_TAGS.match(before))
    kind = unicodedata.category(sign)
    if kind == "Cf":
        return unicodedata.bidirectional(sign) in ("AN", "AL")  # signs of Arabic that are seen
    return kind not in _UNSEEN


def _joins(sign: str) -> bool:
    """Letters of Latin, Greek and Cyrillic stand by themselves: a joiner there only hides something."""
    if not sign or sign.isspace() or ord(sign) < 0x0590:
        return False
    return unicodedata.category(sign)[0] in "LMS" or sign == "\ufe0f"
