### Plan B of “I need someone now”: everybody else.

open = Otra persona

# $others_fitting: the others; who is not there yet, with the hour from which they are.
person =
    Puedes probar con cualquiera. Un mensaje basta.

    { $others_fitting }

    { $open_voice ->
        [none] El botón Ayuda ya te muestra quién está ahí, día y noche.
       *[other] Ahora atiende también: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] O escribe: { $open_text }
    }
    .label = Quién
nobody =
    Ahora mismo no hay nadie más en tu lista. Eso no dice nada de ti.

    { $open_voice ->
        [none] El botón Ayuda ya te muestra quién está ahí, día y noche.
       *[other] Ahora atiende: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] O escribe: { $open_text }
    }
