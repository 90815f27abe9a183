"""Somebody at the chat page with a phone in their hand: writes, presses, shares, lets time pass, and sees."""

import re
from dataclasses import dataclass

from playwright.async_api import Locator, Page, expect

PHONE = {"width": 390, "height": 844}


@dataclass
class Sam:
    """Every step waits for the answer it expects."""

    page: Page

    @property
    def log(self) -> Locator:
        return self.page.get_by_role("log")

    async def begins(self) -> None:
        """From Start to home: a name, and the United Kingdom."""
        await self.page.get_by_role("button", name="Start", exact=True).click()
        await self.sees("What shall I call you?")
        await self.says("Sam", "Which country are you in?")
        await self.presses("United Kingdom", "What would help today?")

    async def says(self, text: str, expects: str) -> None:
        box = self.page.get_by_role("textbox", name="Message")
        await box.fill(text)
        await box.press("Enter")
        await self.sees(expects)

    async def presses(self, label: str, expects: str) -> None:
        await self.log.get_by_role("button", name=label, exact=True).last.click()
        await self.sees(expects)

    async def sees(self, words: str) -> None:
        """The words can be read on the screen; the invisible marks around names do not count."""
        pattern = re.compile("[\u2066-\u2069]*".join(map(re.escape, words)))
        await expect(self.log.get_by_text(pattern).last).to_be_in_viewport()

    async def shares_a_contact(self, name: str, number: str, expects: str) -> None:
        await self.page.get_by_role("button", name="Attach").click()
        await self.page.get_by_role("button", name="Contact", exact=True).click()
        await self.page.get_by_label("Name").fill(name)
        await self.page.get_by_label("Phone number").fill(number)
        await self.page.get_by_role("button", name="Share contact").click()
        await self.sees(expects)

    async def lets_pass(self, button: str, times: int = 1) -> None:
        """Moves the clock with one of its buttons: “+1 hour”, “+1 day”, “Next check-in”."""
        await self.page.get_by_role("button", name="Around the chat").click()
        for _ in range(times):
            async with self.page.expect_response("**/page/clock"):
                await self.page.get_by_role("button", name=button).click()
        await self.page.keyboard.press("Escape")

    async def sets_up_check_ins(self) -> None:
        """A note every day at eight in the evening."""
        await self.presses("Yes, please", "On which days?")
        await self.presses("Every day", "At what time?")
        await self.presses("20:00", "One is plenty.")
        await self.presses("Done", "When should it be quiet?")
        await self.presses("22:00 to 7:00", "What shall the note say first?")
        await self.presses("Skip", "The notes come")
