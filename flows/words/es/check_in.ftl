### The note that was asked for, and what follows each answer. Nothing here chases anybody.

open = Aviso

# The first words are seen on a locked screen: nothing here may tell what this is about.
# $words: the person’s own first words, or none.
note = { $words ->
    [none] Hola, el aviso que pediste. No hace falta responder.
   *[other] { $words }
}
    .okay = Hoy, bien
    .so_so = Regular
    .hard = Difícil
    .people = Mi gente
    .later = Más tarde
    .pause = Pausar
    .change = Cambiar
    .stop = Parar los avisos

# After three notes without an answer.
offer-to-stop = Los últimos avisos quedaron sin respuesta, y está bien. Después de este no mando más, a menos que pulses un botón.

# The bot was away when the note before this one was due.
missed = Un aviso anterior a este no llegó. Fue un error de este programa.

okay = Es bueno saberlo. Que tengas un día tranquilo.

so_so =
    Gracias por decirlo. Un día regular también es un día.
    Tu gente está ahí, si quieres contactar con alguien.

hard =
    Gracias por decirlo. No hace falta estar en peligro para contactar con alguien.

    { $first_people ->
        [none] { "" }
       *[other] { $first_people }
    }

    { $line_voice ->
        [none] El botón Ayuda ya te muestra quién está ahí, día y noche.
       *[other] { $line_voice }
    }
    { $line_text ->
        [none] { "" }
       *[other] O escribe: { $line_text }
    }

    { $own_letter ->
        [none] { "" }
       *[other] { $own_letter }
    }

later = Vuelvo dentro de dos horas, si no es hora de silencio.

paused = En pausa. Vuelven cuando tú digas, en Avisos.
