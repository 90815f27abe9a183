open = Erase everything
    .command = Erase everything, in two taps
sure =
    This erases your people, your words and your settings here, for good. I also delete what Telegram lets me delete: messages of the last two days.
    .save = Yes, erase everything
forgotten =
    It is gone. I kept nothing about you.
    To clear the rest of this chat, delete it in Telegram. /start begins anew.
