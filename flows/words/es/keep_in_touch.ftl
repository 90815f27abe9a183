### A note to keep in touch with one person.

open = Mantener el contacto
every =
    Puedo mandarte un aviso de vez en cuando, para que saludes a { $person_name }.
    Le escribes tú, yo nunca. ¿Cada cuánto?
    .label = Cada cuánto
    .one_week = Cada semana
    .two_weeks = Cada dos semanas
    .four_weeks = Cada cuatro semanas
    .never = Sin avisos
at = ¿A qué hora?
    .label = Hora
    .t0800 = 8:00
    .t1200 = 12:00
    .t1600 = 16:00
    .t1800 = 18:00
    .t2000 = 20:00
saved = Bien. El aviso no mostrará ningún nombre hasta que lo pulses.
none_now = No habrá avisos sobre { $person_name }.
