### Who is first in a bad moment, and who next.

open = Quién va primero
# $order_around: the neighbours in the list, by number.
where =
    En un mal momento ves a tu gente en este orden. La siguiente persona es para cuando no hay respuesta.

    { $order_around }
    .label = Dónde
    .up = Subir
    .down = Bajar
    .first = Antes que nadie
    .enough = Así está bien
settled = El orden está guardado.
