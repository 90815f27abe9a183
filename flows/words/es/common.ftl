### Words that many screens share.

help = Ayuda ya
people-key = Mi gente
home = Inicio
back = Atrás
skip = Omitir
stop = Parar
# In a form that keeps what was given so far.
enough = Dejarlo aquí
carry-on = Seguir
done = Listo
save = Guardar
change = Cambiar algo
ticked = ✓ { $label }
more = Más
earlier = Anteriores
type-here = Escribe o pulsa un botón

# Where the operator has given no name.
operator-unnamed = quien lleva este bot

# Shown when a button of an older message was pressed.
stale = Ese botón era de antes. Ahora estás aquí.

# Shown when somebody typed where there are buttons.
use-buttons = Elige uno de los botones, por favor.

# Shown when the last text could not be used, and the step has no words of its own for it.
retry = Escribe { $limit } letras como máximo, por favor.

# F5: a text that the bot has no answer for. A moment to show help, not an error.
not-understood =
    Solo tengo respuestas fijas, así que no puedo responder a eso.
    Si ahora lo estás pasando mal, esto puede ayudar:

# F7: a voice message, a photo, a sticker and the like. $medium says which.
medium = { $medium ->
    [voice] No puedo oír mensajes de voz. Aquí nadie puede escucharlos.
    [photo] No puedo ver fotos. Aquí nadie las mira.
    [sticker] Eso es un sticker. Solo puedo leer palabras.
    [location] No miro ubicaciones, y no he guardado esta.
    [document] No puedo abrir archivos. Aquí nadie los mira.
    [video] No puedo ver videos. Aquí nadie los mira.
    [forwarded] Eso venía de otro chat. Solo cuenta lo que tú escribes.
   *[other] Solo puedo leer palabras y botones.
}
    Si necesitas a una persona ahora, pulsa Ayuda ya.

# An edited message never runs anything again.
edited = Veo que cambiaste un mensaje. Solo cuenta el más reciente, así que escríbelo otra vez aquí si es importante.

welcome-back = Hola de nuevo, { $me }. Todo está donde lo dejaste.
welcome-back-plain = Hola de nuevo. Todo está donde lo dejaste.

# G4: said once in a group, before leaving it.
group =
    Solo funciono en un chat privado, para que nadie más pueda ver a tu gente.
    Abre un chat conmigo, por favor. Ahora salgo de este grupo.

# The message that brings the two keys under the text field.
keys = Los dos botones de abajo están siempre a mano.

# While nothing can be saved.
store-trouble = Ahora mismo no puedo guardar ni buscar nada. Los números de arriba siguen funcionando.

# A damaged record: it is never overwritten.
unreadable = Ahora mismo no se puede leer lo que se guarda sobre ti. Puede que quien lleva este bot consiga arreglarlo. /forget lo borra.
erased-unread = Lo que se guardaba sobre ti está borrado. Con /start empiezas de nuevo.

# Nobody has used this for a long time.
unused =
    Ha pasado un tiempo, así que voy a borrar tu lista dentro de un mes.
    Si quieres conservarla, pulsa cualquier botón.

description =
    Una lista privada de la gente que está de tu lado: quién es, cómo contactar, qué decir. Y líneas de ayuda. Es un programa. Nadie lee el chat.
short-description = Una lista privada de tu gente, y líneas de ayuda. Un programa, no una persona.
