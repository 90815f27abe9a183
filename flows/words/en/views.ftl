### Pieces that the program writes into screens.

# One line of the summary before saving.
summary-line = { $label }: { $value }
knows-nothing = knows nothing
knows-hard_time = knows that it is a hard time
knows-self_harm = knows about the self-harm
knows-everything = knows everything
in-person = in person
quote = “{ $words }”
no-country = no country yet
times = { $days } at { $time } ({ $zone })
every-day = every day
list-separator = ,
gone = This person is no longer on your list.

# A line to call or to write to. The number stands on its own line, so that a thumb can tap it.
line-voice = { $always ->
    [yes] { $free ->
        [yes] { $name }, free, day and night:
       *[no] { $name }, day and night:
    }
   *[no] { $free ->
        [yes] { $name }, free:
       *[no] { $name }:
    }
}
    { $number }
line-text = { $keyword ->
    [none] { $name }, text:
   *[other] { $name }, text { $keyword } to:
}
    { $number }
line-whatsapp = { $name }, WhatsApp:
    { $number }
line-chat = { $name }, chat:
    { $address }
