### The person's own version. It is forgotten when this is over.

open = Mis propias palabras
own =
    Escríbelo aquí con tus propias palabras.

    Antes puedes copiar algunas de las mías. Las tuyas solo las guardo hasta que termines.
    .label = Mis propias palabras
    .retry = Es demasiado largo para un mensaje. Usa hasta { $limit } letras, por favor.
ready = Tus palabras para { $addressee } ya están. No se envía nada hasta que tú lo envíes.
    .label = Ya está
    .again = Escribirlo otra vez
    .done = Listo
done =
    Tus palabras no se guardan aquí.

    Si no llega respuesta, quizá otra persona de tu gente pueda ahora.
