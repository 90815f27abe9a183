### Several people came from Telegram at once.

open = Personas elegidas
# $added_names: those who are new, or none.
came = { $added_names ->
    [none] No llegó nadie más a tu lista. Puede que ya estuvieran en ella, o que esté llena.
   *[other]
        Ahora en tu lista:
        { $added_names }

        Pulsa un nombre para contar más. Puede esperar.
}
