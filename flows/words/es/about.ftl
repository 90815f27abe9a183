open = Qué es esto
    .command = Qué es esto, y todo lo que puede hacer
about =
    Soy un bot: unos cuantos mensajes fijos. No soy una persona, ni un servicio médico, ni una línea de ayuda.
    Nadie lee lo que escribes aquí, así que nadie puede ver si estás en peligro. Si no dices nada, no se avisa a nadie.

    /helpnow números y personas
    /mypeople tu gente, ahora mismo
    /now alguien que encaje a esta hora
    /supporter si estás aquí por otra persona
    .label = Qué es esto
    .commands = Todo lo que puedo hacer
commands =
    Ahora: /helpnow /mypeople /now /lines /setback
    Tu gente: /add /circles /pin /takealong /lookback /undo
    Palabras y saber más: /words /explore /supporter
    Para ti: /corner /checkins /steps
    Este chat: /settings /tidy /privacy /export /forget /home
