### Plan B of “I need someone now”: everybody else.

open = Someone else

# $others_fitting: the others; who is not there yet, with the hour from which they are.
person =
    You can try any of them. One message is enough.

    { $others_fitting }

    { $open_voice ->
        [none] Help now shows who is there, day and night.
       *[other] Awake now too: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] Write instead: { $open_text }
    }
    .label = Who
nobody =
    There is nobody else on your list just now. That says nothing about you.

    { $open_voice ->
        [none] Help now shows who is there, day and night.
       *[other] Awake now: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] Write instead: { $open_text }
    }
