### Find what fits me: wishes, then what is like that. Nothing of it is kept.

open = Buscar lo que me sirve
wishes =
    ¿Qué te vendría bien? Marca todo lo que quieras, o nada.
    De esto no se guarda nada.
    .label = Lo que me sirve
    .unnamed = Sin mi nombre
    .writing = Escribir, no hablar
    .at_night = De noche
    .free = Gratis
    .under_18 = Para menores de 18
    .professional = Con profesionales
    .been_there = Gente que pasó por lo mismo

# $support_fitting: kinds with reasons. $support_lines: lines of the country that fit, or none.
kind = { $look_for_support ->
    [close] Aquí nada cumple todo eso. Esto se acerca:
   *[fits] Esto encaja con lo que marcaste:
}

    { $support_fitting }

    { $support_lines ->
        [none] { "" }
       *[other] Líneas que encajan:
    { $support_lines }
    }
    .label = Tipo
