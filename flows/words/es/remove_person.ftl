### Taken off the list; Undo is right there.

open = Quitar de mi lista
removed = Listo. Si fue sin querer, pulsa Deshacer.
