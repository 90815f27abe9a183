### Who helps already, without knowing? Names come on the list as people who know nothing.

open = ¿Quién me ayuda ya?
full =
    Tu lista está llena: aquí no cabe nadie más. Es mucha gente.
    Puedes quitar a alguien para hacer espacio.
beside =
    Hay gente que ayuda sin saberlo. No hace falta que lo sepa.

    ¿Al lado de quién es fácil estar? Puede ser una mascota. Escribe un nombre, o varios separados por comas.
    .label = Es fácil estar a su lado
    .retry = Usa hasta { $limit } letras, por favor.
smile = ¿Quién te hace sonreír, o te manda tonterías?
    .label = Me hace sonreír
    .retry = Usa hasta { $limit } letras, por favor.
asks = ¿Quién te pregunta cómo estás, y espera la respuesta?
    .label = Pregunta cómo estoy
    .retry = Usa hasta { $limit } letras, por favor.
everyday = ¿A quién ves casi todas las semanas? Alguien del barrio, del deporte, de una tienda, de un juego.
    .label = Casi todas las semanas
    .retry = Usa hasta { $limit } letras, por favor.
kind_once = ¿Quién fue amable contigo una vez, aunque fuera hace mucho?
    .label = Fue amable una vez
    .retry = Usa hasta { $limit } letras, por favor.
nobody = No salió ningún nombre nuevo, y está bien. Quizá te venga uno a la mente otro día.
# $quiet_names: everybody who was named and is not on the list yet.
keep =
    Estos nombres pueden estar en tu lista, como gente que no sabe nada:

    { $quiet_names }

    No se envía nada a nadie.
    .label = En mi lista
    .on_my_list = Ponerlos en mi lista
    .leave_it = Dejarlo así
saved = Ya están en tu lista. Lo que saben lo decides tú, y puede seguir siendo nada.
left = No se guardó nada. Pensar en esos nombres fue algo bueno de todos modos.
