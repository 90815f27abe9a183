"""Talks with Telegram: updates come in as events, what the heart decides goes out as calls."""

import os

# The library would otherwise warn at every flood wait, and hand out whole seconds only for now.
os.environ.setdefault("PTB_TIMEDELTA", "1")
