"""The whole way: what a person does at the phone, what is stored, what they see."""

from scripted_heart import said


async def test_a_word_is_remembered_and_answered(running, server, store):
    ana = await server.do(server.people.user, 1001)
    async with running():
        await server.do(ana.send, "hello")
        message = (await server.do(ana.wait))[-1]

    assert message["text"] == "echo: hello"
    assert await said(store, 1001) == ["hello"]
    assert await server.do(server.people.violations) == []


async def test_a_press_edits_the_newest_card_and_is_answered(running, server, heart):
    ana = await server.do(server.people.user, 1001)
    heart.notice = "Saved"
    async with running():
        await server.do(ana.send, "hello")
        await server.do(ana.wait)
        await server.do(ana.press, "Next")
        events = await server.do(ana.events, count=2)

    assert {event["kind"] for event in events} == {"edited", "answered"}
    assert [e["text"] for e in events if e["kind"] == "answered"] == ["Saved"]
    assert (await server.do(ana.last))["text"] == "pressed n"


async def test_a_new_card_takes_the_keyboard_off_the_one_before(running, server):
    ana = await server.do(server.people.user, 1001)
    async with running():
        await server.do(ana.send, "one")
        await server.do(ana.wait)
        await server.do(ana.send, "two")
        await server.do(ana.wait, count=2)

    cards = [m for m in (await server.do(ana.screen))["messages"] if m["from"]["is_bot"]]
    assert [("reply_markup" in card) for card in cards] == [False, True]
