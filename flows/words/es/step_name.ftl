open = Un nombre
why =
    Solo un nombre. Puede ser cualquiera que te haga bien tener cerca.
    No hace falta que sepa nada.
somebody = ¿Te viene alguien a la cabeza?
    .label = Alguien
    .yes_there_is = Sí
    .no_one_yet = Nadie todavía
name = ¿Cuál es el nombre? Vale un apodo.
    .label = Nombre
    .retry = Escribe un nombre corto, de hasta { $limit } letras, por favor.
circle = ¿Dónde va { $name }?
    .label = Círculo
    .family = Familia
    .friends = Amistades
    .partner = Pareja
    .professionals = Profesional
    .peers = Alguien que pasó por lo mismo
    .groups = Grupo o servicio
    .others = Otra persona
why_them = ¿Qué es lo bueno de { $name }? Unas palabras, para un mal día.
    .label = Palabras guardadas
    .retry = Es un poco largo. Usa hasta { $limit } letras, por favor.
done = Este paso ya está. Lo demás puede esperar.
