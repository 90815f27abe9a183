### Back, until the list is changed again.

open = Undo
    .command = Bring back who was just taken off
back = All is as it was.
nothing_to_undo = There is nothing to undo.
