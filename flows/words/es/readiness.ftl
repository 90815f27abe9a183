### Before telling a partner or a relative. The person decides; there is no result, and “not now” is a good answer.

open = ¿Es momento de contarlo?
who =
    Unas preguntas que pueden ayudarte a decidir. “Ahora no” es una buena respuesta.
    Nada de esto se guarda cuando terminas.

    ¿A quién piensas contárselo?
    .label = Quién
    .partner = A mi pareja
    .relative = A alguien de mi familia
    .someone = A otra persona
safe = ¿Te sientes a salvo con esa persona, también cuando se altera?
    .label = A salvo con esa persona
    .feels_safe = Sí
    .not_sure = No lo tengo claro
    .feels_unsafe = No
unsafe =
    Entonces no contárselo es una buena decisión. Puedes contárselo a otra persona, cuando quieras.

    { $line_voice ->
        [none] El botón Ayuda ya te muestra con quién puedes hablar.
       *[other] Puedes hablarlo antes con alguien:
    { $line_voice }
    }
before = Cuando le contaste algo difícil otras veces, ¿cómo fue?
    .label = Otras veces
    .kind = Me trató bien
    .mixed = Hubo de todo
    .never_tried = Nunca lo hice
    .hurtful = Me dolió
hurtful = Eso cuenta. Puede ayudar decírselo primero a otra persona, y tenerla cerca.
hopes = ¿Qué esperarías de esa persona? Elige todo lo que quieras.
    .label = Lo que espero
    .listening = Que escuche
    .knowing = Que lo sepa
    .company = Que se quede conmigo
    .finding_help = Que me ayude a buscar ayuda
moment = ¿Hay un momento y un lugar tranquilos para contarlo? Puede ser más fácil en un paseo, o de camino a algún lugar, que en una mesa.
    .label = Un momento tranquilo
    .there_is = Sí
    .not_yet = Todavía no
much = ¿Cuánto te gustaría contar? Para empezar basta con un poco.
    .label = Cuánto
    .hard_time = Que paso una mala racha
    .self_harm = Que me hago daño
    .not_sure = No lo sé todavía
decide = { $safe ->
    [not_sure] No tenías claro si te sientes a salvo. Es una buena razón para esperar, o para contárselo primero a otra persona. ¿Qué te parece mejor?
   *[other] { $moment ->
        [not_yet] Puede haber un momento más tranquilo, y esto puede esperar hasta entonces. ¿Qué te parece mejor?
       *[other] Solo tú lo sabes. ¿Qué te parece mejor?
    }
}
    .label = Lo que me parece mejor
    .soon = Sí, pronto
    .someone_else = Primero a otra persona
    .not_now = Ahora no
soon = { $much ->
    [self_harm] Una forma de empezar: “Quiero contarte algo, y no hace falta que lo arregles. Me hago daño, y me gustaría que lo supieras”.
   *[other] Una forma de empezar: “Quiero contarte algo, y no hace falta que lo arregles. Estoy pasando una mala racha”.
}
    Puedes parar cuando quieras, y contar el resto otro día.
someone_else = Es un buen camino. ¿A quién sería más fácil contárselo?
not_now = Es una buena respuesta. Contarlo o no es cosa tuya, y puede esperar.
