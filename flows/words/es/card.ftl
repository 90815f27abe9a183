### One person.

open = Ficha
gone = Esta persona ya no está en tu lista.

# The .words_… are filled in when the chat opens. They say no more than this person knows.
what = { $person_card }
    .label = Qué hacer
    .change = Cambiar
    .more = Más
    .write = Escribir a { $person_name }
    .open_link = Abrir el enlace
    .copy_number = Copiar el número
    .copy_address = Copiar la dirección
    .copy_words = Copiar palabras
    .next = Siguiente: { $person_name }
    .previous = Anterior: { $person_name }
    .words_nothing = Hola, ¿tienes un momento?
    .words_hard_time = Hola. Estoy pasando un momento difícil. ¿Podemos hablar?
    .words_everything = Hola. Estoy en un mal momento. ¿Puedes estar conmigo, o hablar?
more = ¿Qué quieres hacer con { $person_name }?
    .label = Más
    .order = Quién va primero
    .keep_in_touch = Mantener el contacto
    .ask = Invitar a mi lista
    .changed = Algo ha cambiado
    .remove = Quitar de mi lista
archived = { $person_card }
    .label = Qué hacer
    .bring_back = Devolver a mi lista
    .remove = Quitar para siempre
brought_back = { $person_name } vuelve a estar en tu lista.
