"""An unsuccessful answer of the Bot API has a code, a sentence and sometimes parameters."""

from typing import Any

Json = dict[str, Any]

_PREFIX = {400: "Bad Request: ", 403: "Forbidden: ", 409: "Conflict: "}


class ApiError(Exception):
    """A call that Telegram would refuse, with the words it would use."""

    def __init__(self, code: int, reason: str, **parameters: int) -> None:
        self.code = code
        self.description = _PREFIX.get(code, "") + reason
        self.parameters = parameters
        super().__init__(self.description)

    @property
    def body(self) -> Json:
        found: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return found | ({"parameters": self.parameters} if self.parameters else {})
