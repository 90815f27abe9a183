### The note that was asked for, and what follows each answer. Nothing here chases anybody.

open = Note

# The first words are seen on a locked screen: nothing here may tell what this is about.
# $words: the person's own first words, or none.
note = { $words ->
    [none] Hi, the note you asked for. No need to answer.
   *[other] { $words }
}
    .okay = OK today
    .so_so = So-so
    .hard = Hard
    .people = My people
    .later = Later
    .stop = Stop these
# After three notes without an answer.
offer-to-stop = Three notes had no answer, and that is fine. I stop after this one, unless you press a button.
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
        [none] You can also write to one of your people.
       *[other] Write instead: { $line_text }
    }

    { $own_letter ->
        [none] Try to speak to yourself as you would to a dear friend.
       *[other] { $own_letter }
    }
later = I’ll come back in two hours.
