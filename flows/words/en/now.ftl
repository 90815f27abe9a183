### “I need someone now.” Short, calm, people first, then lines that are open at this hour.
### $hour_now: “It is 2:10 at night.”, or none where the country is not known.

open = Someone now
    .command = Someone who fits, right now

need = What would help most?
    .label = What would help
    .listening = Someone to listen
    .company = Company
    .distraction = My mind off it
    .practical = Something practical
    .professional = A professional
    .cannot_say = I can’t say
how = Would you rather talk or write?
    .label = How
    .talk = Talk
    .write = Write
    .either = Either is fine

# $fitting_people: who can be reached now. $open_line, $open_voice, $open_text: lines that are open now, or none.
person =
    { $hour_now ->
        [none] One of them may be there.
       *[other] { $hour_now }
    }

    { $fitting_people }

    { $open_line ->
        [none] Help now has lines too.
       *[other] Awake now too: { $open_line }
    }

    { $soon_people ->
        [none] { "" }
       *[other] And soon: { $soon_people }
    }
    .label = Who
    .else = Someone else

# Nobody fits now, but somebody does soon. $soon_people: who, and from when.
soon =
    { $hour_now ->
        [none] { "" }
       *[other] { $hour_now }
    }
    It is an hour when most people sleep or work. That is no one’s fault.

    { $open_voice ->
        [none] Help now shows who is there, day and night.
       *[other] Awake now: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] Write instead: { $open_text }
    }

    { $soon_people ->
        [none] { "" }
       *[other] And soon: { $soon_people }
    }
    .label = Who
    .write_anyway = Reach someone anyway

nobody =
    Nobody on your list fits this just now. That says nothing about you, or about them.

    { $open_voice ->
        [none] Help now shows who is there, day and night.
       *[other] Awake now: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] Write instead: { $open_text }
    }
