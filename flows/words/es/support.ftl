### Pieces about kinds of support, which the program puts together: reasons, and what is known about a country.
### In Spanish they stand behind names in the singular and the plural, of either gender: nothing here may agree with them.

# Why something fits what was wished for: always so (yes), or with some of them (some).
why-unnamed-yes = sin dar tu nombre real
why-unnamed-some = a veces sin dar tu nombre
why-writing-yes = por escrito
why-writing-some = a veces por escrito
why-at_night-yes = de noche
why-at_night-some = a veces de noche
why-free-yes = gratis
why-free-some = a veces gratis
why-under_18-yes = también para menores de 18
why-under_18-some = a veces para menores de 18
why-professional-yes = con profesionales
why-professional-some = a veces con profesionales
why-been_there-yes = con gente que pasó por lo mismo
why-been_there-some = a veces con gente que pasó por lo mismo

# What it is not, where nothing does all that was wished for.
not-unnamed = hay que dar un nombre
not-writing = hay que hablar
not-at_night = de noche no atienden
not-free = puede costar algo
not-under_18 = quizá no para menores de 18
not-professional = sin profesionales
not-been_there = no se trata de haber pasado por lo mismo

# One kind that fits. $kind: its name. $reasons: the reasons above.
fits = <b>{ $kind }</b>: { $reasons }
fits-all = <b>{ $kind }</b>
# One that comes close. $not: what it is not.
comes-close = <b>{ $kind }</b>: { $reasons ->
    [none] { $not }
   *[other] { $reasons }; { $not }
}

# How it is in the person’s country. $known: what a source says, from below. $line: one of its lines.
country-known = <b>{ $country }:</b> { $known }
country-line = <b>{ $country }:</b> { $line }
country-not-known = <b>{ $country }:</b> aquí no se sabe nada más. Pregunta cómo se hace en tu zona.
country-not-chosen = No es igual en cada país. Puedes elegir el tuyo en /settings.
country-anywhere = Es más o menos igual en todos los países.

# What a source says about a country.
route-name = { $name }.
route-name-written-out = { $name } ({ $stands_for }).
# $through: who can ask for it, from the list below.
route-through = Pide que te deriven por una de estas vías: { $through }.
route-public = Esta es la vía pública.
route-costly = La ayuda privada puede costar mucho.
route-long_wait = La espera puede ser larga.
route-differs = No es igual en todas partes.
route-open_titles = Cualquiera puede usar el nombre “terapeuta”. Por eso, mira en un registro.
route-check_ages = Mira antes para qué edades es.
through-gp = médico de cabecera (GP)
through-school_nurse = enfermería escolar
through-teacher = profesorado
through-learning_mentor = mentoría escolar
through-family_worker = servicio de apoyo a familias

# Buttons.
add = Añadir a mi lista
open-page = Abrir { $name }
words-to-ask = Palabras para pedirlo
share = Compartir con alguien
in-danger = Está en peligro ahora
copy-questions = Copiar estas preguntas
