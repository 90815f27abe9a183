"""Settings say what is wrong, by name and with the way out, and never show a secret."""

import pytest

from bot.settings import PREFIX, Settings, SettingsProblem, read_settings

TOKEN = "123456:AAbb-secret-of-this-test"


def read(monkeypatch, **given):
    for name, value in given.items():
        monkeypatch.setenv(PREFIX + name.upper(), value)
    return read_settings()


def test_nothing_but_the_token_is_needed(monkeypatch):
    settings = read(monkeypatch, token=TOKEN)

    assert settings.secret_token() == TOKEN
    assert settings.mode == "polling"
    assert settings.data_dir != settings.config_dir


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"data_dri": "x"}, "There is no setting CORNER_DATA_DRI. Did you mean CORNER_DATA_DIR?"),
        ({"mode": "pull"}, "CORNER_MODE"),
        ({"default_country": "Great Britain"}, "CORNER_DEFAULT_COUNTRY must be a two-letter country code"),
        ({"api_base_url": "localhost:8081"}, "CORNER_API_BASE_URL must begin with https://"),
        ({"health_port": "seventy"}, "CORNER_HEALTH_PORT"),
        ({"mode": "webhook"}, "webhook mode needs CORNER_WEBHOOK_URL and CORNER_WEBHOOK_SECRET"),
        ({"retention_days": "0"}, "CORNER_RETENTION_DAYS"),
    ],
)
def test_a_wrong_setting_is_named_with_the_way_out(monkeypatch, given, expected):
    with pytest.raises(SettingsProblem) as problem:
        read(monkeypatch, **given)

    assert expected in str(problem.value)


@pytest.mark.parametrize("token", ["", "hello", "abc:def"])
def test_a_token_that_is_none_is_told_without_showing_it(monkeypatch, token):
    with pytest.raises(SettingsProblem) as problem:
        read(monkeypatch, token=token).secret_token()

    assert "@BotFather" in str(problem.value)
    assert not token or token not in str(problem.value)


def test_the_token_may_lie_in_a_file(monkeypatch, tmp_path):
    (tmp_path / "token").write_text(TOKEN + "\n")

    assert read(monkeypatch, token_file=str(tmp_path / "token")).secret_token() == TOKEN


def test_a_token_file_that_is_not_there_is_named_by_its_setting(monkeypatch, tmp_path):
    with pytest.raises(SettingsProblem, match="CORNER_TOKEN_FILE cannot be read"):
        read(monkeypatch, token_file=str(tmp_path / "nowhere")).secret_token()


def test_no_error_shows_a_secret(monkeypatch):
    with pytest.raises(SettingsProblem) as problem:
        read(monkeypatch, token=TOKEN, webhook_secret="another-secret", mode="webhook")

    assert "secret-of-this-test" not in str(problem.value)
    assert "another-secret" not in str(problem.value)


def test_no_settings_object_shows_a_secret(monkeypatch):
    assert "secret-of-this-test" not in repr(read(monkeypatch, token=TOKEN))


def test_every_setting_says_what_it_is_for():
    assert [name for name, field in Settings.model_fields.items() if not field.description] == []
