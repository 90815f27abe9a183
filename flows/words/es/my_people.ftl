### The screen for the worst moment. Short, calm, names first.

open = Mi gente
    .command = Tu gente, ahora mismo

nobody_yet =
    Tu lista todavía está vacía, y no pasa nada.
    Un nombre es un buen comienzo. Puede ser alguien que no sepa nada.

    { $line_voice ->
        [none] Ya hay alguien ahí: pulsa Ayuda ya.
       *[other] Ya hay alguien ahí:
    { $line_voice }
    }

# $people_list: the people, in the person's own order, with how to reach them.
# $own_words: kind words or a bit of the letter from the person's own corner, or none.
person =
    { $me ->
        [none] Hay gente de tu lado.
       *[other] Hay gente de tu lado, { $me }.
    }

    { $people_list }

    { $own_words ->
        [none] { "" }
       *[other] { $own_words }
    }

    { $line_voice ->
        [none] ¿Nadie contesta? Pulsa Ayuda ya.
       *[other] ¿Nadie contesta? { $line_voice }
    }
    .label = Persona
