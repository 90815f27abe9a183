"""Decides: flows as ordered forms, and what happens next. Pure, and of the standard library alone."""
