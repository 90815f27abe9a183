### Words that a person may send, write or say to somebody, in their own voice (“I”).
###
### The name of each message begins with how much the other person knows. It never says more than that:
###   nothing     no hint at all; this could be any friendly message on any day
###   hard_time   that it is a hard time; nothing about self-harm
###   self_harm   about the self-harm; not that this is a bad moment
###   everything  also that it is a bad moment. What is not written here is taken from self_harm.
### tests/test_drafts.py looks for words that would say more. No method, no promise, no blame, no “or else”.
###
### .message_…  to send; .letter_…  between “Dear …,” and the name; .aloud_…  to say, or to read out
### …_short and …_other are two ways to say it in a line or two (up to 180 letters); …_long takes more room.

## What stands around a draft.

# Who it is for, where it is nobody on the list: “What would you like from your friend?”
to-friend = esa persona amiga
to-relative = tu familiar
to-partner = tu pareja
to-online = esa persona
to-someone_else = esa persona
letter-opening = { $name ->
    [none] Hola:
   *[other] Hola, { $name }:
}
write-to = Escribir a { $name }
choose-chat = Elegir un chat
copy = Copiar las palabras

# What these people are called where somebody lives. $country: two letters, as GB. As it stands after “con” or “a”.
role-gp = { $country ->
    [GB] un GP
    [IE] un GP
    [AU] un GP
    [NZ] un GP
    [ZA] un GP
    [US] un médico de cabecera
    [CA] un médico de cabecera
   *[other] un médico
}
role-school_nurse = { $country ->
    [US] alguien de orientación escolar
    [IE] alguien de orientación escolar
    [CA] alguien de orientación escolar
    [AU] alguien de orientación escolar
    [NZ] alguien de orientación escolar
    [ZA] alguien de orientación escolar
    [IN] alguien de orientación escolar
   *[other] la enfermería escolar
}
role-teacher = alguien del profesorado

## Nothing: they help without knowing.

nothing-listen =
    .message_short = ¡Hola! ¿Andas por ahí? Me encantaría charlar contigo cuando tengas unos minutos.
    .message_other = ¡Hola! Hace tiempo que no hablamos. ¿Tienes un rato hoy, más tarde, para ponernos al día?
    .message_long =
        ¡Hola! Me acabo de acordar de ti. Me encantaría saber cómo estás y contarte mi semana.
        ¿Tienes un rato para charlar hoy o mañana? A la hora que te venga bien.
    .letter_short = Hace mucho que no hablamos. Me encantaría saber de ti y contarte de mí. ¿Buscamos una hora pronto?
    .letter_other = He estado pensando en ti. Contigo es fácil hablar, y me gustan nuestras charlas. ¿Tenemos una pronto?
    .letter_long =
        Hoy pensé en ti, y en lo fácil que es hablar contigo. Sabes escuchar. Creo que nunca te lo he dicho.

        Me encantaría pasar una hora contigo pronto. Tú me cuentas tus novedades y yo te cuento las mías. Por teléfono o con un café delante, las dos cosas me gustan.

        No hay prisa. Dime qué día te viene bien.
    .aloud_short = ¿Tienes unos minutos? Me gustaría charlar.
    .aloud_other = ¿Puedo pasar a hablar un rato contigo?
    .aloud_long =
        Hola. ¿Es buen momento? Me gustaría charlar. Tú me cuentas tu día y yo te cuento el mío.
        Si ahora no puedes, lo dejamos para más tarde.

nothing-company =
    .message_short = ¡Hola! ¿Tienes un rato libre más tarde? Tengo ganas de compañía. Podemos sentarnos a ver algo, sin más.
    .message_other = ¿Puedo pasar un rato por tu casa? Tú sigue con lo tuyo. Me gustaría estar ahí, nada más.
    .message_long =
        ¡Hola! ¿Te gustaría tener compañía más tarde? Puedo ir yo, o puedes venir tú. No hace falta planear nada ni hablar mucho.
        Una peli, un café o un paseo: todo me parece bien. Dime qué prefieres.
    .letter_short = Me gusta estar contigo, aunque casi no hablemos. ¿Puedo ir a pasar una tarde contigo pronto?
    .letter_other = En tu casa siempre se está bien. ¿Puedo ir un día y estar ahí, mientras tú haces tus cosas?
    .letter_long =
        Me gusta estar cerca de ti. Podemos estar en el mismo cuarto, cada cual con lo suyo, y está bien así. Eso no pasa con mucha gente.

        ¿Puedo ir a tu casa un día de estos? No tienes que preparar nada. Puedo llevar un libro, cocinar contigo o simplemente sentarme en el sofá.

        Dime qué día te viene bien. Si prefieres salir, un paseo también me encanta.
    .aloud_short = ¿Puedo quedarme aquí contigo un rato? No hace falta que hablemos.
    .aloud_other = ¿Te importa si me quedo aquí contigo? Tú sigue con lo que estás haciendo.
    .aloud_long =
        ¿Tienes mucho que hacer? Me gustaría estar con alguien un rato. No tienes que entretenerme.
        Tú haz tus cosas, y yo me quedo aquí con mi té.

nothing-distraction =
    .message_short = ¡Hola! Cuéntame algo divertido que te haya pasado esta semana. Me encantaría reírme un poco.
    .message_other = ¿Jugamos a algo o vemos una peli esta noche? Tú eliges y yo me apunto.
    .message_long =
        ¡Hola! ¿En qué andas? Tengo la tarde libre y me gustaría hacer algo divertido. Podemos jugar en línea, ver la misma peli o dar un paseo.
        O solo mándame fotos tontas. Tú eliges.
    .letter_short = Hagamos algo divertido pronto. Siempre tienes buenas ideas. ¿Qué te gustaría hacer el próximo día libre?
    .letter_other = ¿Recuerdas cómo nos reímos la última vez? Me gustaría repetirlo. ¿Planeamos una salida?
    .letter_long =
        Me acuerdo mucho de los buenos ratos que hemos pasado. Contigo, un día cualquiera se vuelve un buen día.

        ¿Hacemos algo pronto? Puede ser algo pequeño: una peli, un juego, un viaje en autobús a un lugar nuevo. Tú haces el plan y yo te sigo.

        Mientras tanto, escríbeme unas líneas sobre algo que te haya hecho reír.
    .aloud_short = Cuéntame algo gracioso. Cualquier cosa sirve.
    .aloud_other = ¿Salimos un rato? A pasear, a una tienda, a lo que sea.
    .aloud_long =
        ¿Quieres hacer algo conmigo? Llevo todo el día en casa. Podemos pasear, jugar a algo o cocinar.
        Tú eliges, y yo me apunto.

nothing-practical =
    .message_short = ¡Hola! ¿Me echas una mano con una cosita esta semana? Me alegrarías el día.
    .message_other = ¿Vas a la tienda hoy? ¿Podrías traerme unas cosas, por favor?
    .message_long =
        ¡Hola! Quiero pedirte un pequeño favor. Esta semana hay mucho que hacer, y me faltan manos. ¿Podrías hacer una cosa conmigo, tal vez las compras o un formulario?
        Con una hora basta. Si no te viene bien, dímelo sin problema.
    .letter_short = Quiero pedirte un pequeño favor. ¿Podrías ayudarme un día con unas cosas de casa? Con una hora basta y sobra.
    .letter_other = Se te da bien sacar las cosas adelante. ¿Tendrías una hora para repasar conmigo mi lista de cosas por hacer?
    .letter_long =
        Quiero pedirte un favor, y puedes decir que no.

        En casa tengo algunas cosas por hacer: unas compras, unas cartas, ordenar un poco. Entre dos va mucho mejor. ¿Tendrías una hora, más o menos, algún día?

        Yo preparo algo de comer. Dime qué día te viene bien.
    .aloud_short = ¿Me ayudas con una cosa? No llevará mucho tiempo.
    .aloud_other = ¿Harías esto conmigo? Entre dos va mejor.
    .aloud_long =
        ¿Te puedo pedir un favor? Tengo unas cosas que hacer y las voy dejando para después. ¿Podrías hacer una conmigo?
        Si hoy no puedes, otro día también está bien.

# Not a word about what kind of appointment it is.
nothing-professional =
    .message_short = ¡Hola! Pronto tengo que ir a una cita. ¿Me acompañarías? Me gustaría tener compañía.
    .message_other = Tengo que llamar para pedir una cita, y lo voy dejando. ¿Puedes sentarte conmigo mientras llamo?
    .message_long =
        ¡Hola! Tengo una cita pendiente y la voy dejando para después. Sería más fácil si alguien viniera conmigo, solo para la ida y la vuelta. ¿Lo harías?
        No tendrías que entrar, y después podemos tomar un café.
    .letter_short = Tengo que pedir una cita, y siempre lo dejo para después. ¿Te sentarías conmigo mientras llamo, y quizá vendrías ese día?
    .letter_other = ¿Puedo pedirte que me acompañes a una cita que tengo? Solo tendrías que esperar fuera.
    .letter_long =
        Quiero pedirte un pequeño favor. Hay una cita que llevo un tiempo dejando para después. Ya sabes cómo son las llamadas y los formularios.

        ¿Te sentarías a mi lado mientras la pido? ¿Y vendrías conmigo ese día? No tendrías que entrar. Me gustaría hacer contigo el camino de ida y el de vuelta.

        Dime qué días te vienen bien.
    .aloud_short = Tengo que ir a una cita. ¿Me acompañarías?
    .aloud_other = ¿Te puedes sentar aquí mientras hago una llamada? Siempre la dejo para después.
    .aloud_long =
        ¿Te puedo pedir algo? Tengo que llamar para pedir una cita, y lo voy dejando. ¿Te sentarías conmigo mientras llamo?
        Y ese día, ¿vendrías conmigo? Podrías esperar fuera.

nothing-call =
    .message_short = ¡Hola! ¿Puedes hablar por teléfono ahora? Me encantaría oír tu voz.
    .message_other = ¿Me llamas cuando veas esto? Me gustaría charlar un ratito.
    .message_long =
        ¡Hola! ¿Tienes unos minutos ahora mismo? Me encantaría hablar por teléfono en vez de escribir. Llámame cuando puedas. Si no contesto, prueba otra vez, por favor.
        Si ahora no puedes, hoy más tarde también está bien.
    .letter_short = Cuando recibas esto, llámame, por favor. Me encantaría oír tu voz y saber de ti.
    .letter_other = Prefiero hablar que escribir. ¿Me llamas cuando leas esto?
    .letter_long =
        No se me da bien escribir cartas, así que esta trae un único deseo. Llámame, por favor, cuando la hayas leído.

        Me encantaría oír tu voz y hablar un buen rato. Cualquier hora está bien, temprano o tarde. Si no contesto, prueba otra vez un poco después.

        Y si prefieres no llamar, escríbeme. Eso también me encanta.
    .aloud_short = Hola, soy yo. ¿Puedes hablar un rato ahora? Me gusta oír tu voz.
    .aloud_other = Hola, soy yo. Llámame cuando oigas esto, por favor.
    .aloud_long =
        Hola, soy yo. Quería ver si te encontraba. ¿Me llamas cuando oigas esto? No importa lo tarde que sea.
        Me gustaría hablar un rato, nada más. Hasta luego.

# “Just know that today is hard”, for somebody who does not know: a small wave.
nothing-know =
    .message_short = Hola. Hoy es un día lento por aquí. No hace falta que respondas, solo quería saludarte.
    .message_other = Solo paso a saludar. Quizá hoy hable poco, pero es bueno saber que estás ahí.
    .message_long =
        Hola. Hoy es uno de esos días lentos, y puede que no escriba mucho. No tienes que hacer nada. Solo quería saludarte, porque es bueno saber que estás ahí.
        Pronto te escribo más.
    .letter_short = Te escribo solo para saludarte. Últimamente hablo poco, y no es por ti. Es bueno saber que estás ahí.
    .letter_other = Últimamente no he escrito mucho. Aun así, me acuerdo de ti. No hace falta que contestes.
    .letter_long =
        Últimamente has sabido poco de mí. No tiene nada que ver contigo. Hay semanas lentas, y me quedo en casa.

        Me acuerdo de ti, y es bueno tenerte cerca. No tienes que hacer nada. Una postal o unas palabras de vez en cuando me encantan.

        Otro día te escribo más.
    .aloud_short = Hoy estoy de pocas palabras. No es por ti.
    .aloud_other = Tengo un día lento. No hace falta que hagas nada.
    .aloud_long =
        Si hoy hablo poco, no tiene nada que ver contigo. Es un día lento, nada más. No tienes que hacer nada.
        Me gusta que estés aquí.

nothing-thanks =
    .message_short = Quería darte las gracias, nada más. Mi semana es mejor porque eres como eres.
    .message_other = Gracias por ser como eres. Qué suerte tengo de conocerte.
    .message_long =
        ¡Hola! Quiero darte las gracias, sin ningún motivo especial. Me preguntas cómo estoy, me haces reír y eres amable. Eso significa mucho para mí.
        Quería que lo supieras.
    .letter_short = Quiero darte las gracias. Eres amable y me haces reír. Es una suerte conocerte.
    .letter_other = Gracias por todas las cosas pequeñas. Me doy cuenta de ellas, y me importan.
    .letter_long =
        Te escribo para darte las gracias. No hay ningún motivo especial, solo que nunca te lo digo.

        Me preguntas cómo estoy, y esperas la respuesta. Me haces reír. Contigo puedo ser yo, sin más. Quizá para ti sean cosas pequeñas. Para mí son grandes.

        Me alegra tenerte cerca.
    .aloud_short = Gracias. Me alegra tenerte cerca.
    .aloud_other = Nunca lo digo, así que lo digo ahora: gracias.
    .aloud_long =
        Quiero darte las gracias, sin ningún motivo especial. Eres amable conmigo y me haces reír. Quería que lo supieras.
        No tienes que responder nada.

## Hard time: they know that things are hard, not more.

hard_time-listen =
    .message_short = Hola. Estoy pasando una mala racha. ¿Podrías escucharme un rato? No tienes que arreglar nada.
    .message_other = Hoy es un día duro. ¿Tienes tiempo para hablar, o solo para leer lo que te escribo?
    .message_long =
        Hola. Ahora las cosas están difíciles para mí, y me gustaría hablar con alguien. Pensé en ti. No hace falta que tengas una respuesta. Ya me ayudaría decirlo en voz alta.
        ¿Tienes un rato hoy? Si no, otro día está bien.
    .letter_short = Estoy pasando una mala racha, y me gustaría contártelo. No tienes que arreglarlo. ¿Me escucharías?
    .letter_other = Últimamente todo se me hace pesado. Contigo puedo hablar. ¿Buscamos un rato?
    .letter_long =
        Te escribo porque es más fácil que decirlo. Llevo un tiempo pasando una mala racha. Quizá por fuera no se note.

        No tienes que arreglarlo, y puede que no haya una respuesta rápida. Lo que me ayudaría es alguien que escuche. Pensé en ti, porque dejas que la gente termine lo que quiere decir.

        ¿Podemos vernos o hablar por teléfono pronto? También puedes escribirme. Si ahora es demasiado, dímelo. Está bien.
    .aloud_short = Estoy pasando una mala racha. ¿Puedo hablar un rato contigo?
    .aloud_other = Hay algo que me gustaría contarte. ¿Puedes escucharme, nada más?
    .aloud_long =
        ¿Tienes un momento? Estoy pasando una mala racha y me gustaría hablar. No tienes que decir nada brillante. Ya es mucho que me escuches.
        Puede que tenga que parar, o que llore. Está bien.

hard_time-company =
    .message_short = No sé explicarlo. ¿Puedes estar conmigo un rato, sin más?
    .message_other = Hoy es un día difícil. ¿Puedo ir yo a tu casa, o puedes venir tú? No hace falta que hablemos.
    .message_long =
        Hola. Hoy es un día difícil, y no quiero quedarme aquí sin nadie. No sé explicarlo bien, así que no preguntes mucho, por favor. ¿Puedes estar conmigo un rato? Podemos ver algo, o no decir nada.
        Si no puedes venir, ¿podemos quedarnos un rato al teléfono?
    .letter_short = En los días difíciles me ayuda que alguien esté ahí, sin más. No siempre sé explicarlo. ¿Puedo ir a sentarme contigo uno de esos días?
    .letter_other = Estoy pasando una mala racha, y me faltan las palabras. Me ayuda estar cerca de ti. ¿Puedo pasar por tu casa?
    .letter_long =
        Hay días que son difíciles para mí, y no sé explicarlos bien. Cuando me preguntan qué me pasa, no sé qué decir.

        Lo que me ayuda es que alguien esté ahí. No tienes que hablar ni hacerme reír. Puedes leer, cocinar o ver algo, y yo me siento contigo.

        ¿Te parecería bien que te lo pidiera de vez en cuando? Puedes decir que no cualquier día. Entonces se lo pediré a otra persona.
    .aloud_short = No sé explicarlo. ¿Puedes estar conmigo, nada más?
    .aloud_other = Es un día difícil. ¿Puedo sentarme aquí contigo? No quiero hablar.
    .aloud_long =
        Hoy es un día difícil, y no sé explicar por qué. ¿Puedes quedarte un rato conmigo? No tienes que preguntar ni decir nada.
        Sigue con lo que estás haciendo, y déjame estar aquí.

hard_time-distraction =
    .message_short = Es un día difícil. ¿Me ayudas a pensar en otra cosa? Cuéntame algo, lo que sea.
    .message_other = ¿Me mandas algo tonto? Hoy tengo el ánimo bajo, y me vendría bien reírme.
    .message_long =
        Hola. Tengo un día difícil y no dejo de pensar en lo mismo. Ahora no quiero hablar de eso. ¿Me ayudas a pensar en otra cosa?
        Cuéntame tu día, juega a algo conmigo, o veamos la misma peli.
    .letter_short = Estoy pasando una mala racha. Lo que más me ayuda es pensar en otra cosa. ¿Hacemos pronto algo agradable, tú y yo?
    .letter_other = Estos días tengo la cabeza llena. ¿Me escribes sobre otra cosa? Tu día, tus planes, lo que sea.
    .letter_long =
        Estoy pasando una mala racha. Hablo de ello y lo pienso mucho, y ahora me gustaría descansar de eso.

        Se te da bien ayudarme a pensar en otras cosas. ¿Hacemos algo pronto? Una peli, un juego, un paseo largo, o un día en que me cuentes todas tus novedades.

        No tienes que preguntarme cómo estoy. Si quiero hablar de ello, empezaré yo.
    .aloud_short = Es un día difícil. ¿Me ayudas a distraerme?
    .aloud_other = Ahora no quiero hablar de eso. Cuéntame otra cosa.
    .aloud_long =
        Tengo un día difícil y no dejo de pensar en lo mismo. Ahora mismo no quiero hablar de eso.
        ¿Podemos hacer otra cosa? Un paseo, un juego, o me cuentas tu día.

hard_time-practical =
    .message_short = Estoy pasando una mala racha, y las cosas pequeñas se me hacen grandes. ¿Me ayudas con las compras?
    .message_other = ¿Me echas una mano hoy? Tengo el ánimo bajo, y hay algo que no consigo hacer por mi cuenta.
    .message_long =
        Hola. Estoy pasando una mala racha, y en casa se me han acumulado las cosas. Por mi cuenta no consigo empezar. ¿Podrías venir una hora y hacer una cosa conmigo?
        Las compras, los platos o una carta, da igual cuál. Me ayudaría mucho.
    .letter_short = Estoy pasando una mala racha, y las cosas pequeñas se han acumulado. ¿Podrías venir una hora algún día y hacer unas cuantas conmigo?
    .letter_other = Cuando las cosas se ponen difíciles, no consigo empezar. Contigo al lado, sí. ¿Me ayudarías una hora?
    .letter_long =
        Estoy pasando una mala racha, y en casa se nota. Hay cartas sin abrir, y algunos días cocinar es demasiado.

        Me gustaría pedirte ayuda. No con lo que siento, sino con las cosas que me rodean. ¿Podrías venir una hora y hacer una o dos conmigo? Una bolsa de compras ya sería mucho.

        Puedes decir que no, o decir qué puedes hacer y qué no.
    .aloud_short = Estoy pasando una mala racha. ¿Podrías ayudarme con una cosa?
    .aloud_other = Hoy esto es demasiado para mí. ¿Lo harías conmigo?
    .aloud_long =
        ¿Puedo pedirte ayuda? Estoy pasando una mala racha y no consigo hacer las cosas. No tienes que hacerlas por mí.
        Si haces una conmigo, puedo empezar.

hard_time-professional =
    .message_short = Estoy pasando una mala racha, y me gustaría ir al médico por eso. ¿Me ayudas a pedir la cita?
    .message_other = Me gustaría pedir ayuda por cómo están las cosas. ¿Vendrías conmigo cuando la pida?
    .message_long =
        Hola. Hace tiempo que las cosas están difíciles. Me gustaría hablar con alguien que se dedique a esto, en una consulta médica o de psicología. Llamar es lo más difícil.
        ¿Podrías sentarte conmigo mientras lo hago? ¿Y podrías venir conmigo ese día?
    .letter_short = Estoy pasando una mala racha, y quiero pedir ayuda en una consulta médica. Contigo sería más fácil. ¿Vendrías conmigo?
    .letter_other = Creo que es hora de hablar con alguien que se dedique a esto. ¿Me ayudarías a encontrar a la persona adecuada?
    .letter_long =
        Hace tiempo que las cosas están difíciles para mí. Creo que me haría bien hablar con alguien que se dedique a esto, en una consulta médica o de psicología.

        He intentado llamar, y cada vez he colgado. Contigo al lado sería más fácil. ¿Podrías ayudarme a averiguar a quién preguntar, y sentarte conmigo mientras pido la cita? Quizá podrías venir conmigo ese día.

        No tienes que saber cómo funciona. Podemos averiguarlo tú y yo.
    .aloud_short = Me gustaría ir al médico por cómo están las cosas. ¿Me ayudas?
    .aloud_other = ¿Te puedes sentar a mi lado mientras llamo? Quiero pedir ayuda.
    .aloud_long =
        Llevo un tiempo pasando una mala racha, y quiero hablar con alguien que se dedique a esto. No consigo llamar por mi cuenta.
        ¿Podrías quedarte aquí mientras lo hago? Si no puedo hablar, ¿podrías empezar tú por mí?

hard_time-call =
    .message_short = Estoy pasando un momento difícil. ¿Me puedes llamar ahora, por favor?
    .message_other = ¿Me llamas cuando veas esto? Es un día difícil, y me gustaría oír tu voz.
    .message_long =
        Hola. Es un día difícil, y escribir es muy lento. ¿Puedes llamarme ahora? Si no digo mucho, háblame tú. Me ayuda oírte.
        Si no puedes, dime cuándo podrías, y por ahora se lo pido a otra persona.
    .letter_short = Llámame cuando recibas esto, por favor. Estoy pasando un momento difícil, y me ayudaría oír tu voz.
    .letter_other = Prefiero hablar que escribir, porque las cosas están difíciles. ¿Me llamas en los próximos días?
    .letter_long =
        Estoy pasando un momento difícil, y en papel no encuentro las palabras. Por teléfono sería más fácil. Llámame, por favor, cuando hayas leído esto.

        No tienes que saber qué decir. Si hablo poco, cuéntame tu semana. Oír tu voz ya me ayuda.

        Si no contesto, prueba otra vez, por favor, o mándame unas líneas. Entonces te llamo yo.
    .aloud_short = Hola, soy yo. Estoy pasando un momento difícil. ¿Puedes hablar un rato ahora?
    .aloud_other = Hola, soy yo. Es un día difícil. Llámame cuando oigas esto, por favor.
    .aloud_long =
        Hola, soy yo. Estoy pasando un momento difícil, y esperaba poder hablar contigo. ¿Me llamas cuando oigas esto? No importa lo tarde que sea.
        No tienes que decir mucho. Me gustaría oírte, nada más.

hard_time-know =
    .message_short = Hoy es un día difícil. No tienes que hacer nada. Solo quería que lo supieras.
    .message_other = Es un día duro, así que puede que hable poco. No es por ti, y no hace falta que respondas.
    .message_long =
        Hola. Hoy es un día difícil. No necesito nada, y no tienes que llamar. Me gustaría que lo supiera una persona, y te elegí a ti.
        Si tardo en contestar, es por eso. Te escribiré cuando sea más fácil.
    .letter_short = Ahora las cosas están difíciles para mí. No tienes que hacer nada. Me ayuda que lo sepas.
    .letter_other = Si últimamente hablo poco, es porque las cosas están difíciles. No es por ti. Quería que lo supieras.
    .letter_long =
        Quiero que sepas que ahora las cosas están difíciles para mí. Quizá has visto que hablo poco, o que digo que no a los planes. No es por ti.

        No tienes que hacer nada, ni encontrar las palabras justas. Sigue invitándome, por favor, aunque diga que no. Me gusta que me inviten.

        Me ayuda que lo sepas. Cuando quiera algo más, te lo diré.
    .aloud_short = Hoy es un día difícil. No tienes que hacer nada.
    .aloud_other = Tengo un día duro. Si hablo poco, no es por ti.
    .aloud_long =
        Quiero que sepas que hoy es un día difícil para mí. No quiero hablar de ello, y no tienes que hacer nada.
        Ya me ayuda haberlo dicho.

hard_time-thanks =
    .message_short = Gracias por estar ahí mientras las cosas están difíciles. Me ayuda, incluso cuando no puedo mostrarlo.
    .message_other = Gracias por lo del otro día. Fue un día difícil, y me lo hiciste más fácil.
    .message_long =
        Hola. Quiero darte las gracias. Sabías que las cosas estaban difíciles, y te quedaste. No me presionaste, ni intentaste arreglarme.
        Puede que no lo mostrara, pero me ayudó mucho.
    .letter_short = Gracias por estar ahí en esta época difícil. Quizá pienses que hiciste poco. Para mí fue mucho.
    .letter_other = Sabías que las cosas estaban difíciles, y te quedaste. Gracias. No se me olvida.
    .letter_long =
        Quiero darte las gracias, y por escrito me sale mejor.

        Cuando las cosas estaban difíciles, no saliste corriendo, ni preguntaste de más. Estuviste ahí, sin más. Quizá pienses que no hiciste mucho. Para mí fue mucho.

        Sigue así, por favor. Y cuando seas tú quien pase una mala racha, dímelo. A mí también me gustaría estar ahí para ti.
    .aloud_short = Gracias por quedarte cuando las cosas estaban difíciles.
    .aloud_other = Me ayudaste más de lo que pude mostrar. Gracias.
    .aloud_long =
        Quiero darte las gracias. Las cosas estaban difíciles, y estuviste ahí. No tenías que arreglarlo, y no lo intentaste.
        Eso me ayudó mucho.

## Self-harm: they know that I self-harm. Not that this is a bad moment.

self_harm-listen =
    .message_short = Sabes lo de las autolesiones. Hoy me ronda la cabeza. ¿Podrías escucharme un rato?
    .message_other = ¿Puedo hablar contigo de las autolesiones? No tienes que arreglarlo ni encontrar las palabras justas.
    .message_long =
        Hola. Eres de las pocas personas que saben que me hago daño. Hoy es un día difícil y me gustaría hablar con alguien que lo sepa. No tienes que arreglarlo. Por favor, no me pidas detalles. Con que me escuches basta.
        ¿Tienes un rato hoy o mañana?
    .letter_short = Sabes que me hago daño. Me gustaría hablar de eso contigo. No tienes que arreglarlo. ¿Me escucharías?
    .letter_other = Me ayuda hablar con alguien que sabe lo de las autolesiones. ¿Podríamos buscar una hora para eso pronto?
    .letter_long =
        Sabes que me hago daño. Me alegra no tener que ocultártelo. Hay cosas de esto que me gustaría contarle a alguien, y pensé en ti.

        No tienes que arreglarlo ni encontrar las palabras justas. Por favor, no me pidas detalles. Lo que me ayuda es que me escuches y que me trates igual que antes.

        ¿Podríamos buscar un rato pronto? Si es demasiado para ti, dímelo. Prefiero saberlo.
    .aloud_short = Es por lo de las autolesiones. ¿Podrías escucharme un rato?
    .aloud_other = Quiero contarte cómo va lo de las autolesiones. Solo tienes que escuchar.
    .aloud_long =
        Sabes que me hago daño. Me gustaría hablar de eso. No tienes que arreglar nada y, por favor, no me pidas detalles.
        Si se te hace demasiado, dímelo y lo dejamos.

self_harm-company =
    .message_short = Hoy es un día difícil, y sabes por qué. No puedo explicarlo. ¿Puedes estar conmigo, sin más?
    .message_other = Sabes lo de las autolesiones. ¿Puedo ir a estar un rato contigo? No hace falta hablar de eso.
    .message_long =
        Hola. Hoy es un día difícil y me gustaría estar con alguien que sepa lo de las autolesiones. Así no tengo que fingir. No hace falta que hablemos de eso.
        ¿Puedo ir a verte, o podrías venir tú un rato?
    .letter_short = Es bueno que sepas lo de las autolesiones. En los días difíciles me ayuda estar contigo. ¿Puedo pedírtelo?
    .letter_other = Contigo no tengo que esconderme. ¿Podría ir a estar contigo en los días difíciles, sin explicar nada?
    .letter_long =
        Sabes lo de las autolesiones, así que contigo no tengo que fingir. Eso me da un respiro.

        En los días difíciles me ayuda tener a alguien cerca. No tienes que vigilarme. No tienes que preguntar. Podemos cocinar, ver algo o quedarnos en silencio.

        ¿Te parecería bien que te lo pidiera de vez en cuando? Puedes decir que no cualquier día. Entonces se lo pediré a otra persona.
    .aloud_short = Hoy es un día difícil. No puedo explicarlo. ¿Puedes estar conmigo, sin más?
    .aloud_other = Sabes lo de las autolesiones. No quiero hablar de eso. Solo quiero estar aquí.
    .aloud_long =
        Hoy es un día difícil y sabes lo de las autolesiones, así que no tengo que explicarme. ¿Podrías quedarte conmigo un rato?
        No tienes que preguntar nada. Me ayuda que estés aquí.

self_harm-distraction =
    .message_short = Me ronda la cabeza lo de las autolesiones y me gustaría pensar en otra cosa. ¿Me ayudas a distraerme?
    .message_other = Ya sabes qué clase de día es. ¿Podemos hablar de lo que sea, menos de las autolesiones?
    .message_long =
        Hola. Hoy es un día difícil y me ronda mucho la cabeza lo de las autolesiones. No quiero hablar de eso. ¿Me ayudas a pensar en otra cosa?
        Un juego, una peli, un paseo, o simplemente cuéntame tu día.
    .letter_short = Sabes lo de las autolesiones. Me gustaría descansar de pensar en eso. ¿Hacemos algo agradable pronto?
    .letter_other = ¿Me escribirías sobre todo tipo de cosas, menos sobre las autolesiones? Me hace bien.
    .letter_long =
        Sabes lo de las autolesiones. Ocupan mucho sitio en mi cabeza. Me gustaría llenar ese sitio con otras cosas durante un tiempo.

        Eso se te da bien. ¿Podríamos hacer algo pronto? Una peli, un juego, un paseo largo, o un día en el que me cuentes todas tus novedades.

        No tienes que preguntarme cómo va. Si quiero hablar de eso, empezaré yo.
    .aloud_short = Me ronda la cabeza lo de las autolesiones. ¿Me ayudas a pensar en otra cosa?
    .aloud_other = Ahora no quiero hablar de las autolesiones. ¿Podemos hacer algo?
    .aloud_long =
        Es uno de esos días, y me ronda la cabeza lo de las autolesiones. No quiero hablar de eso.
        ¿Hacemos otra cosa? Un paseo, un juego, o me cuentas tu día.

self_harm-practical =
    .message_short = Sabes que las cosas están difíciles, y sabes lo de las autolesiones. ¿Me ayudarías hoy con una cosa pequeña?
    .message_other = Sabes lo de las autolesiones. Solo llegar al final del día ya es mucho. ¿Vendrías conmigo al súper?
    .message_long =
        Hola. Sabes lo de las autolesiones. Estos días, lidiar con eso me quita toda la fuerza, y lo demás se me acumula. ¿Podrías venir una hora y hacer una de esas cosas conmigo?
        Ir al súper, lavar los platos o una carta. No importa cuál.
    .letter_short = Sabes lo de las autolesiones. Me quita mucha fuerza, y lo demás se me acumula. ¿Me ayudarías una hora algún día?
    .letter_other = Lo de las autolesiones no te toca resolverlo. Pero me ayudaría mucho que me trajeras unas cosas del súper. ¿Podrías?
    .letter_long =
        Sabes lo de las autolesiones, y quizá te has preguntado qué podrías hacer. Hay algo, y es muy sencillo.

        Llegar al final del día me cuesta mucho, y lo demás se me acumula. ¿Podrías venir una hora de vez en cuando y hacer una cosa conmigo? Ir al súper, una carta, algo de comer. Eso me ayuda de verdad.

        Está bien decir que no, o decirme qué puedes hacer y qué no.
    .aloud_short = Sabes lo de las autolesiones. ¿Me ayudarías con una cosa sencilla?
    .aloud_other = No tienes que arreglar lo de las autolesiones. ¿Me ayudas con esto?
    .aloud_long =
        Sabes lo de las autolesiones, y me preguntaste qué puedes hacer. Hay algo sencillo. ¿Podrías hacer una cosa conmigo hoy?
        Ir al súper, o una carta. Contigo a mi lado puedo empezar.

self_harm-professional =
    .message_short = Quiero buscar ayuda con lo de las autolesiones. ¿Me ayudarías a hacer la primera llamada?
    .message_other = Quiero contar lo de las autolesiones en una consulta médica. ¿Vendrías conmigo?
    .message_long =
        Hola. Sabes lo de las autolesiones. Me gustaría hablarlo en una consulta, médica o de psicología. El primer paso es el que más cuesta.
        ¿Me ayudarías a averiguar a quién acudir? ¿Y podrías estar a mi lado mientras pido la cita, o venir conmigo ese día?
    .letter_short = Quiero pedir ayuda con lo de las autolesiones. Es más fácil contigo a mi lado. ¿Vendrías conmigo?
    .letter_other = Quiero contar lo de las autolesiones en una consulta médica. ¿Me ayudas a encontrar las palabras y a quién acudir?
    .letter_long =
        Sabes lo de las autolesiones. Lo he pensado, y me gustaría hablar con alguien que se dedique a esto. Puede ser en una consulta médica o de psicología.

        No sé por dónde empezar, y la primera llamada me cuesta. ¿Me ayudarías a averiguar a quién acudir? ¿Y estarías a mi lado mientras pido la cita? Quizá podrías venir conmigo ese día. Hablaré yo, hasta donde pueda.

        Por favor, déjame hacerlo a mi ritmo. Me ayuda saber que estás conmigo.
    .aloud_short = Quiero pedir ayuda con lo de las autolesiones. ¿Vendrías conmigo?
    .aloud_other = ¿Podrías quedarte a mi lado mientras llamo a la consulta? Es por lo de las autolesiones.
    .aloud_long =
        Me gustaría hablar de las autolesiones en una consulta médica. No puedo hacerlo sin ayuda. ¿Podrías ayudarme a pedir la cita y venir conmigo?
        Lo diré yo. Si no puedo, podrías leer en voz alta lo que escribí.

self_harm-call =
    .message_short = Sabes lo de las autolesiones. Hoy es un día difícil. ¿Podrías llamarme, por favor?
    .message_other = ¿Me llamas cuando veas esto? Es por lo de las autolesiones, y prefiero hablar que escribir.
    .message_long =
        Hola. Hoy es un día difícil, y me ronda la cabeza lo de las autolesiones. Me gustaría oír la voz de alguien que lo sepa. ¿Me llamas cuando veas esto? No tienes que saber qué decir.
        Si no puedes, dímelo, y por ahora se lo pediré a otra persona.
    .letter_short = Por favor, llámame cuando leas esto. Es por lo de las autolesiones, y me es más fácil decirlo que escribirlo.
    .letter_other = Sabes lo de las autolesiones. ¿Podrías llamarme en los próximos días? Me ayuda oír tu voz.
    .letter_long =
        Es por lo de las autolesiones, y en el papel no encuentro las palabras. Por teléfono sería más fácil. Por favor, llámame cuando hayas leído esto.

        No tienes que saber qué decir, y no hace falta que preguntes mucho. Si me quedo en silencio, cuéntame tu semana.

        Si no contesto, por favor, prueba otra vez o escríbeme unas líneas. Entonces te llamaré yo.
    .aloud_short = Hola, soy yo. Es por lo de las autolesiones. ¿Puedes hablar un rato?
    .aloud_other = Hola, soy yo. Hoy es un día difícil, y sabes por qué. Por favor, llámame.
    .aloud_long =
        Hola, soy yo. Sabes lo de las autolesiones. Hoy es un día difícil, y quería hablar contigo. ¿Me llamas cuando oigas esto?
        No tienes que decir mucho. Solo me gustaría oírte.

self_harm-know =
    .message_short = Hoy me ronda la cabeza lo de las autolesiones. No tienes que hacer nada. Solo quería que lo supieras.
    .message_other = Hoy es un día difícil con lo de las autolesiones. No quiero hablar de eso. Me ayuda que lo sepas.
    .message_long =
        Hola. Hoy es un día difícil, y me ronda la cabeza lo de las autolesiones. No tienes que llamar ni hacer nada. Solo quiero no ser la única persona que lo sabe.
        Si tardo en responder, es por eso. Volveré a escribir cuando sea más fácil.
    .letter_short = Ahora mismo las autolesiones son parte de mi vida. No tienes que hacer nada. Me ayuda que lo sepas.
    .letter_other = Si hablo poco, puede que sea uno de los días difíciles con lo de las autolesiones. No es por ti.
    .letter_long =
        Sabes lo de las autolesiones, así que quizá te preguntes cómo va. Hay días más fáciles y días difíciles. Ahora mismo son difíciles.

        No tienes que hacer nada al respecto. Por favor, no me pidas verlo, y no me pidas que lo deje. Lo que me ayuda es que me trates igual que siempre y que me sigas invitando.

        Me ayuda que lo sepas. Cuando quiera algo más, te lo diré.
    .aloud_short = Hoy es un día difícil con lo de las autolesiones. No tienes que hacer nada.
    .aloud_other = Solo quiero que sepas que hoy me ronda la cabeza lo de las autolesiones.
    .aloud_long =
        Sabes lo de las autolesiones. Hoy es uno de los días difíciles. No quiero hablar de eso, y no tienes que hacer nada.
        Ya me ayuda haberlo dicho.

self_harm-thanks =
    .message_short = Sabes lo de las autolesiones y me tratas igual que antes. Gracias.
    .message_other = Te conté lo de las autolesiones y me seguiste tratando con cariño. Gracias. Significa mucho para mí.
    .message_long =
        Hola. Quiero darte las gracias. Sabes lo de las autolesiones y no me miraste de otra manera. Me escuchaste, y no me dijiste qué tenía que hacer.
        Es más fácil porque lo sabes.
    .letter_short = Gracias por cómo te lo tomaste cuando te conté lo de las autolesiones. Me trataste igual que antes. Eso fue lo mejor.
    .letter_other = Sabes lo de las autolesiones, y sigues aquí. Gracias. No se me olvida.
    .letter_long =
        Quiero darte las gracias. Me costó contarte lo de las autolesiones. No sabía qué dirías.

        Me escuchaste. No gritaste, y no me hiciste muchas preguntas. Me trataste igual que antes. Quizá pienses que no hiciste mucho. Para mí fue mucho.

        No es fácil saber algo así. Por favor, cuídate también, y dímelo cuando sea demasiado.
    .aloud_short = Sabes lo de las autolesiones y te quedaste a mi lado. Gracias.
    .aloud_other = No me miraste de otra manera. Gracias.
    .aloud_long =
        Quiero darte las gracias. Sabes lo de las autolesiones y me sigues tratando igual. Eso me ayuda más de lo que puedo decir.
        Y si alguna vez es demasiado para ti, por favor, dímelo.

## Everything: also that this is a bad moment. Letters and thanks are those of self_harm: a bad moment waits for no letter.

everything-listen =
    .message_short = Estoy en un mal momento. ¿Podrías escucharme ahora? No tienes que arreglarlo.
    .message_other = Tengo un impulso fuerte de hacerme daño. ¿Puedo hablar contigo hasta que afloje?
    .message_long =
        Estoy en un mal momento, y el impulso de hacerme daño es fuerte. ¿Puedo hablar contigo ahora, por aquí o por teléfono? No tienes que arreglarlo. Solo quédate y escúchame hasta que afloje.
        Si no puedes, por favor, dímelo, y probaré con otra persona.
    .aloud_short = Estoy en un mal momento. ¿Puedo hablar contigo ahora?
    .aloud_other = El impulso de hacerme daño es fuerte. Por favor, escúchame hasta que afloje.
    .aloud_long =
        Estoy en un mal momento. El impulso de hacerme daño es fuerte, y no quiero pasar esto en soledad. Por favor, quédate y escúchame.
        No tienes que encontrar una respuesta. Me ayuda mientras hablo.

everything-company =
    .message_short = Estoy en un mal momento. No puedo explicarlo. ¿Puedes estar conmigo, sin más?
    .message_other = Ahora mismo, sin nadie cerca, no me siento a salvo. ¿Podrías venir, o quedarte conmigo al teléfono?
    .message_long =
        Estoy en un mal momento y, sin nadie cerca, no me siento a salvo. ¿Podrías venir a estar conmigo, o puedo ir yo? No tienes que decir nada.
        Si no puedes, ¿podrías quedarte al teléfono? Y si eso tampoco puede ser, dímelo, y probaré con otra persona.
    .aloud_short = Estoy en un mal momento. No puedo explicarlo. Por favor, quédate conmigo.
    .aloud_other = Sin nadie cerca no me siento a salvo. ¿Puedo estar contigo?
    .aloud_long =
        Estoy en un mal momento. Sin nadie cerca no me siento a salvo, y ahora no puedo explicarlo. ¿Podrías quedarte conmigo hasta que afloje?
        No tienes que decir nada. Basta con que estés aquí.

everything-distraction =
    .message_short = Estoy en un mal momento. ¿Me ayudas a distraerme hasta que afloje? Háblame de lo que sea.
    .message_other = El impulso es fuerte. Por favor, cuéntame algo, lo que sea, para que piense en otra cosa.
    .message_long =
        Estoy en un mal momento, y el impulso de hacerme daño es fuerte. No quiero hablar de eso. Por favor, ayúdame a distraerme hasta que afloje. Llámame, escríbeme o ven a dar un paseo conmigo.
        Cualquier cosa que no sea esto.
    .aloud_short = Estoy en un mal momento. Por favor, háblame de otra cosa.
    .aloud_other = El impulso es fuerte. ¿Podemos salir, o hacer algo?
    .aloud_long =
        Estoy en un mal momento, y no quiero hablar de eso. Por favor, ayúdame a pasar la próxima hora.
        ¿Podemos salir, o jugar a algo? O cuéntame tu día, de principio a fin.

everything-practical =
    .message_short = Estoy en un mal momento, y no puedo con esto sin ayuda. ¿Podrías venir y ayudarme con una cosa?
    .message_other = En casa, sin nadie, no me siento a salvo. ¿Podrías venir a buscarme?
    .message_long =
        Estoy en un mal momento. Hay algo que ahora no puedo hacer sin ayuda, y me ayudaría a sentirme a salvo. ¿Podrías venir, o pasar a buscarme, o traerme algo de comer?
        Dime qué puedes hacer. Si no puedes, probaré con otra persona.
    .aloud_short = Estoy en un mal momento. ¿Podrías venir a ayudarme?
    .aloud_other = Aquí no me siento a salvo. ¿Podría ir adonde estás tú, por favor?
    .aloud_long =
        Estoy en un mal momento, y no puedo con esto sin ayuda. ¿Podrías venir, o pasar a buscarme? Me ayudaría comer algo y tener a alguien a mi lado.
        Dime qué puedes hacer.

everything-professional =
    .message_short = Estoy en un mal momento y quiero ayuda. ¿Llamarías conmigo a una consulta médica o a una línea de ayuda?
    .message_other = No me siento a salvo. ¿Vendrías conmigo a buscar ayuda hoy?
    .message_long =
        Estoy en un mal momento, y creo que debería hablar con alguien que se dedique a esto. No puedo hacer la llamada sin ayuda. ¿Podrías llamar conmigo, o venir conmigo hoy a una consulta médica?
        Si no puedes, dímelo, y llamaré a una línea de ayuda.
    .aloud_short = No me siento a salvo. ¿Me ayudas a buscar ayuda?
    .aloud_other = Estoy en un mal momento. ¿Podrías llamar conmigo a una línea de ayuda?
    .aloud_long =
        Estoy en un mal momento, y quiero hablar con alguien que se dedique a esto. No puedo hacerlo sin ayuda. ¿Podrías hacer la llamada conmigo y acompañarme?
        Si no puedo hablar, por favor, empieza tú por mí.

everything-call =
    .message_short = Estoy en un mal momento. ¿Puedes llamarme ahora, por favor?
    .message_other = El impulso de hacerme daño es fuerte. Por favor, llámame en cuanto puedas.
    .message_long =
        Estoy en un mal momento y, sin nadie cerca, no me siento a salvo. Por favor, llámame ahora. Si no digo mucho, háblame hasta que afloje.
        Si no puedes, escríbeme una palabra, y probaré con otra persona.
    .aloud_short = Hola, soy yo. Estoy en un mal momento. ¿Puedes quedarte al teléfono?
    .aloud_other = Hola, soy yo. Estoy en un mal momento. Por favor, llámame en cuanto puedas.
    .aloud_long =
        Hola, soy yo. Estoy en un mal momento, y quería hablar contigo. Por favor, llámame en cuanto oigas esto, aunque sea muy tarde.
        Ahora probaré también con otra persona.

everything-know =
    .message_short = Estoy en un mal momento. Tengo a quién llamar. Solo quiero que lo sepas.
    .message_other = Hoy el impulso de hacerme daño es fuerte. No hace falta que hagas nada. Me basta con que lo sepas.
    .message_long =
        Hoy estoy en un mal momento, y el impulso de hacerme daño es fuerte. No tienes que venir ni llamar. Me ayuda que alguien lo sepa.
        Si empeora, te llamaré a ti o a otra persona. ¿Podrías escribirme unas líneas esta noche?
    .aloud_short = Estoy en un mal momento. Solo quiero que lo sepas.
    .aloud_other = Hoy el impulso es fuerte. No hace falta que hagas nada. Quería decirlo.
    .aloud_long =
        Estoy en un mal momento, y el impulso de hacerme daño es fuerte. No quiero hablar de eso. Solo quiero no ser la única persona que lo sabe.
        ¿Podrías pasar a ver cómo sigo más tarde?

## Telling somebody for the first time: as much as the person chose, not more.

hard_time-tell =
    .message_short = ¿Puedo contarte algo? Estoy pasando una mala racha. No tienes que arreglarlo.
    .message_other = Últimamente no estoy tan bien. Quería que lo supieras, porque confío en ti.
    .message_long =
        Hola. Hay algo que no te he contado. Llevo un tiempo pasando una mala racha, y me lo guardo. No tienes que arreglarlo. Solo me gustaría que lo supieras, porque confío en ti.
        ¿Podemos hablar cuando tengas un rato? Por favor, pregúntame antes de contárselo a alguien más.
    .letter_short = Estoy pasando una mala racha y casi no se lo he contado a nadie. Quiero que lo sepas. No tienes que arreglarlo.
    .letter_other = Casi todos los días parece que estoy bien. No siempre lo estoy. Quería que lo supieras, porque confío en ti.
    .letter_long =
        Hay algo que me gustaría que supieras. Llevo un tiempo pasando una mala racha. Me lo he guardado, así que quizá te sorprenda.

        Ahora no quiero entrar en todo. No tienes que arreglarlo, y no es culpa tuya. Te lo cuento porque confío en ti.

        Me ayudaría que me escucharas cuando quiera hablar, y que me trataras igual que siempre. Por favor, pregúntame antes de contárselo a alguien más.
    .aloud_short = ¿Puedo contarte algo? Últimamente estoy pasando una mala racha.
    .aloud_other = No estoy tan bien como parece. Quería que lo supieras.
    .aloud_long =
        ¿Puedo contarte algo? No es fácil de decir. Llevo un tiempo pasando una mala racha. No tienes que arreglarlo.
        Quería que lo supieras, porque confío en ti. Hoy no quiero decir más.

self_harm-tell =
    .message_short = Quiero contarte algo que me cuesta decir. Me hago daño. No tienes que arreglarlo.
    .message_other = Hay algo que me he guardado. A veces me hago daño. Te lo cuento porque confío en ti.
    .message_long =
        Hola. Quiero contarte algo, y es más fácil escribirlo que decirlo. Me hago daño. Es mi forma de aguantar cuando todo me supera. No tienes que arreglarlo, y no es culpa tuya. Por favor, no te enfades y no me pidas detalles.
        Me ayudaría que me escucharas, sin más. ¿Podemos hablar cuando tengas un rato?
    .letter_short = Quiero contarte algo que me cuesta decir. Me hago daño. No tienes que arreglarlo. Confío en ti, y por eso te lo cuento.
    .letter_other = Hay algo que llevo un tiempo ocultando: me hago daño. Me gustaría no ocultártelo más.
    .letter_long =
        Hace un tiempo que quiero contarte algo. Es más fácil escribirlo que decirlo. Me hago daño.

        Es mi forma de aguantar cuando todo me supera. No es por ti, y no lo hago para molestar a nadie. No tienes que arreglarlo. Puede que te dé tristeza o rabia, o que no sepas qué decir. Está bien.

        Lo que me ayudaría es esto. Por favor, escúchame, no me pidas detalles y no me digas que lo deje. Por favor, pregúntame antes de contárselo a alguien más. Puedes tomarte tu tiempo para responder.
    .aloud_short = Quiero contarte algo. Me hago daño. No tienes que decir nada.
    .aloud_other = Me cuesta decirlo. Cuando todo me supera, me hago daño. Quería que lo supieras.
    .aloud_long =
        ¿Puedo contarte algo? Por favor, déjame decirlo hasta el final. Me hago daño. Es mi forma de aguantar cuando todo me supera. No es culpa tuya, y no tienes que arreglarlo.
        Te lo cuento porque confío en ti. Ahora no tienes que decir nada.

everything-tell =
    .message_short = Quiero que sepas que me hago daño. ¿Te parecería bien que acudiera a ti en un mal momento?
    .message_other = Confío en ti, así que te lo cuento: me hago daño y tengo malos momentos. ¿Puedo llamarte en uno?
    .message_long =
        Hola. Quiero contarte algo, y es más fácil escribirlo que decirlo. Me hago daño, y a veces hay un mal momento en el que el impulso es fuerte. No tienes que arreglarlo. Me ayudaría tener a alguien a quien llamar entonces.
        ¿Podrías ser tú? Puedes decir que no, y puedes decirme a qué horas. Aun así me ayudaría que lo supieras.
    .letter_short = Me hago daño y tengo malos momentos. Te lo cuento porque confío en ti. ¿Puedo llamarte cuando llegue uno?
    .letter_other = Quiero que lo sepas todo. Me hago daño. En un mal momento me ayudaría hablar contigo. ¿Puedo?
    .letter_long =
        Hace un tiempo que quiero contarte algo. Me hago daño. Es mi forma de aguantar cuando todo me supera. A veces hay un mal momento en el que el impulso es fuerte.

        No tienes que arreglarlo, y no es culpa tuya. En un momento así me ayuda tener a alguien conmigo, o al teléfono, hasta que afloje. Quería preguntarte si podrías ser tú.

        Puedes decir que no. También puedes decir que sí solo a ciertas horas. Hay además otras personas y líneas de ayuda, así que no recaerá todo en ti. Tómate tu tiempo para responder.
    .aloud_short = Me hago daño y tengo malos momentos. ¿Podría llamarte en uno?
    .aloud_other = Quiero que lo sepas todo. Me hago daño. En un mal momento me gustaría poder hablar contigo.
    .aloud_long =
        ¿Puedo contarte algo? Por favor, déjame decirlo hasta el final. Me hago daño. A veces hay un mal momento, y el impulso es fuerte. Me ayudaría tener a alguien a quien llamar entonces.
        ¿Podrías ser tú? Puedes decir que no. No recaerá todo en ti.

## Asking a professional. Booking says nothing; the note says as much as the person chose.
## $role: what they are called where the person lives.

nothing-book_gp =
    .phone = Hola. Quisiera pedir una cita con { $role }, por favor. Es un asunto privado, así que prefiero contarlo en la consulta. ¿Hay alguna cita más larga?
    .online = Quisiera una cita con { $role }. Es un asunto privado, y prefiero hablarlo en persona. Una cita más larga me vendría bien, si la hay.
    .in_person = Hola. ¿Podría darme una cita con { $role }, por favor? Es un asunto privado, así que prefiero no decir más aquí, en el mostrador.

nothing-book_school_nurse =
    .phone = Hola. Quisiera una cita con { $role }, por favor. Es un asunto privado. ¿Cuándo podría ir?
    .online = Hola. Quisiera hablar con usted de un asunto privado. ¿Cuándo podría ir, y dónde se puede hablar con calma?
    .in_person = Hola. ¿Podría hablar con usted a solas? Es un asunto privado. No tiene que ser ahora.

nothing-book_teacher =
    .phone = Hola. Soy estudiante de una de sus clases. ¿Podría hablar con usted a solas esta semana, por favor? Es un asunto privado.
    .online = Hola. ¿Podría hablar con usted a solas algún día de esta semana? Es un asunto privado, y no es sobre las clases. Después de clase me vendría bien.
    .in_person = ¿Tiene unos minutos después de clase? Me gustaría hablar con usted a solas.

hard_time-note_gp =
    .short = Llevo un tiempo pasando una mala racha, y me cuesta hablar de ello. Me gustaría saber qué ayuda hay.
    .long =
        He escrito esto porque me cuesta decirlo.

        Llevo un tiempo pasando una mala racha. Me afecta al dormir, en el trabajo o los estudios, y al estar con gente. He intentado salir adelante sin ayuda.

        Me gustaría saber qué ayuda hay y cuánto tarda. Por favor, dígame qué anota y quién puede verlo.

hard_time-note_school_nurse =
    .short = Estoy pasando una mala racha, y me cuesta hablar de ello. Me gustaría recibir ayuda. ¿A quién más se lo contaría usted?
    .long =
        He escrito esto porque me cuesta decirlo.

        Llevo un tiempo pasando una mala racha. Me pasa en la escuela y en casa, y no sé qué hacer.

        Me gustaría hablar con usted de vez en cuando, y saber qué ayuda hay. Antes de que diga más, por favor, dígame qué mantiene en privado. ¿A quién tendría usted que contárselo?

hard_time-note_teacher =
    .short = Estoy pasando una mala racha, y ahora mismo las clases me cuestan mucho. Quería que una persona adulta de aquí lo supiera.
    .long =
        He escrito esto porque me cuesta decirlo.

        Llevo un tiempo pasando una mala racha. Quizá lo haya notado en clase. No es por usted ni por sus clases.

        Me ayudaría que una persona adulta de aquí lo supiera. ¿Podría decirme con quién puedo hablar, y quizá acompañarme la primera vez? Por favor, dígamelo antes si tiene que contárselo a alguien.

self_harm-note_gp =
    .short = Me autolesiono, y me cuesta hablar de ello. Me gustaría saber qué ayuda hay. Por favor, pregúnteme con delicadeza.
    .long =
        He escrito esto porque me cuesta decirlo.

        Me autolesiono. Es mi forma de aguantar cuando todo me supera. No se lo he contado a mucha gente, y tengo miedo de que me regañen.

        Me gustaría saber qué ayuda hay para esto y para lo que hay detrás. ¿Cuánto tarda? Por favor, dígame qué anota y quién puede verlo. Por favor, pregúnteme antes de mirar.

self_harm-note_school_nurse =
    .short = Me autolesiono, y me cuesta hablar de ello. Me gustaría recibir ayuda. Por favor, dígame antes a quién tendría usted que contárselo.
    .long =
        He escrito esto porque me cuesta decirlo.

        Me autolesiono. Es mi forma de aguantar cuando todo me supera. No lo hago para disgustar a nadie.

        Me gustaría hablar con usted y saber qué ayuda hay. Sé que quizá tenga que contárselo a alguien. Si es así, por favor, dígamelo antes y déjeme opinar sobre cómo se hace.

self_harm-note_teacher =
    .short = Me cuesta decir esto. Me autolesiono. Me gustaría que una persona adulta de aquí lo supiera y me ayudara a saber con quién hablar.
    .long =
        He escrito esto porque me cuesta decirlo.

        Me autolesiono. Es mi forma de aguantar cuando todo me supera. No tiene que arreglarlo, y no quiero revuelo en clase.

        ¿Podría ayudarme a hablar con la persona indicada aquí, y acompañarme la primera vez? Sé que quizá tenga que contárselo a alguien. Por favor, dígame antes quién lo va a saber.

everything-note_gp =
    .short = Me autolesiono, y hay malos momentos en los que no me siento a salvo. Me gustaría recibir ayuda, y un plan para esos momentos.
    .long =
        He escrito esto porque me cuesta decirlo.

        Me autolesiono. Es mi forma de aguantar cuando todo me supera. También hay malos momentos en los que el impulso es fuerte y no me siento a salvo.

        Me gustaría saber qué ayuda hay, y qué puedo hacer en un momento así. Por favor, ayúdeme a hacer un plan. Por favor, dígame qué anota y quién puede verlo.

everything-note_school_nurse =
    .short = Me autolesiono, y a veces no me siento a salvo. Me gustaría recibir ayuda. ¿Podríamos hacer un plan para los malos momentos?
    .long =
        He escrito esto porque me cuesta decirlo.

        Me autolesiono. A veces, también en la escuela, hay un mal momento: el impulso es fuerte y no me siento a salvo.

        ¿Podríamos hacer un plan para un momento así? Me gustaría saber adónde puedo ir y por quién puedo preguntar. Sé que quizá tenga que contárselo a alguien. Por favor, dígamelo antes y déjeme opinar.

everything-note_teacher =
    .short = Me autolesiono, y a veces hay un mal momento en la escuela. ¿Podríamos acordar adónde puedo ir cuando llegue?
    .long =
        He escrito esto porque me cuesta decirlo.

        Me autolesiono. A veces, en clase, hay un mal momento: el impulso es fuerte y no me siento a salvo.

        ¿Podríamos acordar una señal, para que pueda salir del aula? ¿Y una persona a la que pueda acudir? Sé que quizá tenga que contárselo a alguien. Por favor, dígame antes quién lo va a saber.
