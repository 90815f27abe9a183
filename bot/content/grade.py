"""How hard a text is to read: the grade of Flesch and Kincaid for English, without a dictionary.

Syllables are counted as groups of vowels, which is near enough to compare; names and links are left to the
caller.
"""

import re
import unicodedata

HARDEST = 5.0
LONGEST_SENTENCE = 20  # words
FEWEST_WORDS = 8  # a grade of less than this says nothing

_END = re.compile(r"[.!?:؟।。！？\n]+")
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SILENT_E = re.compile(r"(?<=[^aeiouyl])e$")
_VOWELS = re.compile(r"[aeiouy]+")


def sentences(text: str) -> list[list[str]]:
    """The words of each sentence; a line that ends without a full stop is a sentence too."""
    unmarked = "".join(letter for letter in text if not unicodedata.combining(letter))
    parts = (_WORD.findall(part) for part in _END.split(unmarked))
    return [words for words in parts if words]


def longest_sentence(text: str) -> int:
    """In words."""
    return max(map(len, sentences(text)), default=0)


def grade(text: str) -> float:
    """The school grade at which a text is read with ease; 0 for one too short to tell."""
    parts = sentences(text)
    words = [word.lower() for part in parts for word in part]
    if len(words) < FEWEST_WORDS:
        return 0.0
    syllables = sum(map(_syllables, words))
    return 0.39 * len(words) / len(parts) + 11.8 * syllables / len(words) - 15.59


def _syllables(word: str) -> int:
    return max(1, len(_VOWELS.findall(_SILENT_E.sub("", word))))
