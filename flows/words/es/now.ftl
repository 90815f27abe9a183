### “I need someone now.” Short, calm, people first, then lines that are open at this hour.
### $hour_now: “It is 2:10 at night.”, or none where the country is not known.

open = Alguien ahora
    .command = Alguien que encaje, ahora mismo

need = ¿Qué te ayudaría más?
    .label = Qué me ayudaría
    .listening = Alguien que escuche
    .company = Compañía
    .distraction = Pensar en otra cosa
    .practical = Algo práctico
    .professional = Ayuda profesional
    .cannot_say = No sé decirlo
how = ¿Prefieres hablar o escribir?
    .label = Cómo
    .talk = Hablar
    .write = Escribir
    .either = Me da igual

# $fitting_people: who can be reached now. $open_line, $open_voice, $open_text: lines that are open now, or none.
person =
    { $hour_now ->
        [none] Puede que una de estas personas esté disponible.
       *[other] { $hour_now }
    }

    { $fitting_people }

    { $open_line ->
        [none] El botón Ayuda ya también tiene líneas.
       *[other] Ahora atiende también: { $open_line }
    }

    { $soon_people ->
        [none] { "" }
       *[other] Y pronto: { $soon_people }
    }
    .label = Quién
    .else = Otra persona

# Nobody fits now, but somebody does soon. $soon_people: who, and from when.
soon =
    { $hour_now ->
        [none] { "" }
       *[other] { $hour_now }
    }
    A esta hora, la mayoría de la gente duerme o trabaja. No es culpa de nadie.

    { $open_voice ->
        [none] El botón Ayuda ya te muestra quién está ahí, día y noche.
       *[other] Ahora atiende: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] O escribe: { $open_text }
    }

    { $soon_people ->
        [none] { "" }
       *[other] Y pronto: { $soon_people }
    }
    .label = Quién
    .write_anyway = Contactar de todos modos

nobody =
    Ahora mismo nadie de tu lista encaja con esto. Eso no dice nada de ti, ni de tu gente.

    { $open_voice ->
        [none] El botón Ayuda ya te muestra quién está ahí, día y noche.
       *[other] Ahora atiende: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] O escribe: { $open_text }
    }
