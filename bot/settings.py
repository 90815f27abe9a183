"""One frozen object, read once at start; every field can be set as CORNER_<NAME>.

A misspelt CORNER_… name is an error, and no error ever shows a secret.
"""

import difflib
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Literal

from platformdirs import user_config_path, user_data_path
from pydantic import Field, SecretStr, ValidationError, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

APP = "in-your-corner"
PREFIX = "CORNER_"


class SettingsProblem(Exception):  # noqa: N818 - a problem of the operator's, told in a sentence
    """A setting that cannot be used: names the setting, what is wrong, and the way out."""


class Settings(BaseSettings):
    """Defaults suit one person trying it out; see docs/operating.md."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, frozen=True, extra="ignore", hide_input_in_errors=True
    )

    token: SecretStr = Field(SecretStr(""), description="The bot's token from @BotFather.")
    token_file: Path | None = Field(None, description="A file with the token, instead of CORNER_TOKEN.")
    api_base_url: str = Field(
        "https://api.telegram.org", description="The root of the Bot API server, without /bot…"
    )
    data_dir: Path = Field(user_data_path(APP), description="Where the sealed data lies.")
    config_dir: Path = Field(user_config_path(APP), description="Where the key is made, apart from the data.")
    key_file: Path | None = Field(
        None, description="The master key; made in config_dir where this is not set."
    )
    mode: Literal["polling", "webhook"] = Field("polling", description="How updates come.")
    webhook_url: str = Field("", description="The public https address Telegram calls (webhook mode).")
    webhook_secret: SecretStr = Field(
        SecretStr(""), description="1–256 of A–Z a–z 0–9 _ - ; without it webhook mode is refused."
    )
    webhook_host: str = Field("127.0.0.1", description="The address to listen on (webhook mode).")
    webhook_port: int = Field(8443, ge=0, le=65535, description="The port to listen on (webhook mode).")
    languages: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Languages to offer, such as en,es; all there are where this is not set."
    )
    default_country: str = Field("", description="ISO code of the country most people here live in, e.g. GB.")
    operator_name: str = Field("", description="Who runs this bot, as people are told.")
    operator_contact: str = Field("", description="Where people can ask about their data.")
    retention_days: int = Field(
        365, ge=1, le=3650, description="After so many days without a sign of life, data is erased."
    )
    backup_dir: Path | None = Field(None, description="Where a sealed backup is written every day.")
    backup_recipient: str = Field("", description="Whom backups are sealed for: corner backup --new-paper.")
    strict_helplines: bool = Field(False, description="Refuse to start on unchecked or stale help lines.")
    served_countries: Annotated[tuple[str, ...], NoDecode] = Field(
        (), description="Countries whose numbers are looked after, e.g. GB,IE; default_country where not set."
    )
    health_host: str = Field("127.0.0.1", description="The address of /healthz and /metrics.")
    health_port: int = Field(0, ge=0, le=65535, description="The port of /healthz and /metrics; 0 for none.")
    log_level: Literal["DEBUG", "INFO", "WARNING", "ERROR"] = Field("INFO", description="How much is logged.")

    @field_validator("languages", "served_countries", mode="before")
    @classmethod
    def _separated(cls, given: object) -> object:
        if isinstance(given, str):
            return tuple(part.strip() for part in given.split(",") if part.strip())
        return given

    @field_validator("api_base_url")
    @classmethod
    def _root(cls, given: str) -> str:
        if not given.startswith(("https://", "http://")):
            raise ValueError("must begin with https:// (or http:// for a server on this machine)")
        return given.rstrip("/")

    @field_validator("default_country")
    @classmethod
    def _iso2(cls, given: str) -> str:
        if given and not (len(given) == 2 and given.isascii() and given.isalpha()):
            raise ValueError("must be a two-letter country code, such as GB")
        return given.upper()

    @model_validator(mode="after")
    def _webhook_is_whole(self) -> "Settings":
        if self.mode == "webhook" and not (self.webhook_url and self.webhook_secret.get_secret_value()):
            raise ValueError("webhook mode needs CORNER_WEBHOOK_URL and CORNER_WEBHOOK_SECRET")
        return self

    @model_validator(mode="after")
    def _backups_are_sealed(self) -> "Settings":
        if self.backup_dir and not self.backup_recipient:
            raise ValueError("CORNER_BACKUP_DIR needs CORNER_BACKUP_RECIPIENT: corner backup --new-paper")
        if self.backup_recipient and not self.backup_recipient.startswith("age1"):
            raise ValueError("CORNER_BACKUP_RECIPIENT must begin with age1: corner backup --new-paper")
        return self

    @property
    def served(self) -> tuple[str, ...]:
        """Countries whose numbers the operator answers for."""
        return self.served_countries or ((self.default_country,) if self.default_country else ())

    def secret_token(self) -> str:
        """The token from the setting or its file; SettingsProblem with the way out where there is none."""
        token = self.token.get_secret_value().strip() or _from_file(self.token_file)
        if not token:
            raise SettingsProblem(
                "There is no token. Get one from @BotFather in Telegram and set CORNER_TOKEN, "
                "or try everything without one: corner try"
            )
        if ":" not in token or not token.split(":", 1)[0].isdigit():
            raise SettingsProblem(
                "CORNER_TOKEN is not a bot token; one looks like 123456:ABC… (from @BotFather)."
            )
        return token


def _from_file(path: Path | None) -> str:
    if path is None:
        return ""
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError as error:
        raise SettingsProblem(f"CORNER_TOKEN_FILE cannot be read: {error.strerror}.") from None


def read_settings(environ: Mapping[str, str] = os.environ) -> Settings:
    """The settings of this process; SettingsProblem names every one that is wrong."""
    _refuse_misspelt(environ)
    try:
        return Settings()
    except ValidationError as error:
        raise SettingsProblem(
            "\n".join(_sentence(one["loc"], one["msg"]) for one in error.errors())
        ) from None


def _sentence(place: tuple[int | str, ...], message: str) -> str:
    name = f"{PREFIX}{str(place[0]).upper()} " if place else ""
    return f"{name}{message.removeprefix('Value error, ')}."


def _refuse_misspelt(environ: Mapping[str, str]) -> None:
    known = {f"{PREFIX}{name.upper()}" for name in Settings.model_fields}
    for name in sorted(environ):
        if name.startswith(PREFIX) and name not in known:
            close = difflib.get_close_matches(name, known, n=1)
            hint = f" Did you mean {close[0]}?" if close else ""
            raise SettingsProblem(f"There is no setting {name}.{hint} All of them: corner run --help")
