### Worries about telling people. An honest answer, no promise, one next step.

open = Otra preocupación
worry = ¿Qué es lo que te preocupa?
    .label = Preocupación
    .burden = Sería una carga
    .angry = Le va a dar rabia
    .tell = Se lo dirá a otra gente
    .start = No sé cómo empezar
    .not_enough = No es lo bastante grave
    .stop = Tendría que dejarlo
    .differently = Me vería de otra manera
    .before = Antes salió mal
burden =
    Piénsalo al revés. Si alguien a quien quieres tuviera un día difícil, ¿querrías saberlo?

    Puedes pedir algo pequeño, y la gente puede decir que no. Entre varias personas pesa menos que en una sola.
angry =
    A algunas personas les da rabia al principio, casi siempre por miedo. Se les puede pasar cuando han tenido tiempo.

    Puedes elegir a quién, y cuánto. También puedes elegir a una persona tranquila.
tell =
    Puede ser. Puedes preguntar antes de decir más: “¿Se lo dirías a alguien?”.

    Si alguien teme por tu vida, quizá lo diga de todos modos. También puedes decir solo que pasas un momento difícil.
start =
    No necesitas un buen comienzo. “No sé cómo empezar” ya es uno.

    También puedes escribirlo, o dejar que alguien lo lea.
not_enough =
    No hay una raya que tengas que cruzar antes. Un día difícil es suficiente.

    Encontrar ayuda puede ser más fácil si la buscas pronto. No tienes que demostrar nada.
stop =
    Contarlo no es lo mismo que dejarlo. Puedes contarlo, y no decidir eso todavía.

    Puede que alguien te pida que lo dejes. Puedes decir: “Eso no lo puedo decir ahora. Me ayuda que me escuches”.
differently =
    Quizá dude durante un tiempo. Sigues siendo la persona que conoce.

    Puedes decirlo: “Soy la misma persona que antes. Solo que no quiero esconderlo”.
before =
    Eso duele, y hace más difícil la próxima vez. Fue una persona, un día.

    Puedes elegir a otra persona, decir menos, o probar con alguien cuyo trabajo es ayudar.
