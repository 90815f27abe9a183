### What if telling somebody goes badly. Honest, no blame on either side, one next step.

open = Si sale mal
what = Puede salir bien. Si no, eso dice poco de ti. ¿Y si esa persona …?
    .label = Y si esa persona
    .quiet = se queda en silencio
    .angry = reacciona con rabia
    .cry = llora
    .small = le quita importancia
    .take_over = decide por mí
    .tell_others = se lo dice a otra gente
quiet =
    Mucha gente se queda en silencio cuando no sabe qué decir. Eso no tiene por qué significar que no le importe.

    Podrías decir: “No tienes que decir nada. Solo quería que lo supieras”.

    Si el silencio sigue, quizá a otra persona le resulte más fácil escuchar.
angry =
    Muchas veces la rabia es miedo. No es culpa tuya, y no tienes que dar explicaciones.

    Podrías decir: “Veo que esto es mucho. Hablemos en otro momento”. Después puedes irte.

    Si no estás a salvo con esa persona, déjalo ahí. Díselo a otra.
cry =
    Llorar es una forma de asimilarlo. No hiciste nada malo al contarlo.

    Podrías decir: “Puedes llorar. Yo sigo siendo yo”.

    No te toca solo a ti cuidar de esa persona. También puede hablar con alguien.
small =
    Duele que alguien diga que no es nada. Sí cuenta, y quien mejor lo sabe eres tú.

    Podrías decir: “Para mí no es poca cosa. Me gustaría que me escucharas”.

    A veces hay que probar con más de una persona hasta que alguien escucha bien. No es culpa tuya.
take_over =
    Hay gente que enseguida empieza a planear y a vigilar. Muchas veces lo hace con buena intención.

    Podrías decir: “Necesito que vayas a mi ritmo. Por favor, pregúntame antes de hacer algo”.

    Puedes nombrar una cosa que te ayudaría. Así tiene algo que hacer.
tell_others =
    Puedes pedir que no se lo diga a nadie. Quizá lo haga de todos modos, sobre todo si teme por tu vida.

    Podrías decir: “Por favor, pregúntame antes. Si tienes que decirlo, déjame estar ahí”.

    Si lo dijo sin preguntar, puedes decir que te dolió. La próxima vez puedes elegir a otra persona.
