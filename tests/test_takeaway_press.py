import asyncio
import dataclasses
import os
import subprocess
import sys
from pathlib import Path

import pytest
from amount import tries
from takeaway.render import pages, size, squeezed, text
from takeaway.samples import LATIN, sheet

from bot.takeaway import Labels, PressError, circles_png, press, sheet_pdf, wallet_pdf

HOSTILE = (
    '#panic("x")',
    "$ x^2 $",
    "[ ] ] [",
    "\\ \\u{41} \\",
    '"); #read("/etc/passwd")',
    "*not bold* _not slanted_ = head <label> @ref",
    "<b>&amp;</b>",
    "`raw` ~ -- --- ...",
)


@pytest.mark.parametrize("typed", HOSTILE)
def test_a_name_that_looks_like_code_is_printed_as_it_was_typed(typed):
    labels = dataclasses.replace(sheet().labels, title=typed)
    made = sheet([looking_like(typed)], owner=typed, own_words=typed, labels=labels)

    for pdf in (sheet_pdf(made), wallet_pdf(made)):
        assert squeezed(typed) in text(pdf)


def test_names_that_look_like_code_are_drawn():
    made = sheet(map(looking_like, HOSTILE), owner=" ".join(HOSTILE))

    assert size(circles_png(made))[0] == 1080


def looking_like(typed):
    return dataclasses.replace(LATIN[0], name=typed, role=typed, contacts=(typed,), note=typed)


@pytest.mark.parametrize("char", ["\0", "\x1b", "\x85", "\u2028", "\u202e", "\u2066", "\ud800", "\n"])
def test_a_character_that_cannot_be_printed_is_dropped_and_the_rest_stays(char):
    people = (dataclasses.replace(LATIN[0], name=f"A{char}na", role=f"si{char}ster"),)

    seen = text(sheet_pdf(sheet(people)))

    assert "Ana" in seen
    assert "sister" in seen


def test_a_failure_quotes_nobody():
    with pytest.raises(PressError) as failure:
        press.png("picture", {"owner": "Grandma Józefa"}, scale=1)

    assert "Grandma" not in str(failure.value)
    assert failure.value.__cause__ is failure.value.__context__ is None


@pytest.mark.sampled
async def test_many_at_once_give_the_same_as_one_after_another():
    sheets = [sheet(owner=f"Sam {n}") for n in range(tries(3, 12))]
    expected = [circles_png(made) for made in sheets] + [sheet_pdf(made) for made in sheets]

    made_at_once = await asyncio.gather(
        *(asyncio.to_thread(circles_png, made) for made in sheets),
        *(asyncio.to_thread(sheet_pdf, made) for made in sheets),
    )

    assert list(made_at_once) == expected


def test_labels_may_all_be_empty():
    assert len(pages(wallet_pdf(sheet(labels=Labels(title="", emergency=""))))) == 1


EVERYTHING = """
import resource, sys
resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))   # from here on no byte can be written to any file
from takeaway.samples import sheet
from bot.takeaway import *
made = [circles_png(sheet()), coverage_png(sheet()), circles_png(sheet(), plain=True), sheet_pdf(sheet()),
        wallet_pdf(sheet(), link="https://example.org"), vcards(sheet().cards), plain_text(sheet()).encode()]
print(all(made))
"""


def test_nothing_is_written_to_disk(tmp_path):
    places = {
        name: str(tmp_path)
        for name in ("TMPDIR", "HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME")
    }
    tests = Path(__file__).parent
    path = os.pathsep.join((str(tests), str(tests.parent)))

    ran = subprocess.run(
        [sys.executable, "-B", "-c", EVERYTHING],
        env=os.environ | places | {"PYTHONPATH": path},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )

    assert (ran.stdout.strip(), ran.stderr) == ("True", "")
    assert list(tmp_path.rglob("*")) == []
