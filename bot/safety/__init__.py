"""Decides: words of crisis, and the lines that can help. Pure."""
