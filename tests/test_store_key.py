"""The master key: where it is looked for, when one is made, and what is refused."""

import base64
from pathlib import Path

import pytest

from bot.store.key import FoundKey, KeyProblem, apart, find_key, keep_key, new_key
from bot.store.problems import AlreadyThere

KEY = bytes(range(32))


def found(
    folder: Path, *, key_file: Path | None = None, data_exists: bool = False, **environ: str
) -> FoundKey:
    return find_key(
        key_file=key_file,
        config_dir=folder / "config",
        data_exists=data_exists,
        environ=environ,
        run_secrets=folder / "secrets",
    )


def written(path: Path, key: bytes, mode: int = 0o600) -> Path:
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(key)
    path.chmod(mode)
    return path


def test_places_are_searched_in_order_systemd_docker_settings_config(tmp_path):
    keys = [bytes([n]) * 32 for n in range(4)]
    places = [
        written(tmp_path / "credentials" / "corner.key", keys[0], 0o444),
        written(tmp_path / "secrets" / "corner_key", keys[1], 0o444),
        written(tmp_path / "named", keys[2]),
        written(tmp_path / "config" / "master.key", keys[3]),
    ]
    for place, key in zip(places, keys, strict=True):
        key_file = tmp_path / "named" if (tmp_path / "named").exists() else None
        credentials = str(tmp_path / "credentials")

        assert found(
            tmp_path, key_file=key_file, data_exists=True, CREDENTIALS_DIRECTORY=credentials
        ) == FoundKey(key, str(place), made=False)
        place.unlink()


@pytest.mark.parametrize("named", [True, False])
def test_the_first_key_is_made_private_and_found_again(tmp_path, named):
    key_file = tmp_path / "keys" / "my.key" if named else None
    place = key_file or tmp_path / "config" / "master.key"
    first = found(tmp_path, key_file=key_file)
    again = found(tmp_path, key_file=key_file, data_exists=True)

    assert (first.made, again.made) == (True, False)
    assert (again.key, again.where) == (first.key, str(place))
    assert place.stat().st_mode & 0o777 == 0o600
    assert place.parent.stat().st_mode & 0o777 == 0o700
    assert list(place.parent.iterdir()) == [place]


@pytest.mark.parametrize("named", [True, False])
def test_a_lost_key_is_named_and_none_is_made_over_data(tmp_path, named):
    key_file = tmp_path / "keys" / "my.key" if named else None
    with pytest.raises(KeyProblem, match=r"(my|master)\.key.*restore"):
        found(tmp_path, key_file=key_file, data_exists=True)

    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("mode", [0o640, 0o604, 0o660, 0o777, 0o601])
def test_a_key_open_to_others_is_refused_with_the_command_to_run(tmp_path, mode):
    path = written(tmp_path / "config" / "master.key", KEY, mode)
    with pytest.raises(KeyProblem, match=f"mode {mode:04o}.*Run: chmod 600 {path}"):
        found(tmp_path)


@pytest.mark.parametrize(
    "content",
    [KEY, KEY.hex().encode(), base64.b64encode(KEY), KEY.hex().upper().encode() + b"\r\n", bytes(32)],
)
def test_what_openssl_rand_writes_is_understood(tmp_path, content):
    written(tmp_path / "config" / "master.key", content)

    assert found(tmp_path).key in {KEY, bytes(32)}


@pytest.mark.parametrize(
    "content",
    [b"", b"short", KEY[:31], KEY + b"!" * 9, b"z" * 64, "ü".encode() * 32, base64.b64encode(KEY * 2)],
)
def test_a_file_that_holds_no_key_is_refused_without_showing_it(tmp_path, content):
    path = written(tmp_path / "config" / "master.key", content)
    with pytest.raises(KeyProblem) as problem:
        found(tmp_path)

    assert str(path) in str(problem.value)
    assert f"found {len(content)} bytes" in str(problem.value)
    assert content.hex() not in str(problem.value) or not content
    assert path.read_bytes() == content


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    (tmp_path / "config").write_bytes(b"a file in the way")
    with pytest.raises(KeyProblem, match="CORNER_KEY_FILE"):
        found(tmp_path)


def test_a_key_that_cannot_be_read_is_named(tmp_path):
    (tmp_path / "config" / "master.key").mkdir(parents=True, mode=0o700)
    with pytest.raises(KeyProblem, match=r"master\.key cannot be read"):
        found(tmp_path)


def test_a_key_is_never_written_over_another(tmp_path):
    keep_key(tmp_path / "master.key", KEY)
    with pytest.raises(AlreadyThere):
        keep_key(tmp_path / "master.key", new_key())

    assert (
        find_key(
            key_file=tmp_path / "master.key",
            config_dir=tmp_path,
            data_exists=True,
            environ={},
            run_secrets=tmp_path,
        ).key
        == KEY
    )
    assert [file.name for file in tmp_path.iterdir()] == ["master.key"]


def test_a_found_key_does_not_show_itself(tmp_path):
    key = found(tmp_path)

    assert key.key.hex() not in repr(key)
    assert repr(key.key) not in repr(key)


def test_key_and_data_in_one_folder_are_noticed(tmp_path):
    assert apart(str(tmp_path / "config" / "master.key"), tmp_path / "data")
    assert not apart(str(tmp_path / "data" / "master.key"), tmp_path / "data")
    assert not apart(str(tmp_path / "data" / "keys" / "master.key"), tmp_path / "data")
