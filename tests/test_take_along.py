"""What is taken along, from a chat to the file: what was to stay out is not in it, and phones can read it."""

from dataclasses import replace

import pypdfium2
import pytest
import vobject
from chat import open_chat
from names import NAMES, read
from takeaway import render
from test_names_on_screens import begin, somebody

from bot.app.outgoing import Card, File
from bot.cli.chat import SOMEBODY
from bot.people import person as persons
from bot.people.entry import Entry, Reach
from bot.people.person import Corner, Person
from bot.takeaway import fits_as_photo


def sams():
    """Sam's people; Dr Lee is private."""
    person = Person(SOMEBODY, name="Sam", country="GB", consent="x", language="en")
    entries = (
        Entry(
            "", "Ana", "family", "sister", (Reach("phone", "+447700900123"),), "everything", why="Ring me."
        ),
        Entry(
            "", "Mo", "friends", "friend", (Reach("telegram", "mo_runs"), Reach("email", "mo@example.org"))
        ),
        Entry("", "Dr Lee", "professionals", "GP", (Reach("phone", "+442079460018", "work"),), private=True),
        Entry("", "Climbing", "groups", reaches=(Reach("link", "https://example.org/climb"),)),
        Entry("", "Gran", "family", reaches=(Reach("other", "in person"),), knows="nothing"),
    )
    for entry in entries:
        person = persons.add(person, entry)
    return replace(person, corner=Corner("A letter that is mine alone", (), ("You are easy to be with.",)))


async def take(chat, *pressed):
    """The file that comes out, as it would be sent."""
    await chat.say("/takealong")
    sent = []
    for one in pressed:
        sent += await (chat.press(one[1:-1]) if one.startswith("[") else chat.say(one))
    files = [item for item in sent if isinstance(item, File)]
    if files:
        return await chat.heart.make(chat.store.tag(SOMEBODY), files[0]), files[0]
    return next(item for item in sent if isinstance(item, Card) and not item.living), None


@pytest.fixture
async def sam(library, tmp_path):
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, sams())
        yield chat


LEAVE_OUT, TAKE = "[No, leave them out]", "[Yes, this time]"


async def test_contacts_of_a_real_chat_are_read_by_another_program(sam):
    made, file = await take(sam, "[Phone contacts]", LEAVE_OUT)
    cards = list(vobject.readComponents(made.decode()))

    assert file.name == "my-people.vcf"
    assert [card.fn.value for card in cards] == ["Ana", "Mo", "Climbing", "Gran"]
    assert cards[0].tel.value == "+44 7700 900123"
    assert cards[1].email.value == "mo@example.org"
    assert cards[2].url.value == "https://example.org/climb"
    assert "Ring me" not in made.decode()


async def test_a_number_with_a_word_beside_it_is_a_number_in_the_phone(sam):
    made, _ = await take(sam, "[Phone contacts]", TAKE)
    cards = {card.fn.value: card for card in vobject.readComponents(made.decode())}

    assert cards["Dr Lee"].tel.value == "+44 20 7946 0018"


@pytest.mark.parametrize("form", ["[A sheet to print]", "[A card for the wallet]"])
async def test_private_people_and_what_was_ticked_stay_out_of_paper(form, sam):
    made, _ = await take(sam, form, "[A4]", "[Numbers]", "[Kept words]", "[Done]", LEAVE_OUT, "[Skip]")
    text = render.text(made)

    assert "Ana" in text
    assert "DrLee" not in text
    assert "900123" not in text
    assert "Ringme" not in text
    assert "easytobewith" not in text
    assert "116123" in text
    assert "999" in text


async def test_all_of_it_comes_along_where_nothing_was_ticked(sam):
    made, _ = await take(sam, "[A sheet to print]", "[US Letter]", "[Done]", TAKE, "One step, then the next.")
    text = render.text(made)

    for part in ("Ana", "+447700900123", "Ringme", "DrLee", "Onestep,thenthenext.", "mo@example.org"):
        assert part in text
    assert [round(side) for side in render.pages(made)[0]] == [612, 792]


async def test_the_letter_to_oneself_is_never_taken_along(sam):
    for form in ("[A sheet to print]", "[A card for the wallet]"):
        made, _ = await take(sam, form, "[A4]", "[Done]", TAKE, "[Skip]")
        assert "minealone" not in render.text(made)
    card, _ = await take(sam, "[Plain text]", "[Done]", TAKE)
    assert "mine alone" not in card.text
    assert "You are easy to be with." in card.text


async def test_the_plain_text_is_a_message_and_a_file_where_it_is_too_long(library, tmp_path):
    person = sams()
    for number in range(100):
        person = persons.add(person, Entry("", f"Friend {number}", why="kind words " * 20))
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, person)
        made, file = await take(chat, "[Plain text]", "[Done]", LEAVE_OUT)

    assert file.name == "my-people.txt"
    assert "Friend 99" in made.decode()
    assert "Dr Lee" not in made.decode()


async def test_the_lock_screen_tells_names_alone_and_comes_as_a_document(sam):
    made, file = await take(sam, "[For the lock screen]", "[Dark]", LEAVE_OUT)

    assert not file.photo
    assert render.size(made) == (1080, 2340)


async def test_a_picture_of_many_is_too_tall_for_a_photo(library, tmp_path):
    person = Person(SOMEBODY, name="Sam", country="GB", consent="x", language="en")
    for number in range(120):
        person = persons.add(person, Entry("", f"Friend {number}", "friends", "friend"))
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, sams())
        few, file = await take(chat, "[A picture]", "[Light]", "[Done]", LEAVE_OUT)
        await begin(chat, person)
        many, _ = await take(chat, "[A picture]", "[Light]", "[Done]")

    assert file.photo
    assert fits_as_photo(few)
    assert not fits_as_photo(many)


async def test_names_of_every_kind_come_out_side_by_side(library, tmp_path):
    """One of each kind in the same files; each kind alone takes a second and is tried with -m long."""
    person = Person(SOMEBODY, name="Sam", country="GB", consent="x", language="en")
    for name in NAMES.values():
        person = persons.add(person, somebody(name, count=1).people[0])
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, person)
        picture, _ = await take(chat, "[A picture]", "[Light]", "[Done]")
        lock, _ = await take(chat, "[For the lock screen]", "[Light]")
        sheet, _ = await take(chat, "[A sheet to print]", "[A4]", "[Done]", "[Skip]")
        wallet, _ = await take(chat, "[A card for the wallet]", "[A4]", "[Done]", "[Skip]")
        contacts, _ = await take(chat, "[Phone contacts]")
    printed = render.text(sheet)

    assert render.size(picture)[0] == 1080
    assert render.size(lock) == (1080, 2340)
    assert len(pypdfium2.PdfDocument(wallet)) == 1
    assert [card.fn.value for card in vobject.readComponents(contacts.decode())] == [
        *map(read, NAMES.values())
    ]
    for kind in ("plain", "one letter", "html", "an entity", "typst", "fluent", "at"):
        assert render.holds(printed, read(NAMES[kind])), kind


@pytest.mark.long
@pytest.mark.parametrize("kind", NAMES)
async def test_names_of_every_kind_come_out_of_every_file(kind, library, tmp_path):
    name = NAMES[kind]
    async with open_chat(library, folder=tmp_path) as chat:
        await begin(chat, somebody(name))
        picture, _ = await take(chat, "[A picture]", "[Light]", "[Done]")
        lock, _ = await take(chat, "[For the lock screen]", "[Light]")
        sheet, _ = await take(chat, "[A sheet to print]", "[A4]", "[Done]", "[Skip]")
        wallet, _ = await take(chat, "[A card for the wallet]", "[A4]", "[Done]", "[Skip]")
        contacts, _ = await take(chat, "[Phone contacts]")
        text, _ = await take(chat, "[Plain text]", "[Done]")
    stem = kind.replace(" ", "-")
    render.keep(f"chat-{stem}-circles.png", picture)
    render.keep(f"chat-{stem}-lock.png", lock)
    render.keep_pages(f"chat-{stem}-sheet", sheet)
    render.keep_pages(f"chat-{stem}-wallet", wallet)

    assert render.size(picture)[0] == 1080
    assert len(pypdfium2.PdfDocument(wallet)) == 1
    assert [card.fn.value for card in vobject.readComponents(contacts.decode())] == [read(name)] * 2
    assert read(name).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;") in text.text
