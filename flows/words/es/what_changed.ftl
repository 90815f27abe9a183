### What has changed with one person. Put away with thanks, never deleted here.

open = Algo ha cambiado
gone = Esta persona ya no está en tu lista.
what = ¿Qué ha cambiado con { $person_name }?
    .label = Qué
    .lost_touch = Perdimos el contacto
    .help_ended = Su ayuda terminó
    .broke_up = Nos separamos
    .too_close = Le toca muy de cerca
    .away = Dejar aparte por otra razón
    .waiting_list = Estoy en lista de espera
waiting = ¿Cómo va lo de { $person_name }?
    .label = Espera
    .started = Ya empezó
    .gave_up = Ya no espero más
    .still_waiting = Sigo esperando
archived = { $person_name } está aparte. { $thanks_kept ->
        [none] La ficha sigue guardada.
       *[other] Guardaste: { $thanks_kept }
    }
    .label = Qué hacer
    .bring_back = Devolver a mi lista
    .leave_it = Dejarlo así
meanwhile = La espera puede ser larga. ¿Quién podría acompañarte mientras tanto?
    .label = Mientras tanto
    .a_line = Una línea para hablar
    .nobody = Todavía nadie
thanks = { $what ->
    [help_ended] Un final puede ser triste, aunque sea bueno. ¿Qué te gustaría guardar del tiempo con { $person_name }?
    [broke_up] Eso puede doler mucho. Si hay algo de { $person_name } que quieras guardar, escríbelo aquí.
    [too_close] Descansar de alguien no es decirle que no. Si quieres, escribe unas palabras sobre { $person_name }.
   *[other] Si quieres, escribe unas palabras para dar las gracias a { $person_name }. Se quedan aquí, y nadie se entera.
}
    .label = Gracias
    .retry = Es un poco largo. Usa hasta { $limit } letras, por favor.
# The button below opens the circle where nobody is left.
put_away =
    { $thanks ->
        [none] { $person_name } queda aparte. La ficha sigue guardada, y puedes traerla de vuelta.
       *[other] { $person_name } queda aparte, con tu agradecimiento. La ficha sigue guardada, y puedes traerla de vuelta.
    }
    Quizá un día haya lugar para otra persona. No hay prisa.
waits = { $meanwhile ->
    [a_line]
        { $person_name } está en tu lista como alguien a quien esperas. { $line_voice ->
            [none] El botón Ayuda ya te muestra con quién puedes hablar mientras tanto.
           *[other] Mientras tanto:
        { $line_voice }
        }
    [nobody] { $person_name } está en tu lista como alguien a quien esperas. Mientras tanto tienes el botón Ayuda ya, de día y de noche.
   *[other] { $person_name } está en tu lista como alguien a quien esperas. Mientras tanto: { $meanwhile_name ->
            [none] Ayuda ya.
           *[other] { $meanwhile_name }.
        }
}
started = Qué bien que haya empezado. { $person_name } está en tu lista.
gave_up = { $person_name } queda aparte. La ficha sigue guardada, y puedes traerla de vuelta.
still_waiting = Esperar es difícil. Mientras tanto: { $meanwhile_name ->
        [none] { $line_voice ->
            [none] Ayuda ya.
           *[other] { $line_voice }
        }
       *[other] { $meanwhile_name }.
    }
back = { $person_name } vuelve a estar en tu lista.
left = Así se queda. { $person_name } está aparte, y la ficha sigue guardada.
