"""The pieces of help now: who asks, what a press wants, the buttons, and help without any store."""
