### The first meeting. Someone may be here for the first time, at a bad moment.

open = Start
    .command = Start, or come back to the beginning

# $operator: who runs this bot.
name =
    Hello. I am a program, not a person. I help you keep a list of the people in your corner: who they are, how to reach them, what to say.

    No one reads this chat. If you need a person now, press Help now, or type help, at any time.

    What you write is kept locked by { $operator }. Telegram keeps this chat too. /privacy says more, /forget erases it.

    What shall I call you? Any name will do.
    .label = Name
    .retry = Please write a short name, up to { $limit } letters.
