"""What listening costs: ordinary messages, the longest message, and texts made to be slow.

    .venv/bin/python bench/recognise.py

Prints milliseconds of processor time (other programs do not count): for the first time a text is met, when
nothing of it is remembered, and the median of later times.
"""

import gc
import json
import random
import statistics
import string
import sys
import time
from pathlib import Path

ROOT = Path(__file__).parents[1]
sys.path.insert(0, str(ROOT))

from bot.content.crisis import read_rule_book  # noqa: E402 - found only once the path is set
from bot.safety import Recogniser, weave  # noqa: E402

ORDINARY = "my sister is the first person i would call, she always listens and makes me laugh on bad days. "
CHANCE = random.Random(7)


def runs(parts, length):
    return " ".join("".join(CHANCE.choices(parts, k=length)) for _ in range(600))[:4096]


def texts():
    """Name and text of each load."""
    lines = [json.loads(line)["text"] for path in sorted(ROOT.glob("tests/crisis/lines/*.jsonl"))
             for line in path.read_text(encoding="utf-8").splitlines()]  # fmt: skip
    CHANCE.shuffle(lines)
    words = sorted({word for line in lines for word in line.split()})
    letters = string.ascii_lowercase
    yield "ordinary, 60 characters", ORDINARY[:60]
    yield "ordinary, 300 characters", (ORDINARY * 4)[:300]
    yield "ordinary, 4,096 characters", (ORDINARY * 50)[:4096]
    yield "all example lines, 4,096", " ".join(lines)[:4096]
    yield "words of the lines, shuffled, 4,096", " ".join(CHANCE.choices(words, k=900))[:4096]
    yield (
        "never seen words, 4,096",
        " ".join("".join(CHANCE.choices(letters, k=6)) for _ in range(600))[:4096],
    )
    yield (
        "long unknown words, 4,096",
        " ".join("".join(CHANCE.choices(letters, k=39)) for _ in range(110))[:4096],
    )
    yield (
        "words run together, 4,096",
        " ".join("".join(CHANCE.choices(words, k=5)) for _ in range(200))[:4096],
    )
    yield "the same excuse, 4,096", ("this is killing me lol " * 300)[:4096]
    yield "the same cue, 4,096", ("i want to kill myself " * 300)[:4096]
    yield "beginnings of cues, 4,096", ("i really want to just " * 300)[:4096]
    yield "stars, 4,096", ("k*ll s*i*e d**d " * 300)[:4096]
    yield "ones, 4,096", ("k1l1m1s1f d1e1d1 " * 300)[:4096]
    yield "one letter, 4,096", "a" * 4096
    yield "single letters, 4,096", ("k i l " * 900)[:4096]
    yield "Han, 4,096", ("我不想活了想死你了今天天气很好" * 300)[:4096]
    yield "marks on one letter, 4,096", "i" + "\u0301\u0323" * 2047
    yield "look-alikes, 4,096", ("і wаnt tо dіе " * 300)[:4096]
    yield "emoji, 4,096", ("💊😂🔪" * 1400)[:4096]
    yield "shuffled lines, 100,000", " ".join(CHANCE.choices(lines, k=4000))[:100_000]
    yield "marks on one letter, 100,000", "i" + "\u0301\u0323" * 50_000
    yield "no spaces, 100,000", "iwanttodie" * 10_000


def measured(recogniser, text):
    def once():
        start = time.process_time()
        recogniser.recognise(text)
        return (time.process_time() - start) * 1000

    first = once()
    return first, statistics.median(once() for _ in range(15))


def main():
    start = time.process_time()
    book = read_rule_book(ROOT / "flows" / "crisis")
    read = time.process_time()
    recogniser = Recogniser(weave(book.languages))
    woven = time.process_time()
    gc.collect()
    gc.freeze()
    print(f"{len(book.languages)} languages: read in {read - start:.2f} s, woven in {woven - read:.2f} s")
    print(f"{'':40}{'first':>9}{'median':>9}   ms")
    for name, text in texts():
        first, median = measured(recogniser, text)
        print(f"{name:40}{first:9.2f}{median:9.2f}")


if __name__ == "__main__":
    main()
