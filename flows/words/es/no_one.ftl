### “I have no one.” Nobody is to feel ashamed here.

open = No tengo a nadie
step-professionals = Médico o enfermería escolar
step-groups = Un grupo o una línea
step-me = Yo
circle =
    Mucha gente empieza con una lista vacía. Eso no dice nada de ti.

    { $line_voice ->
        [none] El botón Ayuda ya te muestra con quién puedes hablar hoy.
       *[other] Alguien con quien hablar, hoy:
    { $line_voice }
    }

    ¿Sería alguno de estos un primer paso pequeño?
    .label = Primer paso
    .quiet = Alguien que no lo sabe
# Stands above the question for a name.
before = { $circle ->
    [professionals] Escuchar es su trabajo, y no necesitas las palabras justas. “No sé cómo empezar” ya es un comienzo.
    [groups] Un buen lugar para empezar es uno donde alguien interviene si se pone demasiado difícil.
   *[other] Intenta hablarte como le hablarías a alguien a quien quieres mucho.
}
