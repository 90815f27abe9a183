### The list on top of the chat. Its first words are seen in the bar above the chat, and maybe by others.

open = Pin in this chat
    .command = Your list on top of this chat
form =
    Your list can stay on top of this chat. I change it when your people change.
    With names it is quicker. Without names, others who see your screen learn nothing.
    .label = Pinned list
    .names = With names
    .discreet = Without names
change = Your list is on top of this chat. What would you like?
    .label = Pinned list
    .names = Show it with names
    .discreet = Show it without names
    .unpin = Take it down
is_pinned = It is on top of this chat now. One tap brings you there.
is_unpinned = It is taken down.

# The pinned message itself. $pinned_people: the first people; $others: whether there are more.
list =
    My list

    { $pinned_people }

    { $others ->
        [yes] The others are one tap away.
       *[no] { "" }
    }
discreet-list =
    My list
    It is one tap away.
emptied = This list is not in use any more.
