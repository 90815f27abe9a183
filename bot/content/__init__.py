"""Reads: flows, words, help lines and places; checked once, at start."""
