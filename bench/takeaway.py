"""
Time and memory of what is taken along, at 10, 50 and 200 people.

Run ``python -m bench.takeaway`` from the root of the repository. Each row is a process of its own, so that
peak memory is its own; the peer in the same run is the smallest document typst can set.
"""

import json
import resource
import statistics
import subprocess
import sys
import time
from functools import cache
from pathlib import Path

import typst

from bot.takeaway import (
    Card,
    Circle,
    Labels,
    Line,
    Sheet,
    circles_png,
    coverage_png,
    plain_text,
    sheet_pdf,
    vcards,
    wallet_pdf,
)

ROUNDS = 15
COUNTS = (10, 50, 200)
CIRCLES = ("family", "friends", "professionals", "peers", "groups", "others")
NAMES = ("Ana", "Grandma Józefa", "Dr Lee", "محمد الأمين", "王小明", "Mo 🏃")


@cache
def shelf():
    """Found once, as the program does."""
    return typst.Fonts()


def hello(_):
    """The peer: one line, no data."""
    source = b"#set page(width: 360pt, height: auto)\nHello"
    return typst.Compiler(source, font_paths=shelf(), ignore_system_fonts=True).compile(format="png", ppi=216)


THINGS = {
    "bare typst hello world": hello,
    "picture of the circles": circles_png,
    "the same, dark": lambda made: circles_png(made, dark=True),
    "lock screen": lambda made: circles_png(made, plain=True),
    "coverage": coverage_png,
    "printable sheet": sheet_pdf,
    "wallet card": lambda made: wallet_pdf(made, link="https://t.me/example_bot"),
    "contacts file": lambda made: vcards(made.cards),
    "plain text": lambda made: plain_text(made).encode(),
}


def sheet(count):
    """Sam's people, each with a name of their own so that nothing is remembered from the round before."""
    cards = (
        Card(f"{NAMES[n % 6]} {n}", "friend", CIRCLES[n % 6], ("+44 7700 900123",), rank=n)
        for n in range(count)
    )
    return Sheet(
        owner=f"Sam {time.perf_counter_ns()}",
        cards=tuple(cards),
        circles=tuple(Circle(name, name.title(), "has_people") for name in CIRCLES),
        lines=(Line("Samaritans", "116 123"), Line("Shout", "85258", by="text")),
        emergency="999",
        labels=Labels(title="My people", emergency="In danger, call"),
        own_words="It is easier with somebody.",
    )


def measure(thing, count):
    """First call, median of the rest (ms), bytes, peak memory of the process (MB)."""
    times = []
    for _ in range(ROUNDS + 1):
        made = sheet(count)
        start = time.perf_counter()
        result = THINGS[thing](made)
        times.append(1000 * (time.perf_counter() - start))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    return {"first": times[0], "median": statistics.median(times[1:]), "bytes": len(result), "peak": peak}


def main():
    """Print a table."""
    print(f"{'what':<24}{'people':>8}{'first ms':>10}{'median ms':>11}{'kB':>8}{'peak MB':>9}")
    for thing in THINGS:
        for count in COUNTS if thing != "bare typst hello world" else (0,):
            ran = subprocess.run(
                [sys.executable, "-m", "bench.takeaway", thing, str(count)],
                capture_output=True,
                check=True,
                cwd=Path(__file__).parents[1],
            )
            row = json.loads(ran.stdout)
            cells = (
                f"{row['first']:>10.1f}{row['median']:>11.1f}{row['bytes'] / 1000:>8.0f}{row['peak']:>9.0f}"
            )
            print(f"{thing:<24}{count:>8}{cells}")


if __name__ == "__main__":
    if len(sys.argv) == 3:
        print(json.dumps(measure(sys.argv[1], int(sys.argv[2]))))
    else:
        main()
