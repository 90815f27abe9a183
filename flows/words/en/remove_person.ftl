### Taken off the list; Undo is right there.

open = Take off my list
removed = It is done. If it was a slip, press Undo.
