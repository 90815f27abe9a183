### Picking people with Telegram's own list.

open = Pick from Telegram
full =
    Your list is as full as it can be here. That is a lot of people.
    You can take someone off to make room.
# The message that brings the key, above the card.
keys =
    Telegram hands me the name, and the Telegram name if there is one. It hands me no number.
    The people you pick are not told.
# The key under the text field.
key = Pick people
picked = Press “Pick people” below the place where you write. You can pick more than one.
    .label = Picked
    .type_instead = Type a name instead
