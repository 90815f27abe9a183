"""
What is kept is sealed: readable only with the master key, and only in the row it was written for.

    master key ──HKDF──► wrap key    wraps each document’s own key
                    ├──► ring key    seals the ring: the tag key, which outlives a change of master key
                    ├──► outbox key  ──HMAC(tag)──► one key per person for what waits to be sent
                    └──► fingerprint tells a wrong key from a damaged file, and gives nothing away

Every save uses a new document key, so an old copy of the file and an old master key do not open
what was saved after the master key was changed, and no nonce is ever used twice.
The tag, not the Telegram id, is what a row is known by; it does not change when the master key does,
or tombstones would stop matching.
"""

import hmac
import json
import secrets
from dataclasses import dataclass
from typing import Any

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from bot.store.problems import Damaged

TAG_BYTES = 16
_KEY_BYTES = 32
_NONCE_BYTES = 12
_LENGTH_BYTES = 4
_DOCUMENT_STEP = 512
_PAYLOAD_STEP = 256


@dataclass(frozen=True, slots=True)
class Sealed:
    """A document’s own key, wrapped by the master key, and the document under it."""

    wrapped_key: bytes
    body: bytes


def fingerprint(master_key: bytes) -> bytes:
    """Eight bytes that recognise a master key and from which it cannot be worked out."""
    return _derived(master_key, "fingerprint")[:8]


def new_ring(master_key: bytes) -> bytes:
    """A new tag key, sealed for keeping beside the data."""
    return seal_ring(master_key, secrets.token_bytes(_KEY_BYTES))


def seal_ring(master_key: bytes, tag_key: bytes) -> bytes:
    """The tag key under this master key."""
    return _encrypt(AESGCM(_derived(master_key, "ring")), tag_key, b"ring")


def open_ring(master_key: bytes, ring: bytes) -> bytes | None:
    """The tag key, or None where this master key did not seal this ring."""
    try:
        return _decrypt(AESGCM(_derived(master_key, "ring")), ring, b"ring")
    except Damaged:
        return None


class Sealer:
    """Seals and opens with one master key and one tag key."""

    def __init__(self, master_key: bytes, tag_key: bytes) -> None:
        self._tag_key = tag_key
        self._wrap = AESGCM(_derived(master_key, "wrap"))
        self._outbox_key = _derived(master_key, "outbox")

    def tag(self, telegram_id: int) -> bytes:
        """What this person’s rows are known by."""
        return hmac.digest(self._tag_key, str(telegram_id).encode(), "sha256")[:TAG_BYTES]

    def seal(self, tag: bytes, version: int, document: dict[str, Any]) -> Sealed:
        """Seal a document for the row of this tag, in this version."""
        key = AESGCM.generate_key(bit_length=8 * _KEY_BYTES)
        body = _encrypt(
            AESGCM(key), _padded(_to_json(document), _DOCUMENT_STEP), _bound(b"document", tag, version)
        )
        return Sealed(self.wrap(tag, key), body)

    def unseal(self, tag: bytes, version: int, sealed: Sealed) -> dict[str, Any]:
        """The document; raises Damaged where one bit of it, or the row it lies in, is not the one sealed."""
        key = AESGCM(self.unwrap(tag, sealed.wrapped_key))
        return _from_json(_unpadded(_decrypt(key, sealed.body, _bound(b"document", tag, version))))

    def wrap(self, tag: bytes, key: bytes) -> bytes:
        """A document’s key under the master key, for the row of this tag."""
        return _encrypt(self._wrap, key, b"key" + tag)

    def unwrap(self, tag: bytes, wrapped_key: bytes) -> bytes:
        """A document’s key; raises Damaged where it is not this row’s."""
        return _decrypt(self._wrap, wrapped_key, b"key" + tag)

    def seal_payload(self, tag: bytes, number: int, payload: dict[str, Any]) -> bytes:
        """Seal what waits to be sent, for this person and this number in the outbox."""
        return _encrypt(
            self._outbox(tag), _padded(_to_json(payload), _PAYLOAD_STEP), _bound(b"outbox", tag, number)
        )

    def unseal_payload(self, tag: bytes, number: int, sealed: bytes) -> dict[str, Any]:
        """What waits to be sent; raises Damaged where it is not what was put there."""
        return _from_json(_unpadded(_decrypt(self._outbox(tag), sealed, _bound(b"outbox", tag, number))))

    def _outbox(self, tag: bytes) -> AESGCM:
        return AESGCM(hmac.digest(self._outbox_key, tag, "sha256"))


def _derived(master_key: bytes, purpose: str) -> bytes:
    return HKDF(SHA256(), _KEY_BYTES, salt=None, info=b"in-your-corner/1/" + purpose.encode()).derive(
        master_key
    )


def _bound(purpose: bytes, tag: bytes, number: int) -> bytes:
    return purpose + tag + number.to_bytes(8, "big")


def _encrypt(key: AESGCM, content: bytes, bound_to: bytes) -> bytes:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    return nonce + key.encrypt(nonce, content, bound_to)


def _decrypt(key: AESGCM, sealed: bytes, bound_to: bytes) -> bytes:
    try:
        return key.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound_to)
    except (InvalidTag, ValueError):
        raise Damaged("A sealed row is not what was written there. Bring back a backup.") from None


def _padded(content: bytes, step: int) -> bytes:
    """Only the size class shows: multiples of the step, and never finer than an eighth of the size."""
    length = _LENGTH_BYTES + len(content)
    step = max(step, 1 << max(0, length.bit_length() - 4))
    return len(content).to_bytes(_LENGTH_BYTES, "big") + content + bytes(-length % step)


def _unpadded(content: bytes) -> bytes:
    length = int.from_bytes(content[:_LENGTH_BYTES], "big")
    return content[_LENGTH_BYTES : _LENGTH_BYTES + length]


def _to_json(value: dict[str, Any]) -> bytes:
    text = json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":"))
    return text.encode("utf-8", "surrogatepass")  # people paste half emoji; they must come back as they were


def _from_json(content: bytes) -> dict[str, Any]:
    value: dict[str, Any] = json.loads(content.decode("utf-8", "surrogatepass"))
    return value
