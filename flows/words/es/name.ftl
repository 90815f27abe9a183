open = Nombre
name = ¿Cómo quieres que te llame? Pulsa Omitir si no quieres ningún nombre.
    .label = Nombre
    .retry = Escribe un nombre corto, de { $limit } letras como máximo, por favor.
saved = Ya está cambiado.
