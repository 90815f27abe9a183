"""U: a new version of a flow keeps what people in the middle of the released one have answered."""

from collections.abc import Iterator

from bot.content.checks.codes import finding
from bot.content.findings import Finding
from bot.content.flows import Scripts
from bot.core.explore import explore
from bot.core.flow import ASK, CHOOSE, PICK, Flow
from bot.core.session import Session, tidy

KEPT = (ASK, CHOOSE, PICK)


def check_upgrade(released: Scripts, now: Scripts) -> Iterator[Finding]:
    """Bring every situation of the released flows into the flows as they are now."""
    for name, old in released.flows.items():
        new = now.flows.get(name)
        if new is None:
            yield finding("U02", f"released/{name}.yaml", 1, flow=name)
            continue
        for step in sorted(lost(old, new) - now.forgets.get(name, frozenset())):
            yield finding("U01", f"{name}.yaml", 1, step=step, flow=name)


def lost(old: Flow, new: Flow) -> frozenset[str]:
    """The steps of the old flow whose answer gets lost in some situation."""
    situations = explore(old).situations
    return frozenset(name for one in situations for name in _lost_from(one, old, new))


def _lost_from(session: Session, old: Flow, new: Flow) -> Iterator[str]:
    kept = tidy(new, session).answers
    now_called = {was: step.name for step in new.steps for was in (step.name, *step.was)}
    for step in old.steps:
        answered = step.verb in KEPT and session.answers.get(step.name) is not None
        if answered and kept.get(now_called.get(step.name, "")) is None:
            yield step.name
