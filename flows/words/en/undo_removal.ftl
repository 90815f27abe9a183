open = Undo
back = Everything is as it was.
nothing_to_undo = There is nothing to undo.
