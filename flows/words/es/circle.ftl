### One circle.

open = Círculo
empty = { $circle ->
    [family] ¿Hay alguien en tu familia a quien te haga bien tener cerca? Basta con una persona.
    [friends] ¿Hay alguna amistad que te haga bien tener cerca? Puede ser alguien que no sepa nada.
    [partner] Si tienes pareja, ¿te gustaría que estuviera en tu lista?
    [professionals] Aquí puede estar tu médico de cabecera, la enfermería escolar o tu terapeuta. No necesitas un nombre: basta con “mi médico”.
    [peers] Aquí puede estar alguien que pasó por lo mismo. Puede que el contacto sea solo por escrito.
    [groups] Aquí puede estar un grupo, una línea de ayuda o un curso.
    [others] Profes, gente del barrio o del deporte, guías espirituales, una mascota: cualquiera que te haga bien tener cerca.
   *[me] Tú también estás de tu lado. Aquí puedes guardar palabras que le dirías a alguien a quien quieres mucho.
}
    .label = Círculo
    .add = Añadir a alguien
    .not_for_me = No es para mí
    .not_safe = No es seguro para mí
# $circle_people: the names.
peopled =
    { $circle_name }: { $circle_people }
    .label = Círculo
    .add = Añadir a alguien
closed = { $circle_name }: cerraste este círculo, y esa respuesta basta.
    .label = Círculo
    .reopen = Abrirlo de nuevo
not_for_me = Es bueno saberlo. No volveré a preguntarte por este círculo. Puedes abrirlo aquí cuando quieras.
not_safe =
    Gracias por decirlo. Queda cerrado, y no volveré a preguntarte por este círculo.

    Si alguien te hace daño o te da miedo, no es culpa tuya. { $line_voice ->
        [none] El botón Ayuda ya te muestra con quién puedes hablar.
       *[other] Puedes hablarlo con alguien:
    { $line_voice }
    }
reopened = { $circle_name }: este círculo está abierto de nuevo. No hay prisa.
