### Finding the words: who for.

open = Encontrar las palabras
    .command = Palabras para decir o enviar a alguien
person =
    ¿Para quién son las palabras?

    Sugiero algunas, y tú cambias lo que quieras. No se envía nada hasta que tú lo envíes.
    .label = Para quién
    .someone_else = Otra persona
