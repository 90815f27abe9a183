### The letter to myself.

open = Una carta para mí

# $own_letter: the letter as it is kept.
what =
    { $own_letter ->
        [none] Todavía no hay ninguna carta.
       *[other] { $own_letter }
    }
    .label = Qué
    .write = Escribirla de nuevo
    .remove = Quitarla
letter =
    ¿Qué le dirías a alguien a quien quieres mucho en un día difícil?
    Escríbelo para ti. Basta con una frase o dos.
    .label = Carta
    .retry = Es una carta larga. Usa hasta { $limit } letras, por favor.
saved = Tu carta está guardada. Aparece con tu gente, y cuando un día es difícil.
removed = La carta ya no está. Si fue sin querer, pulsa Deshacer.
