"""Two people, and nothing of one in the chat of the other: whatever is pressed, replayed or forged."""

import asyncio
import html

import pytest
from amount import tries
from chat import Chat, open_chat
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    Bundle,
    RuleBasedStateMachine,
    invariant,
    rule,
    run_state_machine_as_test,
)
from networks import begin, sound

from bot.app.heart import Heart
from bot.app.outgoing import Card
from bot.app.turn import Operator
from bot.people.entry import Entry, Reach

SAM, KIM = 1001, 2002
SECRET = {SAM: "Zebulon", KIM: "Quillon"}
TYPED = ["/add", "/circles", "/mypeople", "/undo", "/home", "p1", "p2", "hello", "Friends", "1", "/export"]
FORGED = [
    "l::card/p1", "l::card/p2", "l::card/p99", "l::remove_person/p1", "l::change_person/p2", "l::order/p1",
    "l::what_changed/p1", "l::archive", "l::ask_them/p1", "l::circle/friends", "l::picked_people/p1",
    "l::no_such_flow", "o:0:p1", "o:1:p1", "t:2:listening", "d:3:", "s:1:", "b:1:", "p:0:9", "x::",
    "l::card/../p1", "l::card/" + "9" * 40, "", "\0", "l::about_group/p1",
]  # fmt: skip


class TwoPeople(RuleBasedStateMachine):
    """Two chats over one store; what one presses may be a button of the other, old or forged."""

    presses = Bundle("presses")
    library = None

    def __init__(self) -> None:
        super().__init__()
        self.loop = asyncio.new_event_loop()
        self.opening = open_chat(self.library)
        sam = self.loop.run_until_complete(self.opening.__aenter__())
        heart = Heart(self.library, sam.store, Operator(), sam.clock.now)
        self.chats = {SAM: sam, KIM: Chat(heart, sam.store, sam.clock, "en", KIM)}
        for chat in self.chats.values():
            self.loop.run_until_complete(self._begin(chat))

    async def _begin(self, chat: Chat) -> None:
        chat.number = chat.telegram_id * 100_000  # updates are numbered over all chats
        secret = SECRET[chat.telegram_id]
        reaches = (Reach("other", f"at {secret}’s"), Reach("telegram", f"{secret.lower()}_x"))
        await begin(
            chat, Entry("", secret, circle="friends", why=secret, reaches=reaches), Entry("", f"{secret} II")
        )

    def teardown(self) -> None:
        self.loop.run_until_complete(self.opening.__aexit__(None, None, None))
        self.loop.close()

    def does(self, who: int, doing) -> None:
        self.loop.run_until_complete(doing(self.chats[who]))

    @rule(target=presses, who=st.sampled_from([SAM, KIM]), which=st.integers(0, 30))
    def sees_a_button(self, who, which):
        cards = [item for item in self.chats[who].shown if isinstance(item, Card)]
        found = [button.press for card in cards for row in card.rows for button in row if button.press]
        return found[which % len(found)] if found else "l::my_people"

    @rule(who=st.sampled_from([SAM, KIM]), data=presses)
    def presses_it(self, who, data):
        self.does(who, lambda chat: chat.press_data(data))

    @rule(who=st.sampled_from([SAM, KIM]), data=st.sampled_from(FORGED))
    def forges_one(self, who, data):
        self.does(who, lambda chat: chat.press_data(data))

    @rule(who=st.sampled_from([SAM, KIM]), text=st.sampled_from(TYPED))
    def types(self, who, text):
        self.does(who, lambda chat: chat.say(text))

    @rule(who=st.sampled_from([SAM, KIM]), data=presses)
    def types_what_a_button_carries(self, who, data):
        self.does(who, lambda chat: chat.say(data))

    @rule(who=st.sampled_from([SAM, KIM]))
    def shares(self, who):
        self.does(who, lambda chat: chat.share(f"{SECRET[who]} III", "+447700900123"))

    @rule(who=st.sampled_from([SAM, KIM]))
    def edits(self, who):
        self.does(who, lambda chat: chat.edit("p1"))

    @invariant()
    def each_sees_their_own_alone(self):
        for who, chat in self.chats.items():
            other = SECRET[KIM if who == SAM else SAM].casefold()
            for item in chat.shown:
                assert other not in html.unescape(str(item)).casefold()

    @invariant()
    def each_keeps_their_own_alone(self):
        for who, chat in self.chats.items():
            document = self.loop.run_until_complete(chat.document())
            other = SECRET[KIM if who == SAM else SAM].casefold()
            assert other not in str(document).casefold()
            assert document.person.telegram_id == who

    @invariant()
    def every_card_is_one_that_telegram_takes(self):
        for chat in self.chats.values():
            for item in chat.shown[-2:]:
                if isinstance(item, Card):
                    sound(item)


@pytest.mark.sampled
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_nothing_of_one_person_is_reachable_by_another(library):
    machine = type("Machine", (TwoPeople,), {"library": library})
    run_state_machine_as_test(
        machine, settings=settings(max_examples=tries(6, 30), stateful_step_count=25, deadline=None)
    )
