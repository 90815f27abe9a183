"""The ledger of tombstones survives what a disk does to it."""

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bot.store.ledger import Ledger, Tombstone

stones = st.sets(
    st.builds(
        Tombstone, st.integers(0, 2**62 - 1), st.binary(min_size=16, max_size=16), st.integers(0, 2**32 - 1)
    ),
    max_size=5,
)
ONE, TWO = Tombstone(1, b"a" * 16, 20_000), Tombstone(2**62 - 1, b"b" * 16, 20_001)


@settings(max_examples=30, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(first=stones, more=stones)
def test_what_was_written_is_read(tmp_path, first, more):
    ledger = Ledger(tmp_path / "forgotten")
    ledger.write(first)
    ledger.add(more)

    assert ledger.read() == first | more


def test_a_ledger_that_is_not_there_is_empty_and_stays_away_when_there_is_nothing_to_write(tmp_path):
    ledger = Ledger(tmp_path / "forgotten")
    ledger.write(set())

    assert ledger.read() == set()
    assert list(tmp_path.iterdir()) == []


def test_a_record_cut_short_loses_itself_alone(tmp_path):
    for cut in range(1, 32):
        path = tmp_path / f"forgotten-{cut}"
        Ledger(path).add([ONE])
        content = path.read_bytes()
        path.write_bytes(content + content[:cut])
        Ledger(path).add([TWO])

        assert Ledger(path).read() == {ONE, TWO}, cut


def test_a_damaged_record_is_skipped(tmp_path):
    for place in range(32):
        path = tmp_path / f"forgotten-{place}"
        Ledger(path).add([ONE, TWO])
        content = bytearray(path.read_bytes())
        content[place] ^= 1
        path.write_bytes(content)

        assert Ledger(path).read() == {TWO}, place


def test_the_ledger_is_private(tmp_path):
    Ledger(tmp_path / "forgotten").add([ONE])

    assert (tmp_path / "forgotten").stat().st_mode & 0o777 == 0o600
