"""Finds mistakes in content before anybody meets them; each has a number, a sentence and an advice."""
