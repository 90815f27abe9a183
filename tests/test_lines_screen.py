"""The lines of any country: one's own first, others by name, narrowed by what fits, each with its number."""

from datetime import UTC, datetime

import pytest
from asking import labels, plain
from chat import open_chat

from bot.app.outgoing import Contact
from bot.cli.chat import SetClock


@pytest.fixture
async def sam(chat):
    """Somebody in the United Kingdom, looking at its lines."""
    for said in ("/start", "Sam"):
        await chat.say(said)
    await chat.press("United Kingdom")
    await chat.say("/lines")
    return chat


async def test_the_own_country_comes_first_with_its_emergency_number_on_top(sam):
    first, *rest = plain(sam.card).splitlines()

    assert "if a life is in danger, call 999." in first
    assert rest[1:3] == ["Samaritans, free, day and night:", "116 123"]
    assert "Under 18?" in labels(sam.card)


async def test_each_number_stands_on_its_own_line_with_hours_and_audience_above_it(sam):
    text = plain(sam.card)

    assert "Shout, free, day and night. Text SHOUT to:\n85258\n" in text
    assert "only Scotland" in text
    assert "\n111 (then press 2)\n" in text


async def test_lists_are_paged_by_eight(sam):
    assert "Childline" not in labels(sam.card)
    await sam.press("More")

    assert "Childline" in labels(sam.card)
    assert "+44 800 1111" in plain(sam.card)
    await sam.press("Earlier")
    assert "Samaritans" in labels(sam.card)


async def narrowed(chat, *what: str) -> list[str]:
    await chat.press("What fits me")
    for label in what:
        await chat.press(label)
    await chat.press("Done")
    ours = {service.name for service in chat.heart.library.lines.country("GB").shown}
    return [label for label in labels(chat.card) if label in ours]


async def test_writing_shows_the_lines_that_can_be_written_to_and_how(sam):
    found = await narrowed(sam, "Writing, not talking")

    assert "Shout" in found
    assert "Samaritans" not in found
    assert "Childline" in found
    assert "https://www.childline.org.uk/get-support/1-2-1-counsellor-chat/" in plain(sam.card)


async def test_under_18_puts_the_line_for_young_people_first(sam):
    assert (await narrowed(sam, "Under 18"))[0] == "Childline"


async def test_at_night_shows_what_is_known_to_be_open_then(sam):
    found = await narrowed(sam, "Open at night")

    assert "Samaritans" in found
    assert not any(name.startswith("CALM") for name in found)


async def test_filters_hold_together_and_nothing_is_said_kindly(sam):
    await sam.press("Another country")
    await sam.press("India")
    await sam.press("What fits me")
    for label in ("Writing, not talking", "Under 18", "Open at night", "In my language"):
        await sam.press(label)
    await sam.press("Done")

    assert plain(sam.card).startswith("No line here is known to fit all of that.")
    await sam.press("Back")
    assert plain(sam.card).startswith("What would fit you?")


async def test_the_language_of_the_chat_narrows_the_list(sam):
    await sam.press("Another country")
    await sam.press("Another country")
    await sam.say("Japan")
    before = labels(sam.card)
    await sam.press("What fits me")
    await sam.press("In my language")
    await sam.press("Done")

    assert len(labels(sam.card)) < len(before)
    assert "speaks" not in plain(sam.card)


@pytest.mark.parametrize(("typed", "number"), [("Germany", "112"), ("Swizerland", "144")])
async def test_another_country_is_found_by_its_name(sam, typed, number):
    await sam.press("Another country")
    await sam.press("Another country")
    await sam.say(typed)

    assert f"call {number}" in plain(sam.card).splitlines()[0]
    assert (await sam.document()).person.country == "GB"  # looking is not moving


async def test_an_unknown_country_gets_the_lists_of_lines_everywhere(sam):
    await sam.press("Another country")
    await sam.press("Another country")
    await sam.say("Narnia Lantern Waste")

    assert "112 (works on mobiles in many countries)" in plain(sam.card)
    assert "https://findahelpline.com" in plain(sam.card)


async def test_without_a_country_it_is_asked_for(chat):
    for said in ("/start", "Sam"):
        await chat.say(said)
    await chat.press("Skip")
    await chat.say("/lines")
    assert plain(chat.card).startswith("Which country’s lines")
    await chat.press("Ireland")

    assert "50808" in plain(chat.card)


async def test_one_line_shows_all_that_is_known_with_copies_and_a_contact_card(sam):
    await narrowed(sam, "Under 18")
    await sam.press("Childline")
    text = plain(sam.card)
    for known in ("For children and young people (under 19)", "Speaks English", "Free", "Day and night"):
        assert known in text.splitlines()
    assert [one.copy for row in sam.card.rows for one in row if one.copy] == ["+448001111"]

    (contact,) = await sam.press("Contact card")
    assert contact == Contact("Childline", "+448001111")


async def test_hours_that_nobody_wrote_down_are_not_made_up(sam):
    await sam.press("Breathing Space")

    assert "Hours not known" in plain(sam.card).splitlines()


async def test_where_it_was_found_is_for_the_operator_alone(sam, library):
    ours = library.lines.country("GB").shown
    sources = {source for one in ours for source in one.sources if source[-1].isdigit()}
    for name in [label for label in labels(sam.card) if label in {"Samaritans", "Shout", "Lifeline"}]:
        await sam.press(name)
        assert not any(source in plain(sam.card) for source in sources)
        await sam.press("Back")


async def test_under_18_next_to_a_foreign_list_is_for_that_country(sam):
    await sam.press("Another country")
    await sam.press("Australia")
    await sam.press("Under 18?")

    assert "call 000" in plain(sam.card)
    assert "Kids Helpline" in plain(sam.card)


async def test_every_country_can_be_looked_at_and_every_line_opened(library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        for said in ("/start", "Sam"):
            await chat.say(said)
        await chat.press("Skip")
        for iso2 in ("BO", "CW", "US", "HK", "UA", "IL", "BR"):
            await chat.say("/lines")
            await chat.press("Another country")
            await chat.say(library.places.names("en")[iso2])
            names = [one.label for row in chat.card.rows for one in row if one.press.startswith("o:")]
            for name in (one for one in names if one != "What fits me"):
                await chat.press(name)
                assert plain(chat.card)
                await chat.press("Back")


async def test_a_line_that_is_closed_now_stands_last(library, tmp_path):
    firsts = []
    for hour in (18, 4):
        clock = SetClock(datetime(2026, 3, 10, hour, tzinfo=UTC))
        async with open_chat(library, folder=tmp_path, clock=clock) as chat:
            for said in ("/start", "Sam"):
                await chat.say(said)
            await chat.press("United Kingdom")
            await chat.say("/lines")
            text = plain(chat.card)
            firsts.append(text.index("CALM") < text.index("PAPYRUS"))

    assert firsts == [True, False]
