"""A flow can be played in the terminal, and what is kept of it reads like any other transcript."""

import asyncio

import pytest
from chat import open_chat
from click.testing import CliRunner

from bot.cli import transcript
from bot.cli.talk import talk


def talked(*arguments: str, typed: str):
    return CliRunner().invoke(talk, arguments, input=typed)


@pytest.fixture
def _content_at_hand(library, monkeypatch):
    """Reading all of it again takes longer than the rest."""
    monkeypatch.setattr("bot.cli.talk.read_library", lambda *_, **__: (library, []))


at_hand = pytest.mark.usefixtures("_content_at_hand")


@at_hand
def test_buttons_are_pressed_by_their_number_and_the_end_of_input_ends_it():
    result = talked("name", typed="Sam\n")

    assert result.exit_code == 0
    assert "What shall I call you?" in result.stdout
    assert "1 [Home]  2 [Skip]" in result.stdout
    assert "It is changed." in result.stdout


@at_hand
def test_a_number_that_is_no_button_is_an_answer():
    result = talked("name", typed="99\n")

    assert "It is changed." in result.stdout


@at_hand
def test_an_unknown_flow_or_language_is_named_with_those_there_are():
    flow = talked("nmae", typed="")
    language = talked("name", "--lang", "tlh", typed="")

    assert flow.exit_code == 2
    assert "there is no flow “nmae”; there are: about," in flow.stderr
    assert "there are no words in “tlh”; there are: " in language.stderr


@at_hand
def test_what_is_kept_can_be_played_again(tmp_path, library):
    kept = tmp_path / "kept.txt"
    talked("stop_check_ins", "--save", str(kept), typed="hello\n(sticker)\n[no such button]\n/home\n")
    written = kept.read_text(encoding="utf-8")

    assert written.count("\n> ") == 3
    assert asyncio.run(played(library, written, tmp_path)) == written


async def played(library, written, folder) -> str:
    async with open_chat(library, folder=folder) as chat:
        return await transcript.play(chat, written)
