"""Every situation of every flow, walked once in a process however many tests look at it."""

from functools import cache

from bot.content.flows import read_flows
from bot.content.library import FOLDER
from bot.core.explore import Walk, explore

FLOWS = read_flows(FOLDER)[0].flows


@cache
def walk(name: str) -> Walk:
    """With what people really do."""
    return explore(FLOWS[name])


@cache
def odd_walk(name: str) -> Walk:
    """With everything that could ever happen."""
    return explore(FLOWS[name], odd=True)
