### The private mark. “undo” stands on the button where somebody is private already.

open = Keep private
undo = Not private any more
is_private = { $person_name } is private now. When you take your list along, { $person_name } stays out of it.
is_open = { $person_name } is not private any more.
