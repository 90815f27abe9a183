### Add someone to the network. Same names and same order as add_person.yaml.

open = Añadir a alguien
    .command = Añadir a alguien a tu gente

# Nobody is turned away: two hundred are on the list.
full =
    Tu lista está llena: aquí no cabe nadie más. Es mucha gente.
    Puedes quitar a alguien para hacer espacio.

# $circle: where this person belongs, where that is known already.
name = { $circle ->
    [me]
        Tú también tienes un lugar en esta lista.
        ¿Qué nombre quieres tener aquí? “Yo” está bien.
   *[other]
        ¿A quién te gustaría añadir?
        Basta con un nombre o un apodo.
        También puedes compartir un contacto de tu teléfono.
}
    .label = Nombre
    .retry = Escribe un nombre corto, por favor, de hasta { $limit } letras.

# $namesakes: who is on the list under this name or with this number.
namesake =
    En tu lista ya hay:
    { $namesakes }
    Si es otra persona, sigue adelante.
# $name: who has the same name.
known = Ver a { $name }

# $name: the name just given, in the person's own words.
circle = ¿En qué círculo está { $name }?
    .label = Círculo
    .family = Familia
    .friends = Amistades
    .partner = Pareja
    .professionals = Profesional
    .peers = Alguien que pasó por lo mismo
    .groups = Grupo o servicio
    .others = Otra persona
    .me = Soy yo

role = { $circle ->
    [professionals] ¿A qué se dedica { $name }? Pulsa un botón o escríbelo.
    [groups] ¿Qué tipo de grupo o servicio es { $name }? Pulsa un botón o escríbelo.
   *[other] ¿Quién es { $name } para ti? Pulsa un botón o escríbelo.
}
    .label = Quién es
    .something_else = Otra cosa
own_role = ¿Qué palabra usarías? Basta con una o dos.
    .label = En mis palabras
    .retry = Usa hasta { $limit } letras, por favor.

contact =
    ¿Cómo puedes contactar con { $name }?
    Escribe un número, un nombre de usuario de Telegram, un correo, un enlace o “en persona”.
    ¿Más de uno? Pon cada uno en su línea. También puedes compartir el contacto.
    .label = Cómo contactar
    .retry = Usa hasta { $limit } letras, por favor.

unsure_number =
    Puede que no sea un número completo. Lo guardé como lo escribiste.
    Con + y el código del país funciona desde cualquier lugar.

where = ¿Dónde se reúne?
    .label = Dónde
    .online = En línea
    .in_person = En persona
    .both = De las dos formas

# Moderated: somebody looks after the group and steps in where it is needed.
moderated = ¿Hay alguien que cuide el grupo, y que intervenga si se pone demasiado difícil?
    .label = Quién lo cuida
    .by_professionals = Sí, profesionales
    .by_volunteers = Sí, voluntariado
    .by_nobody = Nadie
    .not_sure = No lo sé

unmoderated =
    En un grupo que nadie cuida, se pueden decir cosas difíciles de leer.
    Puedes salir en cualquier momento, y buscar a alguien con quien hablar después.

unnamed = ¿Puedes estar ahí sin dar tu nombre real?
    .label = Nombre real
    .no_name = No hace falta
    .real_name = Piden mi nombre
    .not_sure = No lo sé

cost = ¿Cuesta algo?
    .label = Precio
    .free = Gratis
    .costs = Cuesta algo
    .not_sure = No lo sé

opens = ¿Cuándo abre o cuándo se reúne? Por ejemplo: los martes a las 7.
    .label = Cuándo abre
    .retry = Usa hasta { $limit } letras, por favor.

ages = ¿Para qué edades es? Por ejemplo: de 14 a 18.
    .label = Edades
    .retry = Usa hasta { $limit } letras, por favor.

# What $name knows. The bot's drafts never go further than this.
knows =
    ¿Cuánto sabe { $name }?
    Tú decides, y puedes cambiarlo después. Lo que te sugiera decir a { $name } nunca irá más allá de esto.
    .label = Qué sabe
    .nothing = Nada, y está bien así
    .hard_time = Que paso una mala racha
    .self_harm = Que me hago daño
    .everything = Todo

good_for = { $circle ->
    [me] ¿Qué te ayuda cuando lo haces por ti? Elige todo lo que quieras.
    [groups] ¿En qué ayuda { $name }? Elige todo lo que quieras.
   *[other] ¿Qué se le da bien a { $name }? Elige todo lo que quieras.
}
    .label = En qué ayuda
    .listening = Escuchar
    .company = Hacer compañía
    .distraction = Distraerme
    .practical = Ayuda práctica
    .professional = Buscar ayuda profesional
    .quiet = Estar en silencio
    .not_taking_over = No decidir por mí

reachable = ¿Cuándo puedes contactar con { $name }?
    .label = Cuándo
    .mornings = Por la mañana
    .daytime = De día
    .evenings = Al final del día
    .nights = De noche
    .weekdays = Entre semana
    .weekends = El fin de semana
    .anytime = A cualquier hora

why = { $circle ->
    [me] ¿Qué te gustaría decirte en un mal día? Dilo como a alguien a quien quieres mucho.
    [groups] ¿Por qué { $name }? O algo amable que se dijo allí.
   *[other] ¿Por qué { $name }? O algo amable que te dijo { $name } alguna vez.
}
    .label = Palabras guardadas
    .retry = Es un poco largo. Usa hasta { $limit } letras, por favor.

confirm =
    ¿Está bien así?

    { $summary }

saved =
    { $name } ya está en tu lista.

    { $saved_card }
