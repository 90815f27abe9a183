### The sheets that are forwarded. Each is one message. Whoever gets it must understand it without the bot.
### .short is put into another chat by Share: the same in a few sentences, without tags.
### $help: the emergency number, then lines, from foot below. What is quoted under “does not help” is a don’t.

parent =
    <b>Para la madre o el padre de alguien que se hace daño</b>
    La autolesión suele ser una forma de sobrellevar sentimientos demasiado fuertes. No se hace para herirte.

    <b>Qué ayuda</b>
    · “Gracias por contármelo”. Mantén la calma.
    · “¿Qué te ayudaría ahora mismo?”. Escucha.
    · “¿Estás pensando en quitarte la vida?”. Preguntar no mete la idea en la cabeza.
    · Compartir cosas de todos los días. Una consulta médica, cuando la quiera.

    <b>Qué no ayuda</b>
    · “Prométemelo”, “Déjame ver”, “O paras, o yo …”
    · Esconder cosas. No detiene el dolor.

    <b>Tú también importas:</b> puede llevar tiempo. Habla con alguien de tu confianza.

    { $help }
    .short = Si tu hijo o tu hija se hace daño: mantén la calma y dale las gracias por contártelo. Pregunta qué le ayudaría ahora mismo, y después escucha. Sin promesas, sin amenazas, sin “déjame ver”. Cuídate tú también. Si está en peligro ahora, llama al { $emergency }. En el enlace hay líneas de ayuda para cada país.

partner =
    <b>Para la pareja de alguien que se hace daño</b>
    La autolesión suele ser una forma de sobrellevar sentimientos demasiado fuertes. No significa que tú no seas suficiente.

    <b>Qué ayuda</b>
    · “Me alegra que me lo hayas contado”. Deja que elija el ritmo.
    · “¿Qué te ayudaría ahora mismo?”. Quizá solo que te sientes a su lado.
    · “¿Estás pensando en quitarte la vida?”. Preguntar no mete la idea en la cabeza.

    <b>Qué no ayuda</b>
    · “Prométemelo”, “Déjame ver”, “Si me quisieras …”
    · Pedir cada detalle, o contárselo a otra gente

    <b>Tú también importas:</b> cuida tus amistades y tu sueño. Puedes decir cuándo necesitas un descanso.

    { $help }
    .short = Si tu pareja se hace daño: dale las gracias por contártelo. Pregunta qué le ayudaría ahora mismo, y después escucha. Sin promesas, sin amenazas, sin detalles. También puedes tomarte un descanso. Si está en peligro ahora, llama al { $emergency }. En el enlace hay líneas de ayuda para cada país.

friend =
    <b>Para las amistades de alguien que se hace daño</b>
    La autolesión suele ser una forma de sobrellevar sentimientos demasiado fuertes. No tienes que arreglarlo.

    <b>Qué ayuda</b>
    · “Gracias por contármelo”.
    · “¿Qué te ayudaría ahora mismo?”. Escucha.
    · Películas, paseos, mensajes tontos, como antes.

    <b>Qué no ayuda</b>
    · “Prométemelo”, “¿Por qué haces eso?”
    · Publicarlo, o contárselo a todo el mundo

    <b>Tú también importas:</b> puedes decir “ahora no”. Si te preocupa, díselo a una persona adulta de confianza.

    { $help }
    .short = Si alguien de tus amistades se hace daño: dale las gracias por contártelo. Pregunta qué le ayudaría ahora mismo, y después escucha. Sin promesas, sin “por qué”. No tienes que arreglarlo, ni llevarlo en soledad. Si está en peligro ahora, llama al { $emergency }. En el enlace hay líneas de ayuda para cada país.

sibling =
    <b>Para una hermana o un hermano</b>
    La autolesión suele ser una forma de sobrellevar sentimientos demasiado fuertes. No es culpa tuya.

    <b>Qué ayuda</b>
    · “Me alegra que me lo hayas contado”.
    · “¿Qué te ayudaría ahora mismo?”.
    · Compartir las cosas de siempre

    <b>Qué no ayuda</b>
    · “Prométemelo”, “Déjame ver”, “O paras, o yo …”
    · Burlarse, o vigilar todo el día

    <b>Tú también importas:</b> puedes sentir tristeza o rabia. Si te preocupa, díselo a una persona adulta de confianza.

    { $help }
    .short = Si tu hermana o tu hermano se hace daño: no es culpa tuya. Dale las gracias por contártelo, o solo quédate cerca. Sin promesas, sin amenazas. Si te preocupa, díselo a una persona adulta de confianza. Si está en peligro ahora, llama al { $emergency }. En el enlace hay líneas de ayuda para cada país.

teacher =
    <b>Para quien da clase o trabaja en la escuela</b>
    La autolesión suele ser una forma de sobrellevar sentimientos demasiado fuertes. Quizá eres la primera persona que lo sabe.

    <b>Qué ayuda</b>
    · “Gracias por contármelo”. Busca un rato, en un lugar tranquilo.
    · Di pronto a quién quizá tengas que decírselo, y por qué.
    · “¿Qué te ayudaría ahora mismo?”. Ve con esa persona a pedir más ayuda.
    · “¿Estás pensando en quitarte la vida?”. Preguntar no mete la idea en la cabeza.

    <b>Qué no ayuda</b>
    · “Déjame ver”, “¿Por qué haces eso?”
    · Decir que no lo contarás, cuando quizá tengas que hacerlo

    <b>Tú también importas:</b> háblalo con alguien de tu equipo. No tienes que llevarlo en soledad.

    { $help }
    .short = Si alguien de tu clase se hace daño: busca un rato, dale las gracias por contártelo y di pronto a quién quizá tengas que decírselo. Pregunta qué le ayudaría ahora mismo, y después escucha. Sin “déjame ver”, sin “por qué”. Si está en peligro ahora, llama al { $emergency }. En el enlace hay líneas de ayuda para cada país.

# $line: a line for somebody who worries about another person, or none. $country: its name, or none.
# $child_line: for the sheets that young people may get; or none.
foot =
    <b>Ayuda:</b> si esa persona está en peligro ahora, llama al { $country ->
        [none] { $emergency }
       *[other] { $emergency } ({ $country })
    }. Quédate a su lado si puedes hacerlo sin peligro.
    { $line ->
        [none] { $finder }
       *[other] { $line }
    }
    { $child_line ->
        [none] { "" }
       *[other] ¿Menos de 18? { $child_line }
    }
