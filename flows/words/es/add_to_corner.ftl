### One more for one's own corner. $part says for which list.

open = Añadir algo
full = Aquí caben diez cosas. Puedes cambiar una o quitarla.
new = { $part ->
    [helps] ¿Qué te ayuda? Bastan unas palabras.
   *[kind_words] ¿Qué te dijeron?
}
    .label = Palabras
    .retry = Usa hasta { $limit } letras, por favor.
kept = Ya está guardado.
