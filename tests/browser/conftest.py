"""A real Chromium: the system's, else Playwright's own; where there is neither, the tests say so aloud."""

import asyncio
import os
import re
import shutil
import sys
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path

import pytest
from patience import PATIENCE
from playwright.async_api import Browser, Page, Playwright, async_playwright, expect

OUTPUT = Path(__file__).parents[1] / "output"
SYSTEM_BROWSERS = ("chromium", "chromium-browser", "google-chrome")
QUIET = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
NO_BROWSER = (
    "Left out: no Chromium on this machine. Install one (Debian: apt install chromium) "
    "or run: playwright install chromium"
)

OpenPage = Callable[..., Awaitable[Page]]

expect.set_options(timeout=PATIENCE * 1000)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(pytest.mark.browser)


def browser_path(playwright: Playwright) -> str | None:
    """Where a Chromium is; None when there is none."""
    found = next((path for name in SYSTEM_BROWSERS if (path := shutil.which(name))), None)
    own = playwright.chromium.executable_path
    return found or (own if Path(own).exists() else None)


def leave_out() -> None:
    """Skip with the reason; where everything is checked, a test that did not run is a failure."""
    if os.environ.get("CI", "").lower() == "true":
        pytest.fail(NO_BROWSER)
    pytest.skip(NO_BROWSER)


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        path = browser_path(playwright)
        if path is None:
            leave_out()
        launched = await playwright.chromium.launch(executable_path=path, args=QUIET)
        yield launched
        await launched.close()


@pytest.fixture
async def open_page(browser: Browser) -> AsyncIterator[OpenPage]:
    """`await open_page(url, width=…, height=…, look=…)`; what a page reports as an error fails the test."""
    problems: list[str] = []

    async def opened(
        url: str, width: int = 1440, height: int = 900, look: str = "light", **more: object
    ) -> Page:
        context = await browser.new_context(
            viewport={"width": width, "height": height},
            color_scheme=look,
            reduced_motion="reduce",
            permissions=["clipboard-read", "clipboard-write"],
            locale="en-GB",
            **more,
        )
        page = await context.new_page()
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.on("console", lambda said: problems.append(said.text) if said.type == "error" else None)
        await page.goto(url)
        return page

    yield opened
    # A refused act (409) is answered on the screen; Chromium also prints it as a failed resource.
    assert [text for text in problems if "status of 409" not in text] == []


@pytest.fixture
def screenshot() -> Callable[[Page, str], Awaitable[None]]:
    """Saves what is on the screen under tests/output, for people to look at."""

    async def save(page: Page, name: str) -> None:
        OUTPUT.mkdir(exist_ok=True)
        await page.screenshot(path=OUTPUT / f"{name}.png")

    return save


@pytest.fixture
async def address(tmp_path) -> AsyncIterator[str]:
    """``corner try`` in a process of its own; the address that it prints."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CORNER_")}
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "try", "--no-open", "--port", "0", "--keep", str(tmp_path)),
        env={**kept, "CORNER_OPERATOR_NAME": "the Harbour Trust", "CORNER_LOG_LEVEL": "ERROR"},
        stdout=asyncio.subprocess.PIPE,
    )
    async with asyncio.timeout(PATIENCE):
        said = b""
        while b"http" not in said:
            line = await process.stdout.readline()
            assert line, "corner try ended before it printed its address"
            said = line
    yield re.search(r"http\S+", said.decode())[0]
    process.terminate()
    await process.wait()
