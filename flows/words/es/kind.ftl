### One kind of support. First what it gives and what to expect; then how one gets there and what it costs.
### $kind is the kind; its name stands in explore.ftl.

open = Tipo de apoyo
about = { $kind ->
    [gp]
        <b>Médico de cabecera</b>
        Suele ser la primera parada. Ahí te escuchan, atienden una herida y saben qué ayuda hay cerca.

        Lo normal es una charla corta y unas preguntas. No tienes que contarlo todo.
        Puedes llevar algo escrito, o ir con alguien de confianza.
    [therapist]
        <b>Terapeuta</b>
        Un tiempo para ti, con alguien que tiene formación. Hablas de lo que hay debajo del dolor, a tu ritmo.

        Lo normal es que sea siempre la misma persona. Lo primero es conocerse.
        Si no encaja, puedes buscar a otra persona. Pasa mucho.
    [psychiatrist]
        <b>Psiquiatra</b>
        Es la medicina de cómo pensamos y sentimos. Ahí miran todo el conjunto, y muchas veces trabajan con terapeutas.

        Lo normal es que hagan muchas preguntas la primera vez. Puedes preguntar para qué es cada una.
        Puedes ir con alguien.
    [talking]
        <b>Psicoterapia</b>
        Son charlas con alguien que tiene formación, a solas o en grupo. Miras lo que hay debajo de la autolesión. Encuentras otras formas de sobrellevarlo.

        Hay más de un tipo. Puedes preguntar cómo es antes de empezar.
        Lo normal es ir a horas fijas, durante unas semanas o meses.
    [public_private]
        <b>¿Ayuda pública o privada?</b>
        La ayuda pública la paga el Estado, o el seguro de salud. Quizá alguien tenga que pedirla por ti, y quizá haya que esperar.

        La ayuda privada la pagas tú. Puede empezar antes, y eliges con quién.
        Puedes esperar una y usar la otra.
    [young_people]
        <b>Servicios para jóvenes</b>
        Equipos que trabajan con niñas, niños y jóvenes, y también con sus familias.

        Lo normal es una primera charla sobre lo que pasa. Después haces un plan con el equipo.
        Puedes pedir que una parte sea a solas. Puedes preguntar qué le cuentan a tu familia.
    [school]
        <b>Alguien de la escuela</b>
        Puede ser quien te da clase, la enfermería escolar, la orientación escolar o la tutoría. Te ven casi todos los días, y pueden pedir ayuda contigo.

        Lo normal es que te escuchen. Quizá tengan que decírselo a alguien más, para que estés a salvo.
        Puedes preguntar antes: “¿A quién se lo dirías?”.
    [groups]
        <b>Grupos que se reúnen</b>
        Personas que saben cómo es se juntan en una sala. Ahí oyes que no te pasa solo a ti.

        Lo normal es que haya unas pocas personas y alguien que guía. La primera vez puedes solo escuchar.
        Pregunta quién guía y qué se queda en la sala.
    [communities]
        <b>Comunidades en internet</b>
        Escribes con gente que pasó por lo mismo, a cualquier hora y desde cualquier lugar. Basta un apodo.

        Busca una con moderación: personas que leen y quitan lo que podría hacer daño. Sin eso, puedes ver cosas que lo empeoren.
        Si una página te hace sentir peor, puedes irte.
    [courses]
        <b>Cursos por escrito</b>
        Un grupo pequeño se reúne en internet durante unas semanas. En algunos solo escribes: nadie te ve ni te oye.

        Lo normal es que guíe gente con formación, y que haya tiempo para pensar en lo que sigue.
        Un curso no es para una crisis. Para eso están las líneas.
    [lines_voice]
        <b>Líneas para llamar</b>
        Alguien con formación te escucha, justo cuando es difícil. No necesitas un motivo ni las palabras justas.

        Lo normal es una voz que pregunta qué pasa. Puedes terminar la llamada cuando quieras.
        Casi todo queda en privado. Algunas pueden pedir ayuda si una vida corre peligro. Puedes preguntarlo antes.
   *[lines_text]
        <b>Líneas para escribir</b>
        Escribes con alguien que tiene formación, por mensaje o por chat. Puede ser más fácil que hablar, y nadie cerca lo oye.

        Lo normal es esperar unos minutos entre respuestas. Después puedes volver a leerlo todo.
        Casi todo queda en privado. Algunas pueden pedir ayuda si una vida corre peligro. Puedes preguntarlo antes.
}
    .label = Tipo
    .way = Cómo empezar y qué cuesta

# How one gets there as it often goes, what is known about the country, what it costs in time and money, one step.
# $kind_country: what is known, or that nothing is.
way = { $kind ->
    [gp]
        <b>Cómo empezar:</b> pides cita por teléfono, por internet o en recepción. No hace falta decir por qué. Basta con “Es algo privado”.

        { $kind_country }

        <b>Tiempo y dinero:</b> una visita, y quizá unos días de espera. En algunos países es gratis. Pregunta al pedir cita.

        Un paso: escribe dos frases para llevar.
    [therapist]
        <b>Cómo empezar:</b> busca por tu cuenta, o pide un nombre en la consulta médica. Antes, mira si está en un registro.

        { $kind_country }

        <b>Tiempo y dinero:</b> suele ser una sesión por semana, durante unos meses. Pregunta cuánto cuesta una sesión. Pregunta si hay un precio más bajo.

        Un paso: busca un nombre en un registro.
    [psychiatrist]
        <b>Cómo empezar:</b> en muchos lugares lo pide por ti el médico de cabecera. En algunos puedes pedir cita por tu cuenta.

        { $kind_country }

        <b>Tiempo y dinero:</b> una primera visita larga, y después otras más cortas. La espera puede ser larga. Pregunta quién paga.

        Un paso: pregunta en la consulta médica.
    [talking]
        <b>Cómo empezar:</b> pregunta en la consulta médica quién la ofrece cerca. En algunos lugares puedes inscribirte por tu cuenta.

        { $kind_country }

        <b>Tiempo y dinero:</b> más o menos una sesión por semana. Puede haber espera. Pregunta quién paga y cuántas sesiones tendrás.

        Un paso: pregunta en la consulta médica.
    [public_private]
        <b>Cómo empezar:</b> para la ayuda pública, la consulta médica es un buen comienzo. Para la privada, elige un nombre de un registro, y luego escribe o llama.

        { $kind_country }

        <b>Tiempo y dinero:</b> la ayuda pública puede costarte tiempo, y la privada, dinero. Pregunta también cuánto cuesta la primera sesión.

        Un paso: comprueba un nombre en un registro.
    [young_people]
        <b>Cómo empezar:</b> casi siempre lo pide por ti el médico o alguien de la escuela. Eso se llama derivación. Puedes decir: “Por favor, pide una derivación para mí”.

        { $kind_country }

        <b>Tiempo y dinero:</b> pregunta cuánto dura la espera y qué hay hasta entonces. Pregunta si cuesta algo.

        Un paso: pide la derivación a una persona adulta.
    [school]
        <b>Cómo empezar:</b> elige a quien te dé más confianza. Basta con “¿Puedo hablar contigo a solas?”. O entrega algo escrito.

        { $kind_country }

        <b>Tiempo y dinero:</b> una charla en un recreo o después de clase. No cuesta nada.

        Un paso: elige quién podría ser.
    [groups]
        <b>Cómo empezar:</b> en la consulta médica, en una biblioteca o en una asociación quizá conozcan uno cerca. Escribe antes y pregunta si puede ir gente nueva.

        { $kind_country }

        <b>Tiempo y dinero:</b> una tarde de vez en cuando. Muchos son gratis o piden poco. Puedes dejar de ir cuando quieras.

        Un paso: escribe a un grupo.
    [communities]
        <b>Cómo empezar:</b> algunas las llevan asociaciones. Lee antes las normas. Mira un tiempo antes de escribir.

        { $kind_country }

        <b>Tiempo y dinero:</b> todo el tiempo que quieras. La mayoría son gratis. Nadie necesita tu nombre real ni saber dónde vives.

        Un paso: mira quién modera.
    [courses]
        <b>Cómo empezar:</b> te inscribes en la página de la asociación. Mira antes para qué edades es y las fechas.

        { $kind_country }

        <b>Tiempo y dinero:</b> una tarde por semana, durante unas semanas. Algunos son gratis. Pregunta antes.

        Un paso: mira la página y comprueba para qué edades es.
    [lines_voice]
        <b>Cómo empezar:</b> busca un lugar tranquilo, elige una línea y llama. Nadie tiene que pedirlo por ti.

        { $kind_country }

        <b>Tiempo y dinero:</b> el tiempo que necesites, en casi todas las llamadas. Muchas líneas son gratis. Lo dice al lado de cada una.

        Un paso: guarda un número en tu teléfono.
   *[lines_text]
        <b>Cómo empezar:</b> elige una línea, y luego manda un mensaje o abre el chat. Nadie tiene que pedirlo por ti.

        { $kind_country }

        <b>Tiempo y dinero:</b> más o menos una hora, y puedes parar antes. Muchas líneas son gratis. Lo dice al lado de cada una.

        Un paso: guarda un número en tu teléfono.
}
    .label = Cómo empezar
    .others = Otros tipos de apoyo
