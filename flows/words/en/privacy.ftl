### What is kept, where, who can see it, how to erase it.

open = What is kept
    .command = What is kept, and who could read it
privacy =
    Kept: what you tell me about yourself and your people, and where you are in a form. Not kept: what you write in a bad moment, and how you are.

    It lies sealed on a computer run by { $operator }. Whoever holds both that computer and its key could read it. { $operator_contact ->
        [none] { "" }
       *[other] Questions: { $operator_contact }.
    }

    Telegram keeps this chat on its own computers. Chats with bots are not end-to-end encrypted. Anyone with your phone can read them.

    I never write to anyone but you.
