"""The whole way through in the chat page, as a newcomer does it after ``corner try``; leaves its pictures."""

from playwright.async_api import expect
from somebody import PHONE, Sam


async def add(sam: Sam, name: str, number: str) -> None:
    """Somebody with a circle and a number; the rest is skipped."""
    await sam.says("/add", "Who would you like to add?")
    await sam.says(name, f"Where does {name} belong?")
    await sam.presses("Friends", f"Who is {name} to you?")
    await sam.presses("Skip", f"How can you reach {name}?")
    await sam.says(number, f"How much does {name} know?")
    await sam.presses("Everything", "What is")
    await sam.presses("Listening", "What is")
    await sam.presses("Done", f"When can you reach {name}?")
    await sam.presses("Skip", f"Why {name}?")
    await sam.says(f"{name} said: ring me, even at three.", "Is this right?")
    await sam.presses("Save", f"{name} is on your list.")


async def test_the_whole_way_through(address, open_page, screenshot):
    page = await open_page(address, **PHONE)
    sam = Sam(page)
    await page.get_by_role("button", name="Start", exact=True).click()
    await sam.sees("What shall I call you?")
    await screenshot(page, "walk-1-hello")
    await sam.says("Sam", "Which country are you in?")
    await sam.presses("United Kingdom", "What would help today?")
    await screenshot(page, "walk-2-home")

    await add(sam, "Ana", "07700 900123")
    await add(sam, "Mo", "+44 7700 900124")
    await sam.says("/mypeople", "You are not alone, Sam.")
    await screenshot(page, "walk-3-my-people")

    await sam.says("/add", "Who would you like to add?")
    await sam.says("Dr Lee", "Where does Dr Lee belong?")
    await sam.presses("Help now", "No one is reading this chat.")
    await screenshot(page, "walk-4-help-now")
    await sam.presses("I’m OK, carry on", "Where does Dr Lee belong?")
    await sam.presses("Professional", "Dr Lee")
    await screenshot(page, "walk-5-carried-on")

    await sam.says("/checkins", "I can send you a short note")
    await sam.sets_up_check_ins()
    await sam.lets_pass("Next check-in")
    await sam.sees("the note you asked for")
    await screenshot(page, "walk-6-note")
    await sam.presses("Hard", "You do not have to be in danger to reach someone.")
    await screenshot(page, "walk-7-hard")

    await sam.says("/export", "Here is all that is kept about you")
    await expect(page.get_by_role("log").get_by_text("in-your-corner.json")).to_be_visible()
    await screenshot(page, "walk-8-export")
    await sam.says("/forget", "This erases")
    await sam.presses("Yes, erase everything", "It is gone.")
    await screenshot(page, "walk-9-forgotten")
    await expect(page.get_by_role("log").get_by_text("Ana")).to_have_count(0)
