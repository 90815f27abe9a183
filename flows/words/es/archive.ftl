### Who was put away.

open = Gente que dejé aparte
empty = No has dejado a nadie aparte.
person = Aquí está la gente que dejaste aparte. Sus fichas siguen guardadas.
    .label = Quién
what = { $person_name }. { $thanks_kept ->
        [none] La ficha sigue guardada.
       *[other] Guardaste: { $thanks_kept }
    }
    .label = Qué hacer
    .bring_back = Devolver a mi lista
    .take_off = Quitar para siempre
back = { $person_name } vuelve a estar en tu lista.
