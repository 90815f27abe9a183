### The first meeting. Someone may be here for the first time, at a bad moment.

open = Empezar
    .command = Empezar, o volver al inicio

# $operator: who runs this bot.
name =
    Hola. Soy un programa, no una persona. Te ayudo a tener una lista de la gente que está de tu lado: quién es, cómo contactar, qué decir.

    Nadie lee este chat. Si necesitas a una persona ahora, pulsa Ayuda ya, o escribe ayuda, en cualquier momento.

    Lo que escribes lo guarda bajo llave { $operator }, y /forget lo borra. Telegram también guarda este chat. /privacy explica más.

    ¿Cómo quieres que te llame? Sirve cualquier nombre.
    .label = Nombre
    .retry = Escribe un nombre corto, de { $limit } letras como máximo, por favor.
