### A draft for one person. The drafts themselves stand in drafts.ftl.
### These screens are seen beside the draft, by whoever looks over a shoulder: they say no more than it does.

# On the card of a person: words for other wishes than the short ones there.
open = Otras palabras
nobody = Aquí no hay nadie a quien escribir. Puedes elegir a otra persona.

# $addressee: a name, or “your friend”.
level = ¿Hasta dónde pueden llegar estas palabras? Elige qué sabe { $addressee }, o qué puede saber desde ahora.
    .label = Hasta dónde
    .nothing = Nada, palabras de cada día
    .hard_time = Que paso una mala racha
    .self_harm = Que me hago daño
    .everything = Todo
need = ¿Qué te vendría bien de { $addressee }?
    .label = Deseo
    .listen = Que me escuche
    .company = Que esté conmigo
    .call = Que me llame ahora
    .distraction = Pensar en otra cosa
    .practical = Que me eche una mano
    .thanks = Dar las gracias
    .know = Solo que sepa cómo va hoy
    .professional = Buscar ayuda profesional
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
done =
    Que no haya respuesta no quiere decir que no. Quizá no tiene tiempo, o busca las palabras justas.

    Quizá otra persona de tu gente pueda ahora. Si no puede esperar, pulsa Ayuda ya.
