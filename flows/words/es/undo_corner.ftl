open = Deshacer
back = Ya está de vuelta.
nothing_to_undo = No hay nada que deshacer.
