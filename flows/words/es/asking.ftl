### Words to book with, a note to bring, what to expect, and if it goes badly.
### $role_name: GP, family doctor, school nurse, teacher …, as they are called where the person lives.

open = Más sobre pedir ayuda
# $role_name comes with its article, as it stands after “a” or “con”.
part = ¿Qué te vendría bien para pedir ayuda a { $role_name }?
    .label = Parte
    .book = Palabras para pedir cita
    .bring = Una nota para llevar
    .expect = Qué esperar
    .badly = Si sale mal
way = { $person ->
    [teacher] ¿Cómo te gustaría pedir un rato para hablar?
   *[other] ¿Cómo te gustaría pedir la cita?
}
    .label = Cómo
    .phone = Por teléfono
    .online = En línea o por correo
    .in_person = En persona
booking =
    <blockquote>{ $booking_words }</blockquote>

    { $person ->
        [gp] Si te preguntan por qué, basta con “es privado”. Si no puede esperar, di: “Es urgente”. Puedes ir con alguien.
       *[other] No tienes que decir más que esto. Puedes ir con alguien de confianza.
    }
level = ¿Cuánto debe decir la nota? Tú decides.
    .label = Cuánto
    .hard_time = Que paso una mala racha
    .self_harm = Que me hago daño
    .everything = También los malos momentos
length = ¿Una nota corta o una más larga? Puedes leerla en voz alta o entregarla.
    .label = Extensión
    .short = Corta
    .long = Más larga
note = { $send_note ->
    [above]
        Tu nota está en el mensaje de arriba. Para copiarla, mantén el dedo sobre ella.

        Puedes leerla en voz alta o solo entregarla. Eso también está bien.
   *[here]
        <blockquote>{ $note_words }</blockquote>

        Puedes leerla en voz alta o solo entregarla. Eso también está bien.
}
expect = { $person ->
    [gp]
        Puede que te pregunten cómo estás, cómo duermes y si estás a salvo. Puedes decir: “Prefiero no contestar a eso todavía”.

        Pueden enviarte a alguien que sepa más. Quizá haya que esperar. Pregunta cuánto, y qué hacer mientras tanto.

        Casi siempre queda en privado. Si temen por tu vida, puede que avisen a otras personas. Puedes preguntarlo antes.
    [school_nurse]
        La mayoría escucha bien, y muchas personas ya lo han oído antes. Si te piden mostrar algo, puedes decir que no.

        Si piensan que estás en peligro, quizá tengan que decírselo a alguien. Pregunta al principio: “¿Qué tendría usted que contar a otras personas?”.

        Pueden ayudarte a contárselo a tu familia, o a llegar a alguien que sepa más.
   *[teacher]
        Quien te da clase no tiene formación en esto, ni le hace falta. Puede escuchar y buscar a la persona adecuada en la escuela.

        Quizá tenga que contárselo a una o dos personas. Pregunta al principio: “¿A quién tendría usted que decírselo?”.

        Puedes pedirle que vaya contigo.
}
badly = { $person ->
    [gp]
        Si no te escucharon, no fue porque lo tuyo sea poca cosa. Hay quien escucha mejor.

        Puedes pedir que te atienda otra persona, ir con alguien o entregar una nota.

        Puedes decir: “Me gustaría que quedara por escrito que pedí ayuda”.
    [school_nurse]
        Si no te escucharon, no fue porque lo tuyo sea poca cosa. Prueba con otra persona adulta de la escuela, o con un médico.

        Si se lo contaron a alguien sin preguntarte, puedes decir que te dolió. Pregunta qué pasa ahora y quién lo sabe.
   *[teacher]
        Hay profes que no saben qué decir. No es por ti. Quizá otra persona adulta de la escuela escuche mejor.

        Si se lo contaron a alguien sin preguntarte, pregunta quién lo sabe ahora y qué pasa después.
}
