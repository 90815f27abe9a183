### The note to keep in touch. Its first words tell nothing to others.

open = Ver
note = Hola, un aviso que pediste. Pulsa para verlo.
    .show = Ver
    .stop = Parar estos avisos
what = Querías mantener el contacto con { $person_name }. Basta una frase: “Hola, me acordé de ti. ¿Cómo estás?”.
    .label = Mantener el contacto
    .wrote = Listo
    .other_day = Otro día
    .no_more = No más avisos de estos
other_day = Está bien. El aviso llega otra vez mañana.
no_more = No habrá más avisos sobre { $person_name }.
wrote = Bien.
