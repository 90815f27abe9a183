open = Idioma
    .command = Otro idioma
language = ¿En qué idioma escribo? Las palabras de crisis se reconocen en muchos idiomas, elijas el que elijas.
    .label = Idioma
saved = A partir de ahora escribo en español.
