"""A typed name is compared without accents, capitals and slips of the finger."""

import re
import unicodedata

_LONGEST = 200  # letters looked at; a longer text is no name


def plain(text: str) -> str:
    """A name as it is compared: no accents, no capitals, no punctuation, no “the”."""
    bare = unicodedata.normalize("NFKD", text[:_LONGEST].casefold().replace("&", " and ").replace("ı", "i"))
    bare = "".join(letter for letter in bare if unicodedata.category(letter) != "Mn")
    bare = re.sub("[.’'ʼ]", "", bare)
    words = re.sub(r"[^\w]+", " ", unicodedata.normalize("NFKC", bare)).split()
    return " ".join(words[1:] if len(words) > 1 and words[0] == "the" else words)


def slips_forgiven(asked: str) -> int:
    """Short words differ by one letter from too many others: “Iran”, “Iraq”."""
    return 0 if len(asked) < 5 else 1 if len(asked) < 8 else 2


def distance(one: str, other: str, limit: int) -> int:
    """How many letters were left out, added, changed or swapped; `limit` + 1 stands for more than that."""
    if abs(len(one) - len(other)) > limit:
        return limit + 1
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, 1):
        earlier, before, row = before, row, [i]
        for j, against in enumerate(other, 1):
            cost = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != against))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == against:
                cost = min(cost, earlier[j - 2] + 1)
            row.append(cost)
        if min(row) > limit and (i == len(one) or min(before) > limit):
            return limit + 1
    return min(row[-1], limit + 1)
