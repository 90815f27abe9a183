### What stops me.

open = Qué me frena
about = ¿Qué hace difícil hablar con alguien?
    .label = Tema
    .people = Preocupaciones con la gente
    .lines = Preocupaciones con las líneas
