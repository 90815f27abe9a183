### One of the things that are kept in one's own corner.

open = Cambiar
# $corner_item: its words, or none where it is gone meanwhile.
what = { $corner_item ->
    [none] Esto ya no está aquí.
   *[other] { $corner_item }
}
    .label = Qué
    .reword = Cambiar las palabras
    .remove = Quitarlo
words = ¿Qué debe decir?
    .label = Palabras
    .retry = Usa hasta { $limit } letras, por favor.
changed = El cambio está hecho.
removed = Ya no está. Si fue sin querer, pulsa Deshacer.
