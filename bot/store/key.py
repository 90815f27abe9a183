"""The master key is found, never guessed: lost means stop, and none is ever made over existing data."""

import base64
import binascii
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from bot.store.files import place, private_folder, write_private
from bot.store.problems import AlreadyThere

KEY_BYTES = 32
RUN_SECRETS = Path("/run/secrets")


class KeyProblem(Exception):  # noqa: N818 - a problem of the operator’s, told in a sentence
    """The master key is missing, unreadable or open to others; the message names the file and the way out."""


@dataclass(frozen=True, slots=True)
class FoundKey:
    """The master key, the place it was found in, and whether it was made just now."""

    key: bytes = field(repr=False)
    where: str
    made: bool


def find_key(
    *,
    key_file: Path | None,
    config_dir: Path,
    data_exists: bool,
    environ: Mapping[str, str],
    run_secrets: Path = RUN_SECRETS,
) -> FoundKey:
    """
    Find the master key: systemd credential, Docker secret, file named in settings or in the config directory.

    Where there is neither a key nor data, a key is made, in the file named in settings or else in the
    config directory. Modes are checked only for files in our care: systemd and Docker set their own.

    Raises KeyProblem, with a sentence for the operator.
    """
    for given in _given_by_the_system(environ, run_secrets):
        if given.exists():
            return FoundKey(read_key(given), str(given), made=False)
    ours = own_file(key_file, config_dir)
    if ours.exists():
        _refuse_if_open_to_others(ours)
        return FoundKey(read_key(ours), str(ours), made=False)
    if data_exists:
        raise KeyProblem(
            f"There is data, but its master key is not at {ours}. Put the key back there, "
            "or bring back a backup (it holds the key) with “corner restore”. No new key was made: "
            "it could not open the data."
        )
    return FoundKey(_make(ours), str(ours), made=True)


def own_file(key_file: Path | None, config_dir: Path) -> Path:
    """The key file in our care: made, changed and brought back here, unlike one that the system gives."""
    return key_file or config_dir / "master.key"


def new_key() -> bytes:
    """A master key from the operating system’s source of randomness."""
    return secrets.token_bytes(KEY_BYTES)


def keep_key(path: Path, key: bytes) -> None:
    """Write a key to a new private file in one step; raises AlreadyThere rather than replace a file."""
    private_folder(path.parent)
    unfinished = path.with_name(f"{path.name}.{secrets.token_hex(4)}")
    write_private(unfinished, base64.b64encode(key) + b"\n")
    place(unfinished, path)


def apart(key_place: str, data_dir: Path) -> bool:
    """Whether key and data lie in different folders: whoever takes one folder must not get both."""
    return not Path(key_place).resolve().is_relative_to(data_dir.resolve())


def _given_by_the_system(environ: Mapping[str, str], run_secrets: Path) -> list[Path]:
    credentials = environ.get("CREDENTIALS_DIRECTORY")
    systemd = [Path(credentials) / "corner.key"] if credentials else []
    return [*systemd, run_secrets / "corner_key"]


def _make(path: Path) -> bytes:
    key = new_key()
    try:
        keep_key(path, key)
    except AlreadyThere:  # another first start was faster: its key is the key
        return read_key(path)
    except OSError as error:
        raise KeyProblem(
            f"A master key cannot be written to {path} ({error.strerror}). "
            "Make that folder writable, or name another file with CORNER_KEY_FILE."
        ) from None
    return key


def _refuse_if_open_to_others(path: Path) -> None:
    mode = path.stat().st_mode & 0o777
    if mode & 0o077:
        raise KeyProblem(
            f"The master key {path} can be read or changed by others (mode {mode:04o}). Run: chmod 600 {path}"
        )


def read_key(path: Path) -> bytes:
    """The key in a file, in any of the forms that “openssl rand” writes; raises KeyProblem."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise KeyProblem(
            f"The master key {path} cannot be read ({error.strerror}). Check its owner and its rights."
        ) from None
    key = _decoded(content)
    if key is None:
        raise KeyProblem(
            f"The file {path} holds no master key: it must be 32 bytes, as they are, in base64 or in hex "
            f"(found {len(content)} bytes). Put the right file back, or bring back a backup."
        )
    return key


def _decoded(content: bytes) -> bytes | None:
    if len(content) == KEY_BYTES:
        return content
    text = content.strip()
    try:
        key = (
            bytes.fromhex(text.decode("ascii")) if len(text) == 64 else base64.b64decode(text, validate=True)
        )
    except (ValueError, binascii.Error):
        return None
    return key if len(key) == KEY_BYTES else None
