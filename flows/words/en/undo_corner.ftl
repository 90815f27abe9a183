open = Undo
back = It is back.
nothing_to_undo = There is nothing to undo.
