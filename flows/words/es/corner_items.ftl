### Things that help me, and kind words that people said. $part says which of the two.

open = Más

# $corner_items: what is kept, or none.
item =
    { $part ->
        [helps] Cosas que te ayudan: un paseo, una canción, un lugar, cualquier cosa pequeña.
       *[kind_words] Palabras amables que te dijeron, tal como las dijeron.
    }

    { $corner_items ->
        [none] Aquí todavía no hay nada guardado.
       *[other] { $corner_items }
    }
    .label = Cuál
    .add = Añadir algo
