"""Sealing: what is bound to what, what shows, and what a master key may change."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.store import seal
from bot.store.problems import Damaged
from bot.store.seal import Sealed, Sealer, fingerprint, new_ring, open_ring

KEY, OTHER_KEY, TAG_KEY = bytes(range(32)), bytes(range(1, 33)), bytes(range(2, 34))
SEALER = Sealer(KEY, TAG_KEY)
TAG, OTHER_TAG = SEALER.tag(1), SEALER.tag(2)


def test_a_tag_is_stable_short_and_depends_on_the_tag_key_alone():
    assert len(TAG) == 16
    assert TAG == Sealer(OTHER_KEY, TAG_KEY).tag(1) != OTHER_TAG
    assert Sealer(KEY, OTHER_KEY).tag(1) != TAG


def test_this_version_s_tags_and_fingerprints_never_change():
    """Frozen: another value here would lose everybody on every disk."""
    assert SEALER.tag(5550001111).hex() == "df0e295ee6b3e6ddd8cb0abb2906afa7"
    assert fingerprint(KEY).hex() == "ff47b04e03dce578"


@given(st.dictionaries(st.text(), st.integers() | st.text(), max_size=8))
def test_documents_and_payloads_come_back(document):
    assert SEALER.unseal(TAG, 3, SEALER.seal(TAG, 3, document)) == document
    assert SEALER.unseal_payload(TAG, 7, SEALER.seal_payload(TAG, 7, document)) == document


@pytest.mark.parametrize(
    ("sealer", "tag", "version"),
    [(SEALER, OTHER_TAG, 1), (SEALER, TAG, 2), (Sealer(OTHER_KEY, TAG_KEY), TAG, 1)],
)
def test_a_document_opens_only_in_its_row_its_version_and_with_its_key(sealer, tag, version):
    sealed = SEALER.seal(TAG, 1, {"n": 1})
    with pytest.raises(Damaged):
        sealer.unseal(tag, version, sealed)


@pytest.mark.parametrize(
    ("sealer", "tag", "number"),
    [(SEALER, OTHER_TAG, 1), (SEALER, TAG, 2), (Sealer(OTHER_KEY, TAG_KEY), TAG, 1)],
)
def test_a_payload_opens_only_under_its_person_its_number_and_with_its_key(sealer, tag, number):
    sealed = SEALER.seal_payload(TAG, 1, {"n": 1})
    with pytest.raises(Damaged):
        sealer.unseal_payload(tag, number, sealed)


def test_body_and_key_of_two_saves_do_not_fit_together():
    one, two = SEALER.seal(TAG, 1, {"n": 1}), SEALER.seal(TAG, 1, {"n": 1})

    assert one.body != two.body
    with pytest.raises(Damaged):
        SEALER.unseal(TAG, 1, Sealed(one.wrapped_key, two.body))


@pytest.mark.parametrize("rest", [b"", b"short", bytes(12), bytes(28)])
def test_what_is_too_short_to_be_sealed_is_damaged(rest):
    with pytest.raises(Damaged):
        SEALER.unseal(TAG, 1, Sealed(SEALER.seal(TAG, 1, {}).wrapped_key, rest))
    with pytest.raises(Damaged):
        SEALER.unseal_payload(TAG, 1, rest)


@given(st.integers(0, 20_000))
def test_the_size_tells_only_a_class_no_finer_than_a_512th_or_an_eighth(length):
    padded = len(seal._padded(bytes(length), 512))

    assert padded % 512 == 0
    assert length + 4 <= padded <= max(length + 4 + 512, (length + 4) * 9 // 8 + 1)
    assert seal._unpadded(seal._padded(bytes(length), 512)) == bytes(length)


def test_there_are_few_size_classes():
    assert len({len(seal._padded(bytes(length), 512)) for length in range(100_000)}) < 50


def test_a_ring_opens_with_its_master_key_alone():
    ring = new_ring(KEY)

    assert len(open_ring(KEY, ring)) == 32
    assert open_ring(OTHER_KEY, ring) is None
    assert new_ring(KEY) != ring


def test_what_json_cannot_hold_is_refused_rather_than_changed():
    with pytest.raises(ValueError, match="JSON"):
        SEALER.seal(TAG, 1, {"n": float("nan")})
