### The list on top of the chat. Its first words are seen in the bar above the chat, and maybe by others.

open = Fijar en este chat
    .command = Tu lista, arriba en este chat
form =
    Tu lista puede quedarse arriba en este chat. La cambio cuando cambia tu gente.
    Con nombres es más rápido. Sin nombres, quien vea tu pantalla no se entera de nada.
    .label = Lista fijada
    .names = Con nombres
    .discreet = Sin nombres
change = Tu lista está arriba en este chat. ¿Qué te gustaría?
    .label = Lista fijada
    .names = Mostrarla con nombres
    .discreet = Mostrarla sin nombres
    .unpin = Quitarla de arriba
is_pinned = Ya está arriba en este chat. Un toque te lleva allí.
is_unpinned = Ya no está arriba.

# The pinned message itself. $pinned_people: the first people; $others: whether there are more.
list =
    Mi lista

    { $pinned_people }

    { $others ->
        [yes] Las demás personas están a un toque.
       *[no] { "" }
    }
discreet-list =
    Mi lista
    Está a un toque.
emptied = Esta lista ya no se usa.
