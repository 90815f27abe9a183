### Back, until the list is changed again.

open = Deshacer
    .command = Devolver a tu lista a quien acabas de quitar
back = Todo está como antes.
nothing_to_undo = No hay nada que deshacer.
