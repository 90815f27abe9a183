### The private mark. “undo” stands on the button where somebody is private already.

open = Dejar en privado
undo = Ya no en privado
is_private = { $person_name } queda en privado. Cuando te lleves tu lista, { $person_name } no saldrá en ella.
is_open = { $person_name } ya no queda en privado.
