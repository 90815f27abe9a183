"""The commands, as somebody types them."""

import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from content import leave_found_whole

from bot.cli.commands import COMMANDS, corner
from bot.settings import Settings
from bot.store.key import keep_key

ROOT = Path(__file__).parents[1]


def typed(*words, **environ):
    return CliRunner().invoke(corner, list(words), env={"CORNER_TOKEN": "", **environ})


def test_help_lists_every_command_with_what_it_is_for():
    listed = typed("--help").output

    for name in COMMANDS:
        assert re.search(rf"^  {name}\s+\S", listed, re.MULTILINE), name


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_explains_itself(name):
    shown = typed(name, "--help")

    assert shown.exit_code == 0
    assert "Usage: corner" in shown.output


def test_run_lists_every_setting():
    shown = typed("run", "--help").output

    assert [name for name in Settings.model_fields if f"CORNER_{name.upper()}" not in shown] == []


def test_run_without_a_token_says_where_one_comes_from():
    refused = typed("run")

    assert refused.exit_code == 78
    assert "@BotFather" in refused.output
    assert "corner try" in refused.output


def test_run_with_a_misspelt_setting_is_refused():
    refused = typed("run", CORNER_TOKNE="1:a")

    assert refused.exit_code == 78
    assert "Did you mean CORNER_TOKEN" in refused.output


def test_a_lost_key_is_refused_and_nothing_is_overwritten(tmp_path):
    data = tmp_path / "data"
    data.mkdir()
    (data / "corner.db").write_bytes(b"not to be touched")
    leave_found_whole(data)
    refused = typed(
        "run",
        CORNER_TOKEN="123456:made-up",
        CORNER_DATA_DIR=str(data),
        CORNER_CONFIG_DIR=str(tmp_path / "config"),
    )

    assert refused.exit_code == 78
    assert (data / "corner.db").read_bytes() == b"not to be touched"
    assert not (tmp_path / "config").exists()
    assert "key" in refused.output.lower()
    assert "made-up" not in refused.output


def test_a_file_that_is_no_database_any_more_is_refused_and_left_as_it_is(tmp_path):
    data, key = tmp_path / "data", tmp_path / "key" / "master.key"
    data.mkdir()
    keep_key(key, bytes(range(32)))
    (data / "corner.db").write_bytes(b"not a database any more" * 400)
    leave_found_whole(data)
    refused = typed("run", CORNER_TOKEN="123456:made-up", CORNER_DATA_DIR=str(data), CORNER_KEY_FILE=str(key))

    assert refused.exit_code == 78
    assert (data / "corner.db").read_bytes() == b"not a database any more" * 400


def test_the_readme_names_only_commands_that_there_are():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:bin/|`)corner ([a-z]+)", readme))

    assert named <= set(COMMANDS)
    assert {"run", "check", "talk"} <= named


def test_the_container_runs_the_program_apart_from_its_key():
    dockerfile = (ROOT / "Dockerfile").read_text(encoding="utf-8")

    assert 'VOLUME ["/data", "/key"]' in dockerfile
    assert re.search(r"^USER corner$", dockerfile, re.MULTILINE)
    assert 'CMD ["run"]' in dockerfile
