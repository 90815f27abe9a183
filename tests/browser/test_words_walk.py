"""Words and going on at the phone: drafts, finder, a sheet, a setback; leaves its pictures."""

from collections.abc import Awaitable, Callable

import pytest
from playwright.async_api import expect
from somebody import PHONE, Sam

Shot = Callable[[str], Awaitable[None]]


@pytest.fixture
async def sam(address, open_page) -> Sam:
    somebody = Sam(await open_page(address, **PHONE))
    await somebody.begins()
    return somebody


@pytest.fixture
def shot(sam, screenshot) -> Shot:
    return lambda name: screenshot(sam.page, f"words-{name}")


async def test_words_are_found_and_one_goes_on(sam, shot):
    await is_known_to(sam, "Ana", "Everything", "07700 900123")
    await is_known_to(sam, "Mr Okoro", "Nothing, and that is fine", "@okoro_example")
    await writes_to_a_quiet_supporter(sam, shot)
    await writes_to_somebody_who_knows_everything(sam, shot)
    await finds_what_fits(sam, shot)
    await passes_on_a_sheet(sam, shot)
    await comes_after_a_setback(sam, shot)
    await leaves_a_small_step_and_goes_on_next_day(sam, shot)
    await answers_a_note(sam, shot)


async def is_known_to(sam: Sam, name: str, level: str, reach: str) -> None:
    """Somebody on the list; all but how to reach them and what they know is skipped."""
    await sam.says("/add", "Who would you like to add?")
    await sam.says(name, f"Where does {name} belong?")
    await sam.presses("Friends", f"Who is {name} to you?")
    await sam.presses("Skip", f"How can you reach {name}?")
    await sam.says(reach, f"How much does {name} know?")
    await sam.presses(level, f"What is {name} good at?")
    await sam.presses("Stop here", f"{name} is on your list.")


async def writes_to_a_quiet_supporter(sam: Sam, shot: Shot) -> None:
    await sam.says("/words", "Who are the words for?")
    await shot("01-who")
    await sam.presses("Mr Okoro", "What would you like from Mr Okoro?")
    await shot("02-wish")
    await sam.presses("To be with me", "How would you like to say it?")
    await sam.presses("A message", "Nothing is sent until you send it.")
    await shot("03-quiet-supporter")
    draft = sam.log.locator("blockquote").last
    await expect(draft).not_to_contain_text("hard")
    await expect(draft).not_to_contain_text("self-harm")


async def writes_to_somebody_who_knows_everything(sam: Sam, shot: Shot) -> None:
    await sam.says("/words", "Who are the words for?")
    await sam.presses("Ana", "What would you like from Ana?")
    await sam.presses("Call me now", "How would you like to say it?")
    await sam.presses("A message", "Can you call me now")
    await shot("04-knows-everything")
    await sam.log.get_by_role("link", name="Write to Ana").click()
    await expect(sam.page.get_by_role("dialog", name="Open this link?")).to_contain_text("447700900123")
    await shot("05-their-chat")
    await sam.page.keyboard.press("Escape")
    await sam.presses("Longer", "Ana")
    await shot("06-longer")


async def finds_what_fits(sam: Sam, shot: Shot) -> None:
    await sam.says("/explore", "Here is what there is")
    await shot("07-explore")
    await sam.presses("Find what fits me", "What would suit you?")
    await sam.presses("Writing, not talking", "✓ Writing, not talking")
    await sam.presses("At night", "✓ At night")
    await shot("08-finder")
    await sam.presses("Done", "These fit what you ticked:")
    await shot("09-found")
    await sam.presses("Lines to write to", "You write with someone trained")
    await shot("10-kind")


async def passes_on_a_sheet(sam: Sam, shot: Shot) -> None:
    await sam.says("/explore", "Here is what there is")
    await sam.presses("How others can help", "Who is it for?")
    await shot("11-for-whom")
    await sam.presses("A friend", "The sheet is the message above.")
    await shot("12-sheet-sent")
    await sam.log.get_by_text("For a friend of someone who self-harms").scroll_into_view_if_needed()
    await shot("13-sheet")
    await sam.log.get_by_role("link", name="Share it with someone").click()
    await expect(sam.page.get_by_role("dialog", name="Open this link?")).to_contain_text("If a friend")
    await shot("14-sheet-shared")
    await sam.page.keyboard.press("Escape")


async def comes_after_a_setback(sam: Sam, shot: Shot) -> None:
    await sam.says("/home", "What would help today?")
    await sam.presses("A setback", "Thank you for coming here.")
    await shot("15-setback")
    await sam.presses("I’m hurt", "call 999 now")
    await shot("16-setback-hurt")
    await sam.says("/setback", "Thank you for coming here.")
    await sam.presses("Neither", "What would help a little now?")
    await shot("17-setback-next")
    await sam.presses("A rest", "Then rest.")
    await shot("18-setback-rest")


async def leaves_a_small_step_and_goes_on_next_day(sam: Sam, shot: Shot) -> None:
    await sam.says("/steps", "Next for you")
    await shot("19-steps")
    await sam.presses("One name", "Does someone come to mind?")
    await sam.presses("Yes", "What is the name?")
    await sam.says("Grandma", "Where does Grandma belong?")
    await shot("20-step-half-way")
    await sam.says("/home", "What would help today?")
    await sam.lets_pass("+1 day")
    await sam.says("/steps", "Next for you: One name")
    await shot("21-next-day")
    await sam.presses("One name", "Where does Grandma belong?")
    await shot("22-taken-up")
    await sam.presses("Family", "What is good about Grandma?")
    await sam.says("She laughs with me.", "That is this step.")
    await shot("23-step-done")


async def answers_a_note(sam: Sam, shot: Shot) -> None:
    await sam.says("/checkins", "I can send you a short note")
    await shot("24-check-ins")
    await sam.sets_up_check_ins()
    await shot("25-check-ins-set")
    await sam.lets_pass("Next check-in")
    await sam.sees("the note you asked for")
    await shot("26-note")
    await sam.presses("Hard", "You do not have to be in danger to reach someone.")
    await shot("27-note-answered")
