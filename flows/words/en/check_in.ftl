### The note that was asked for, and what follows each answer. Nothing here chases anybody.

open = Note

# The first words are seen on a locked screen: nothing here may tell what this is about.
# $words: the person’s own first words, or none.
note = { $words ->
    [none] Hi, the note you asked for. No need to answer.
   *[other] { $words }
}
    .okay = OK today
    .so_so = So-so
    .hard = Hard
    .people = My people
    .later = Later
    .pause = Pause
    .change = Change
    .stop = Stop these

# After three notes without an answer.
offer-to-stop = The last notes had no answer, and that is fine. I stop after this one, unless you press a button.

# The bot was away when the note before this one was due.
missed = A note before this one did not come. That was a fault here.

okay = Good to know. Have a gentle day.

so_so =
    Thank you for saying so. A so-so day counts as a day.
    Your people are there if you want one of them.

hard =
    Thank you for saying so. You do not have to be in danger to reach someone.

    { $first_people ->
        [none] { "" }
       *[other] { $first_people }
    }

    { $line_voice ->
        [none] Help now shows who is there, day and night.
       *[other] { $line_voice }
    }
    { $line_text ->
        [none] { "" }
       *[other] Write instead: { $line_text }
    }

    { $own_letter ->
        [none] { "" }
       *[other] { $own_letter }
    }

later = I’ll come back in two hours, if it is not a quiet time.

paused = Paused. They come back when you say so, under Check-ins.
