import asyncio
from datetime import UTC, datetime, timedelta

import pytest
from patience import PATIENCE

from bot.preview.clock import MovableClock

HOUR = timedelta(hours=1)


def test_it_shows_real_time_in_utc_plus_what_it_was_advanced_by():
    clock = MovableClock()
    clock.advance(HOUR)

    ahead = clock.now() - datetime.now(UTC)

    assert clock.now().tzinfo is UTC
    assert timedelta(minutes=59) < ahead <= HOUR


def test_it_can_start_at_any_time():
    start = datetime(2030, 5, 1, 12, tzinfo=UTC)

    assert MovableClock(start).now() - start < timedelta(minutes=1)


def test_it_does_not_go_back():
    with pytest.raises(ValueError, match="cannot be advanced"):
        MovableClock().advance(-HOUR)


async def test_moving_it_ends_every_wait():
    clock = MovableClock()
    waits = [asyncio.ensure_future(clock.wait(3600)) for _ in range(3)]
    await asyncio.sleep(0)

    clock.advance(HOUR)

    async with asyncio.timeout(PATIENCE):
        await asyncio.gather(*waits)


async def test_a_wait_that_begins_after_the_move_returns_at_once_and_the_next_one_waits():
    clock = MovableClock()
    clock.advance(HOUR)

    async with asyncio.timeout(PATIENCE):
        await clock.wait(3600)

    second = asyncio.ensure_future(clock.wait(3600))
    third = asyncio.create_task(_wait_twice(clock))
    for _ in range(5):
        await asyncio.sleep(0)
    assert not third.done()
    for task in (second, third):
        task.cancel()


async def _wait_twice(clock: MovableClock) -> None:
    await clock.wait(3600)
    await clock.wait(3600)


async def test_a_wait_ends_by_itself():
    async with asyncio.timeout(PATIENCE):
        await MovableClock().wait(0.001)
