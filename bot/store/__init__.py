"""The store remembers: one sealed document a person, one writer, nothing readable on disk."""
