### While one waits for help that was asked for.
### .copy is on a copy button: up to 256 letters.

open = Mientras esperas
what =
    Una lista de espera no es un no. La espera puede ser larga, y no es por ti.
    Hay cosas que puedes hacer hasta entonces, y no tienes que esperar en soledad.
    .label = Tema
    .ask = Qué preguntar
    .meanwhile = ¿Quién, mientras tanto?
    .worse = Si empeora

ask =
    Puedes preguntar, por teléfono o por escrito:

    · ¿Cuánto puede tardar?
    · ¿Hay algo que pueda usar hasta entonces?
    · ¿Puedo ir con poco aviso si alguien cancela?
    · ¿A quién puedo llamar si empeora?
    .copy = Estoy en la lista de espera. ¿Cuánto puede tardar? ¿Hay algo que pueda usar hasta entonces? ¿Puedo ir con poco aviso si alguien cancela? ¿A quién puedo llamar si empeora?

meanwhile =
    ¿Quién podría estar a tu lado hasta entonces? Para empezar basta con una persona.

    · Alguien de tu lista, que escuche o solo se siente contigo
    · Tu médico de cabecera: puedes volver antes de la primera cita
    · Una línea, de voz o por escrito
    · Un grupo con gente que sabe cómo es

    En “Algo ha cambiado” puedes marcar a quién esperas.

worse =
    Si empeora, dilo. No hace falta esperar tu turno para decirlo.
    “Estoy en la lista de espera. Ha empeorado. ¿Qué se puede hacer ahora?”.
    Puedes decir lo mismo en la consulta médica.

    Si estás en peligro, llama al { $emergency }.
