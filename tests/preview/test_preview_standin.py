from datetime import UTC, datetime, timedelta

from bot.preview.standin import first_id_at

MORNING = datetime(2026, 5, 4, 8, tzinfo=UTC)


def test_a_later_start_has_higher_numbers_so_that_a_bot_does_not_take_new_updates_for_old_ones():
    assert first_id_at(MORNING + timedelta(seconds=1)) == first_id_at(MORNING) + 10


def test_numbers_fit_into_32_bits_for_some_years():
    assert first_id_at(datetime(2030, 1, 1, tzinfo=UTC)) < 2**31


async def test_updates_and_messages_are_numbered_from_the_start_on(api, sam):
    before = first_id_at(datetime.now(UTC) - timedelta(minutes=10))
    await sam.says("hello")
    (update,) = await api.updates()

    assert before < update["update_id"] <= first_id_at(datetime.now(UTC))
    assert update["message"]["message_id"] == update["update_id"]
