### How to check that a therapist is registered, what to ask, what it costs.
### .copy is on a copy button: up to 256 letters.

open = Comprobar terapeutas
what =
    Antes de pedir cita, es bueno saber dos cosas. ¿Está esta persona en un registro? ¿Y cuánto costará?
    Un registro es una lista pública de personas con formación que han aceptado unas normas.
    .label = Tema
    .look_up = Buscar un nombre
    .ask = Qué preguntar antes
    .cost = Cuánto cuesta

# $registers: the registers of the country. $registers_country: its name, or none where only the wider guide is known.
look_up =
    Busca el nombre en el propio registro, no en la página de esa persona.

    { $registers_country ->
        [none] Aquí no se conoce ningún registro de tu país. Esta guía tiene muchos:
       *[other] <b>{ $registers_country }:</b>
    }
    { $registers }

ask =
    Puedes preguntar esto antes de pedir cita, también por escrito:

    · ¿En qué registro estás?
    · ¿Has trabajado con personas que se hacen daño?
    · ¿Cuánto cuesta una sesión, y hay un precio más bajo?
    · ¿Qué mantienes en privado y qué no?
    · ¿Cuándo podríamos empezar?
    .copy = ¿En qué registro estás? ¿Has trabajado con personas que se hacen daño? ¿Cuánto cuesta una sesión, y hay un precio más bajo? ¿Qué mantienes en privado? ¿Cuándo podríamos empezar?

cost =
    Pregunta el precio antes de pedir cita. Es una pregunta normal.

    Hay quien guarda unas plazas a un precio más bajo. Donde se forma a profesionales puede costar menos.
    Pregunta en tu seguro de salud, en tu escuela o en tu trabajo si pagan una parte.
    Si cuesta demasiado, siguen estando la ayuda pública, los grupos y las líneas.
