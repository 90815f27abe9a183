### Help lines of any country. Numbers come from the data, never from here.

open = Líneas de ayuda
    .command = Líneas de ayuda de cualquier país
place = ¿De qué país quieres ver las líneas?
    .label = País
    .another = Otro país
typed = ¿Qué país es? Escribe su nombre.
    .label = País
    .retry = Escribe el nombre de un país, por favor.
which = ¿A cuál de estos te refieres?
    .label = País
    .neither = Ninguno de estos
unknown = Todavía no conozco ese país.

# $lines_of_country: a page of lines, or lists of lines where the country has none.
listed =
    { $lines_country ->
        [none] Si una vida corre peligro, llama al { $lines_emergency }.
       *[other] { $lines_country }: si una vida corre peligro, llama al { $lines_emergency }.
    }

    { $lines_of_country }
    .label = Línea
    .narrow = Lo que me sirve
wanted = ¿Qué te serviría? Marca todo lo que te sirva.
    .label = Lo que sirve
    .writing = Escribir, no hablar
    .under_18 = Menos de 18
    .at_night = Atiende de noche
    .language = En mi idioma
fitting =
    { $lines_fitting ->
        [none] No se sabe de ninguna línea de aquí que cumpla todo eso. Con Atrás ves las demás.
       *[other] { $lines_fitting }
    }
    .label = Línea
line = { $line_card }
    .label = Línea
    .home = Inicio
