### The questions about a group or service, once more.

open = Sobre el grupo
# Stands on the card of a group that no one looks after.
caution = Nadie cuida este grupo. Puedes salir en cualquier momento.
where = ¿Dónde se reúne { $person_name }?
    .label = Dónde
    .online = En línea
    .in_person = En persona
    .both = De las dos formas
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
opens = ¿Cuándo abre o cuándo se reúne?
    .label = Cuándo abre
    .retry = Usa hasta { $limit } letras, por favor.
ages = ¿Para qué edades es?
    .label = Edades
    .retry = Usa hasta { $limit } letras, por favor.
saved = El cambio está hecho.
