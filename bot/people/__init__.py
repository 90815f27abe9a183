"""Decides: the person's network, who fits, what may be said. Pure values, nothing about Telegram."""
