### Where one comes back to.

open = Inicio
    .command = Volver al inicio
home = { $me ->
    [none] ¿Qué te ayudaría hoy?
   *[other] Hola, { $me }. ¿Qué te ayudaría hoy?
}

    ¿Estás aquí por otra persona? /supporter
