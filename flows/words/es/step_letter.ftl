open = Unas palabras para ti
why =
    ¿Qué le dirías en un mal día a alguien a quien quieres mucho?
    Puedes escribirlo aquí, para leerlo cuando lo necesites.
letter = Escribe una frase o dos para ti.
    .label = Carta
    .retry = Es un poco largo. Usa hasta { $limit } letras, por favor.
done = Este paso ya está. Tus palabras están en Mi rincón.
