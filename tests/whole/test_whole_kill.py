"""kill -9 at any moment: nothing that a person did is lost, nothing takes effect twice.

At most one message is repeated a kill: it was sent, and the process died before it could note that.
"""

import asyncio
import json
import random
from collections import Counter

import pytest
from phone import bots

ROUND = 2  # people who are added between two looks


async def test_a_few_kills(program, sam):
    await names_survive(program, sam, kills=2, seed=11)


@pytest.mark.long
async def test_hundreds_of_kills(program, sam):
    await names_survive(program, sam, kills=200, seed=12)


async def names_survive(program, sam, *, kills: int, seed: int) -> None:
    """Names come in one after the other while the process is killed and started again."""
    chance = random.Random(seed)
    program.was_here_before()
    await program.start()
    await sam.says("/start", expects="What shall I call you")
    await sam.says("Sam", expects="Which country")
    killer = asyncio.create_task(keep_killing(program, chance, kills))
    names: list[str] = []
    while not killer.done():
        for _ in range(ROUND):
            names.append(f"n{len(names)}")
            await sam.types("/add")
            await sam.types(names[-1])
        await asked_about(sam, names[-1])
    await killer
    await sam.says("/home", expects="What would help today")

    assert await exported_names(sam) == names
    assert repeated(await sam.messages()) <= kills


async def keep_killing(program, chance: random.Random, kills: int) -> None:
    """Kill after a moment nobody chose, start again at once."""
    for _ in range(kills):
        await asyncio.sleep(chance.uniform(0.0, 5.0))  # the moment is what is tried here, not waited for
        await program.kill()
        await program.start()


async def asked_about(sam, name: str) -> None:
    await sam.until(lambda found: any(name in one.get("text", "") for one in bots(found)))


async def exported_names(sam) -> list[str]:
    await sam.types("/export")
    found = await sam.until(lambda found: documents(found) != [])
    file_id = documents(found)[-1]["file_id"]
    async with sam.session.get(f"{sam.url}/page/files/{file_id}") as answer:
        whole = json.loads(await answer.text())
    return [entry["name"] for entry in whole["person"]["people"]]


def documents(found) -> list[dict]:
    files = [one["document"] for one in bots(found) if "document" in one]
    return [one for one in files if one.get("file_name", "").endswith(".json")]


def repeated(found) -> int:
    """How many of the questions about a name came more than once."""
    asked = Counter(one["text"] for one in bots(found) if one.get("text", "").startswith("Where does"))
    return sum(count - 1 for count in asked.values())
