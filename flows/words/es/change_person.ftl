### Change one thing about somebody.

open = Cambiar
gone = Esta persona ya no está en tu lista.
what = ¿Qué te gustaría cambiar sobre { $person_name }?
    .label = Qué
    .name = Nombre
    .circle = Círculo
    .role = Quién es
    .contact = Cómo contactar
    .knows = Qué sabe
    .good_for = En qué ayuda
    .reachable = Cuándo
    .why = Palabras guardadas
name = ¿Cuál es el nombre nuevo?
    .label = Nombre
    .retry = Escribe un nombre corto, por favor, de hasta { $limit } letras.
circle = ¿En qué círculo está { $person_name }?
    .label = Círculo
    .family = Familia
    .friends = Amistades
    .partner = Pareja
    .professionals = Profesional
    .peers = Alguien que pasó por lo mismo
    .groups = Grupo o servicio
    .others = Otra persona
    .me = Soy yo
role = ¿Quién es { $person_name } para ti? Pulsa un botón o escríbelo. Con Omitir queda vacío.
    .label = Quién es
    .something_else = Otra cosa
own_role = ¿Qué palabra usarías? Basta con una o dos.
    .label = En mis palabras
    .retry = Usa hasta { $limit } letras, por favor.
ways = ¿Qué quieres hacer con las formas de contactar con { $person_name }?
    .label = Qué
    .add_way = Añadir otra forma
    .take_one_off = Quitar una
    .all_new = Escribirlas de nuevo
way = ¿Cuál quieres quitar?
    .label = Cuál
contact =
    ¿Cómo puedes contactar con { $person_name }?
    Escribe un número, un nombre de usuario de Telegram, un correo, un enlace o “en persona”.
    ¿Más de uno? Pon cada uno en su línea. También puedes compartir el contacto.
    .label = Cómo contactar
    .retry = Usa hasta { $limit } letras, por favor.
unsure_number =
    Puede que no sea un número completo. Lo guardé como lo escribiste.
    Con + y el código del país funciona desde cualquier lugar.
knows = ¿Cuánto sabe { $person_name }? Lo que te sugiera decir nunca irá más allá.
    .label = Qué sabe
    .nothing = Nada, y está bien así
    .hard_time = Que paso una mala racha
    .self_harm = Que me hago daño
    .everything = Todo
good_for = ¿Qué se le da bien a { $person_name }?
    .label = En qué ayuda
    .listening = Escuchar
    .company = Hacer compañía
    .distraction = Distraerme
    .practical = Ayuda práctica
    .professional = Buscar ayuda profesional
    .quiet = Estar en silencio
    .not_taking_over = No decidir por mí
reachable = ¿Cuándo puedes contactar con { $person_name }?
    .label = Cuándo
    .mornings = Por la mañana
    .daytime = De día
    .evenings = Al final del día
    .nights = De noche
    .weekdays = Entre semana
    .weekends = El fin de semana
    .anytime = A cualquier hora
why = ¿Qué palabras te gustaría guardar sobre { $person_name }?
    .label = Palabras guardadas
    .retry = Es un poco largo. Usa hasta { $limit } letras, por favor.
changed = El cambio está hecho.
