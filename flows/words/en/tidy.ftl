### A tidy chat. It says plainly what cannot be deleted, and how to do that by hand.

open = Tidy this chat
    .command = Delete messages that show names
what =
    I can delete messages that show names, mine and yours. Your list stays kept.
    { $tidy ->
        [on] Right now I do so by myself, some time after names were shown.
       *[off] I can do so now, or by myself after a time.
    }
    .label = Tidy
    .now = Now
    .after_1 = After an hour
    .after_6 = After six hours
    .after_12 = After twelve hours
    .after_24 = After a day
    .never = Only on a tap
tidied =
    It is done. Telegram lets me delete for two days, then no more.
    For what is older: hold a message, then press Delete. Or clear the chat in its menu.
will_tidy =
    I will do so after that time, each time names were shown.
    What is older than two days I cannot delete. Hold such a message, then press Delete.
only_on_a_tap = I only do so when you ask me to.

# Sent when Telegram refused some of it.
left-over =
    Telegram did not let me delete all of it.
    To do so by hand: hold a message, then press Delete.
