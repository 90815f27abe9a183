### The circles in words and as a picture.

open = Mis círculos
    .command = Tus círculos, en palabras y en una imagen

name-family = Familia
name-friends = Amistades
name-partner = Pareja
name-professionals = Profesionales
name-peers = Gente que pasó por lo mismo
name-groups = Grupos
name-others = Otras personas
name-me = Tú
# For those who were added before a circle was chosen.
name-none = Todavía sin círculo
# What stands behind a circle with nobody in it.
standing-open = hay lugar para alguien
standing-not_for_me = no es para mí
standing-not_safe = no es seguro para mí
# Behind the name of somebody who is waited for.
waiting = en lista de espera

# $circles_list: each circle, with names, or what stands there instead.
circle =
    Con una o dos personas aquí y allá basta. Algunos círculos pueden quedar vacíos.

    { $circles_list }
    .label = Círculo
    .picture = En una imagen
picture = Aquí está tu imagen.
