### A note to keep in touch with one person.

open = Keep in touch
every =
    I can send you a note now and then to say hello to { $person_name }.
    You write to them, I never do. How often?
    .label = How often
    .one_week = Every week
    .two_weeks = Every two weeks
    .four_weeks = Every four weeks
    .never = No notes
at = At what time?
    .label = Time
    .t0800 = 8:00
    .t1200 = 12:00
    .t1600 = 16:00
    .t1800 = 18:00
    .t2000 = 20:00
saved = Good. The note will not show a name until you tap it.
none_now = No notes about { $person_name }.
