"""The whole way through, from the phone to disk and back, with the program in a process of its own."""

import base64
import socket

import pytest
from program import bots

CANARIES = ("Zephyrine", "Quillfeather", "7700900456", "zephyrine_q", "moonlight on the pier")


async def walk(sam) -> None:
    """Welcome, two people, help in the middle of adding a third, and on at the same question."""
    await sam.says("/start", expects="What shall I call you")
    await sam.says("Quillfeather", expects="Which country")
    await sam.presses("United Kingdom", expects="What would help today")
    await sam.says("/add", expects="Who would you like to add")
    await sam.does("contact", first_name="Zephyrine", phone_number="07700 900456")
    await sam.until(lambda found: "Where does" in bots(found)[-1].get("text", ""))
    await sam.presses("Friends", expects="Who is")
    await sam.says("/add", expects="Who would you like to add")  # what was given of Zephyrine is kept
    await sam.says("Mo", expects="Where does")
    await sam.presses("Friends", expects="Who is")
    await sam.says("old friend", expects="How can you reach")
    await sam.says("@zephyrine_q", expects="How much does")
    await sam.says("/mypeople", expects="Zephyrine")
    await sam.presses("Back", expects="How much does")
    await sam.presses("Help now", expects="999")
    await sam.presses("I’m OK, carry on", expects="How much does")


@pytest.mark.parametrize("mode", ["polling", "webhook"])
async def test_what_a_person_does_is_kept_and_answered(mode, program, sam):
    if mode == "webhook":
        program.settings = webhook()
    await program.start()
    await walk(sam)

    assert await program.stop() == 0
    assert "Traceback" not in program.log()


def webhook() -> dict[str, str]:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    return {
        "CORNER_MODE": "webhook",
        "CORNER_WEBHOOK_URL": f"http://127.0.0.1:{port}/telegram",
        "CORNER_WEBHOOK_SECRET": "a-secret-of-this-test",
        "CORNER_WEBHOOK_PORT": str(port),
    }


async def test_no_name_contact_text_or_id_is_on_disk_or_in_the_log(program, sam):
    program.settings = {"CORNER_LOG_LEVEL": "DEBUG"}
    await program.start()
    await walk(sam)
    await sam.says("moonlight on the pier", expects="")
    await program.kill()

    found = [
        (path.name, canary)
        for path in program.folder.rglob("*")
        if path.is_file()
        for canary in (*CANARIES, str(sam.id), program.token)
        for form in forms(canary)
        if form in path.read_bytes()
    ]
    assert found == []


def forms(canary: str) -> set[bytes]:
    """The ways in which a text may lie in a file."""
    plain = canary.encode()
    number = int(canary).to_bytes(8, "big").lstrip(b"\0") if canary.isdigit() else plain
    return {plain, plain.lower(), canary.encode("utf-16-le"), plain.hex().encode(), number, coded(plain)}


def coded(plain: bytes) -> bytes:
    """Base64 of it, without the ends, which depend on what stands around."""
    return base64.b64encode(plain)[:-4]
