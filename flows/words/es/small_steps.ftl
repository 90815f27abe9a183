### Seven short sessions, about three minutes each. Any order. Left and taken up at any time.

open = Pequeños pasos
    .command = Pasos cortos para hacer tu lista

overview =
    Siete pequeños pasos forman tu lista poco a poco. Cada uno lleva unos minutos.
    Elige el que quieras. Puedes dejarlo en cualquier punto y seguir otro día.

    { $next_step ->
        [none] Ya pasaste por todos. Puedes repetir cualquiera.
       *[other] El siguiente para ti: { $next_step }
    }

overview_weekly =
    Siete pequeños pasos forman tu lista poco a poco. Llega un aviso { $weekly_times }.
    Puedes dejarlo en cualquier punto y seguir otro día.

    { $next_step ->
        [none] Ya pasaste por todos. Puedes repetir cualquiera.
       *[other] El siguiente para ti: { $next_step }
    }

# The weekly note. Its first words tell nothing to others.
note = Hola, el aviso semanal que pediste.
    .show = Ver
    .later = Otro día
    .stop = Parar estos avisos
