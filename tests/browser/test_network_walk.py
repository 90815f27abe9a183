"""A network built and used at the phone: five people, each come in another way; leaves its pictures."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from playwright.async_api import expect
from somebody import PHONE, Sam
from takeaway.render import holds, keep_pages, text

Shot = Callable[[str], Awaitable[None]]


@pytest.fixture
async def sam(address, open_page) -> Sam:
    somebody = Sam(await open_page(address, **PHONE))
    await somebody.begins()
    return somebody


@pytest.fixture
def shot(sam, screenshot) -> Shot:
    return lambda name: screenshot(sam.page, f"network-{name}")


async def test_a_network_is_built_seen_used_taken_along_and_tidied(sam, shot):
    await types_ana(sam, shot)
    await shares_mo(sam, shot)
    await picks_noa(sam, shot)
    await adds_a_group(sam, shot)
    await thinks_of_a_quiet_supporter(sam, shot)
    await looks_at_the_circles(sam, shot)
    await looks_at_the_list(sam, shot)
    await needs_somebody_at_two_in_the_morning(sam, shot)
    await takes_a_wallet_card(sam, shot)
    await takes_somebody_off_by_a_slip(sam, shot)
    await tidies(sam, shot)


async def types_ana(sam: Sam, shot: Shot) -> None:
    await sam.says("/add", "Who would you like to add?")
    await shot("01-add")
    await sam.says("Ana", "Where does Ana belong?")
    await shot("02-circle")
    await sam.presses("Family", "Who is Ana to you?")
    await shot("03-role")
    await sam.presses("Sister", "How can you reach Ana?")
    await shot("04-reach")
    await sam.says("07700 900123", "How much does Ana know?")
    await shot("05-knows")
    await sam.presses("Everything", "What is Ana good at?")
    await sam.presses("Listening", "✓ Listening")
    await sam.presses("Sitting quietly", "✓ Sitting quietly")
    await shot("06-good-for")
    await sam.presses("Done", "When can you reach Ana?")
    await sam.presses("Evenings", "✓ Evenings")
    await sam.presses("Nights", "✓ Nights")
    await shot("07-when")
    await sam.presses("Done", "Why Ana?")
    await sam.says("Ring me, even at three.", "Is this right?")
    await shot("08-right")
    await sam.presses("Save", "Ana is on your list.")
    await shot("09-saved")


async def shares_mo(sam: Sam, shot: Shot) -> None:
    await sam.says("/add", "Who would you like to add?")
    await sam.shares_a_contact("Mo Rahman", "+44 7700 900124", "Where does Mo Rahman belong?")
    await shot("10-shared")
    await sam.presses("Friends", "Who is Mo Rahman to you?")
    await sam.presses("Friend", "How much does Mo Rahman know?")
    await sam.presses("That I have a hard time", "What is Mo Rahman good at?")
    await sam.presses("Taking my mind off it", "✓ Taking my mind off it")
    await sam.presses("Done", "When can you reach Mo Rahman?")
    await sam.presses("Daytime", "✓ Daytime")
    await sam.presses("Done", "Why Mo Rahman?")
    await sam.presses("Skip", "Is this right?")
    await sam.presses("Save", "Mo Rahman is on your list.")
    await shot("11-shared-saved")


async def picks_noa(sam: Sam, shot: Shot) -> None:
    await sam.says("/add", "Who would you like to add?")
    await sam.presses("Pick from Telegram", "Press “Pick people”")
    await shot("12-picker")
    await sam.page.get_by_role("button", name="Pick people").click()
    await sam.page.get_by_role("checkbox", name="נועה").check()
    await sam.page.get_by_role("button", name="Share", exact=True).click()
    await sam.sees("Where does נועה belong?")
    await shot("13-picked")
    await sam.presses("Someone who has been there too", "Who is נועה to you?")
    await shot("14-picked-role")
    await sam.presses("Stop here", "נועה is on your list.")
    await shot("15-picked-saved")


async def adds_a_group(sam: Sam, shot: Shot) -> None:
    await sam.says("/add", "Who would you like to add?")
    await sam.says("Night Owls", "Where does Night Owls belong?")
    await sam.presses("Group or service", "What kind of group or service is Night Owls?")
    await shot("16-group")
    await sam.presses("Skip", "How can you reach Night Owls?")
    await sam.says("https://example.org/night-owls", "Where does it meet?")
    await sam.presses("Online", "Does someone look after the group")
    await shot("17-group-moderated")
    await sam.presses("No one", "In a group that no one looks after")
    await shot("18-group-caution")
    await sam.presses("No real name needed", "Does it cost anything?")
    await sam.presses("Free", "When is it open")
    await sam.says("Every night", "Which ages is it for?")
    await sam.presses("Skip", "What is Night Owls good for?")
    await sam.presses("Company", "✓ Company")
    await sam.presses("Done", "Why Night Owls?")
    await sam.presses("Skip", "Is this right?")
    await shot("19-group-right")
    await sam.presses("Save", "Night Owls is on your list.")


async def thinks_of_a_quiet_supporter(sam: Sam, shot: Shot) -> None:
    await sam.says("/circles", "One or two here and there is plenty.")
    await sam.presses("Who helps already?", "Some people help and have no idea.")
    await shot("20-quiet")
    await sam.says("Mr Okoro", "Who makes you smile")
    await sam.presses("Skip", "Who asks how you are")
    await sam.presses("Skip", "Who do you meet most weeks?")
    await sam.presses("Skip", "Who was kind to you once")
    await sam.presses("Skip", "These can be on your list")
    await shot("21-quiet-found")
    await sam.presses("Put them on my list", "They are on your list now.")
    await shot("22-quiet-saved")


async def looks_at_the_circles(sam: Sam, shot: Shot) -> None:
    await sam.says("/circles", "No circle yet")
    await shot("23-circles")
    await sam.presses("As a picture", "Here is your picture.")
    await expect(sam.log.get_by_role("button", name="Open the picture")).to_be_visible()
    await shot("24-circles-picture")
    await sam.log.get_by_role("button", name="Open the picture").click()
    await expect(sam.page.get_by_role("dialog").get_by_role("img")).to_be_visible()
    await shot("25-circles-picture-open")
    await sam.page.keyboard.press("Escape")


async def looks_at_the_list(sam: Sam, shot: Shot) -> None:
    await sam.says("/mypeople", "You are not alone, Sam.")
    await shot("26-my-people")
    await sam.presses("1 Ana", "Knows everything")
    await shot("27-card")
    await sam.presses("More", "What about Ana?")
    await shot("28-card-more")


async def needs_somebody_at_two_in_the_morning(sam: Sam, shot: Shot) -> None:
    hour = datetime.now(ZoneInfo("Europe/London")).hour
    await sam.lets_pass("+1 hour", times=(2 - hour) % 24)
    await sam.says("/now", "What would help most?")
    await shot("29-now")
    await sam.presses("Someone to listen", "Would you rather talk or write?")
    await sam.presses("Either is fine", "at night.")
    await shot("30-now-at-two")
    await sam.presses("Someone else", "You can try any of them.")
    await shot("31-now-someone-else")


async def takes_a_wallet_card(sam: Sam, shot: Shot) -> None:
    await sam.says("/takealong", "How would you like to take your people along?")
    await shot("32-take-along")
    await sam.presses("A card for the wallet", "Which paper do you print on?")
    await sam.presses("A4", "Would you like to leave something out?")
    await shot("33-leave-out")
    await sam.presses("Done", "Would you like a line in your own words on it?")
    await sam.says("This will pass. Ring Ana.", "Here it is.")
    await shot("34-wallet-card")
    async with sam.page.expect_download() as waiting:
        await sam.log.get_by_role("link", name="Download").last.click()
    path = await (await waiting.value).path()
    paper = await asyncio.to_thread(path.read_bytes)
    keep_pages("chat-page-wallet-card", paper)
    assert holds(text(paper), "Ana")
    assert holds(text(paper), "116 123")


async def takes_somebody_off_by_a_slip(sam: Sam, shot: Shot) -> None:
    await sam.says("/mypeople", "You are not alone, Sam.")
    await sam.presses("2 Mo Rahman", "Knows that it is a hard time")
    await sam.presses("More", "What about Mo Rahman?")
    await sam.presses("Take off my list", "If it was a slip, press Undo.")
    await shot("36-taken-off")
    await sam.presses("Undo", "All is as it was.")
    await shot("37-undone")


async def tidies(sam: Sam, shot: Shot) -> None:
    await sam.says("/tidy", "I can delete messages that show names")
    await shot("38-tidy")
    await sam.presses("Now", "It is done.")
    await expect(sam.log.get_by_text("Ana")).to_have_count(0)
    await shot("39-tidied")
    await sam.presses("My people", "Ring me, even at three.")
