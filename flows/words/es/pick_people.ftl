### Picking people with Telegram's own list.

open = Elegir de Telegram
full =
    Tu lista está llena: aquí no cabe nadie más. Es mucha gente.
    Puedes quitar a alguien para hacer espacio.
# The message that brings the key, above the card.
keys =
    Telegram me da el nombre, y el nombre de usuario si lo hay. No me da ningún número.
    Las personas que elijas no se enteran.
# The key under the text field.
key = Elegir personas
picked = Pulsa “Elegir personas”, debajo de donde escribes. Puedes elegir a más de una.
    .label = Personas elegidas
    .type_instead = Escribir un nombre
