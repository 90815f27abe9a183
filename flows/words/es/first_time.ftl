### Telling somebody for the first time.

open = Contarlo por primera vez
start =
    Contárselo a alguien es decisión tuya. También cuándo, y cuánto.

    “Ahora no” también es una buena respuesta. Puedes volver a esto cuando quieras.
    .label = Contarlo
    .on = Seguir
    .not_now = Ahora no
not_now =
    Está bien. No tienes que contarlo para tener apoyo.

    Alguien puede ayudarte sin saber por qué.
person =
    ¿A quién te gustaría contárselo?

    Puede ser alguien que escucha, y que te trató bien cuando todo era difícil.
    .label = A quién
    .someone_else = Otra persona
# $addressee: a name, or “them”.
level =
    ¿Cuánto te gustaría decirle a { $addressee }?

    Decides tú. Un poco es suficiente. Puedes decir más después, y no tienes que responder a cada pregunta.
    .label = Cuánto
    .hard_time = Que paso una mala racha
    .self_harm = Que me hago daño
    .everything = También los malos momentos
moment =
    ¿Cuándo y dónde?

    Es bueno buscar un rato tranquilo, sin prisa. Un paseo o un viaje corto puede hacerlo más fácil que cara a cara.
    Un mensaje o una carta también valen.

    Puedes preguntar antes: “¿Tienes un rato para algo que me cuesta decir?”.
    .label = Cuándo
    .on = Ahora las palabras
form = ¿Cómo te gustaría decirlo?
    .label = Forma
    .message = Un mensaje
    .letter = Una carta
    .aloud = Decirlo en voz alta
draft = { $form ->
    [aloud]
        Puedes decirle esto a { $addressee }, o leerlo en voz alta:
        <blockquote>{ $draft_words }</blockquote>
   *[other]
        Para { $addressee }. No se envía nada hasta que tú lo envíes.
        <blockquote>{ $draft_words }</blockquote>
}
    .label = Corto
    .longer = Más largo
    .other = Otras palabras
    .own = Mis propias palabras
    .done = Listo
other = { $form ->
    [aloud]
        O así:
        <blockquote>{ $draft_other_words }</blockquote>
   *[other]
        O así. No se envía nada hasta que tú lo envíes.
        <blockquote>{ $draft_other_words }</blockquote>
}
    .label = Otras palabras
    .longer = Más largo
    .own = Mis propias palabras
    .done = Listo
longer = { $send_long ->
    [above]
        Las palabras para { $addressee } están en el mensaje de arriba. Para copiarlas, mantén el dedo encima.

        No se envía nada hasta que tú lo envíes.
   *[here]
        Con más espacio, para { $addressee }:
        <blockquote>{ $draft_long_words }</blockquote>
}
    .label = Más largo
    .own = Mis propias palabras
    .done = Listo
after_someone =
    Esa persona quizá necesite un tiempo para asimilarlo. La primera respuesta muchas veces no es la mejor.

    Puedes pedir una cosa pequeña, como: “Solo siéntate conmigo”.
after =
    { $addressee } quizá necesite un tiempo para asimilarlo. La primera respuesta muchas veces no es la mejor.

    ¿Ya lo dijiste? Entonces puedes anotar qué sabe { $addressee } ahora.
