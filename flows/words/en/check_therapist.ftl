### How to check that a therapist is registered, what to ask, what it costs.

open = Check a therapist
what =
    Before you book, it is good to know two things. Is this person on a register? And what will it cost?
    A register is a public list of people who are trained and have signed up to rules.
    .label = What
    .look_up = Look up a name
    .ask = What to ask first
    .cost = What it costs

# $registers: the registers of the country. $registers_country: its name, or none where only the wider guide is known.
look_up =
    Search the name on the register itself, not on their own page.

    { $registers_country ->
        [none] No register is known here for your country. This guide has many:
       *[other] <b>{ $registers_country }:</b>
    }
    { $registers }

ask =
    You can ask these before you book, in writing too:

    · Which register are you on?
    · Have you worked with people who self-harm?
    · What does a talk cost, and is there a lower price?
    · What do you keep private, and what not?
    · How soon could we start?
    .copy = Which register are you on? Have you worked with people who self-harm? What does a talk cost, and is there a lower price? What do you keep private? How soon could we start?

cost =
    Ask for the price before you book. It is a normal question.

    Some keep a few places at a lower price. A place that trains people may cost less.
    Ask your health cover, your school or your work if they pay for a part.
    If it costs too much, public help, groups and lines are still there.
