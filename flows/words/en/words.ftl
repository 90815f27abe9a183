### Finding the words: who for.

open = Find the words
    .command = Words to say or send to somebody
person =
    Who are the words for?

    I suggest some, and you change what you like. Nothing is sent until you send it.
    .label = Who for
    .someone_else = Someone else
