### About self-harm, in five short pages.

open = Sobre la autolesión
coping =
    <b>Una forma de sobrellevarlo</b>
    La autolesión suele ser una forma de sobrellevar lo que se siente cuando es demasiado, o cuesta demasiado decirlo.

    Muestra que algo duele mucho. No significa que haya algo malo, débil o roto en ti.
    Lo que hay debajo es distinto en cada persona.
    .label = Sobrellevarlo
    .more = Más
talking =
    <b>Por qué cuesta hablar de esto</b>
    Muchas personas sienten vergüenza, o miedo a que les regañen. Algunas no tienen palabras para esto. La gente alrededor puede asustarse y no acertar.

    Lo que casi todo el mundo quiere es que le escuchen. No tienes que contarlo todo, ni contarlo bien.
    Muchas veces importa menos quién escucha que el hecho de que alguien escuche.
    .label = Hablar
    .more = Más
recovery =
    <b>Puede cambiar</b>
    Muchas personas encuentran otras formas de sobrellevarlo, con apoyo y a su tiempo.

    No es un camino recto. Los días difíciles son parte de él, y no deshacen los pasos que diste.
    Nadie puede hacerlo por ti, y nadie tiene que hacerlo todo en soledad. Hay quien tiene ayuda profesional y hay quien no.
    .label = Recuperación
    .more = Más
not_the_same =
    <b>Autolesión y suicidio</b>
    La autolesión y el suicidio no son lo mismo.
    Si piensas en quitarte la vida, díselo a alguien hoy. Puede ser alguien de tu gente, un médico o una línea.

    { $line_voice ->
        [none] El botón Ayuda ya te muestra con quién puedes hablar.
       *[other] { $line_voice }
    }

    Si crees que podrías hacerlo ahora, llama al { $emergency }.
    .label = No es lo mismo
    .more = Más
a_person =
    <b>Eres una persona con un nombre</b>
    La autolesión es algo que pasa en tu vida. No es quien eres.

    Te puede gustar la música, puedes hacer reír, tener sueño, tratar bien a la gente, y tener esto también.
    Intenta hablarte como le hablarías a alguien a quien quieres mucho.
