### My own corner: words of one's own for a hard day.

open = Mi rincón
    .command = Una carta para ti, palabras amables

# $own_corner: what is kept there, or none.
part =
    { $own_corner ->
        [none] Este rincón es tuyo. Aquí puedes guardar una carta para ti, cosas que te ayudan y palabras amables que te dijeron.
       *[other] Tu rincón.
    }

    { $own_corner ->
        [none] Con una frase basta.
       *[other] { $own_corner }
    }
    .label = Parte
    .letter = Una carta para mí
    .helps = Cosas que me ayudan
    .kind_words = Palabras amables
