### The note to keep in touch. Its first words tell nothing to others.

open = Show
note = Hi, a note you asked for. Tap to see it.
    .show = Show
    .stop = Stop these
what = You wanted to keep in touch with { $person_name }. A line is enough: “Hi, I was thinking of you. How are you?”
    .label = Keep in touch
    .wrote = Done
    .other_day = Another day
    .no_more = No more of these
other_day = That is fine. It comes again tomorrow.
no_more = No more notes about { $person_name }.
wrote = Good.
