### Somebody leaves, help ends, a waiting list.

open = Algo ha cambiado
person = La gente va y viene, y no es culpa de nadie. ¿De quién se trata?
    .label = Quién
    .put_away = Gente que dejé aparte
