"""The real bot, tried out against a stand-in of Telegram with a chat page in the browser."""
