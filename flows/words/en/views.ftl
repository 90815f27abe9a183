### Pieces that the program writes into screens.

# One line of the summary before saving.
summary-line = { $label }: { $value }
knows-nothing = Knows nothing
knows-hard_time = Knows that it is a hard time
knows-self_harm = Knows about the self-harm
knows-everything = Knows everything
# One person: left out of what is taken along; kept, but not on the list.
private = Private: left out of what you take along
archived = Kept, but not on your list
quote = “{ $words }”
times = { $days } at { $time } ({ $zone })
every-day = every day
list-separator = ,
part-separator = ;
gone = This person is no longer on your list.

# The emergency number. Where ambulance and police have two, the one that is needed more comes first.
emergency-one = { $number }
emergency-mobiles = { $number } (works on mobiles in many countries)
emergency-ambulance-first = { $ambulance } (ambulance) or { $police } (police)
emergency-police-first = { $police } (police) or { $ambulance } (ambulance)

# A line to call or to write to. The number stands on its own line, so that a thumb can tap it.
# $about: whose line it is, for whom, where, in which language, what it costs, when somebody answers.
line-voice = { $about }:
    { $number }
line-press = { $number } (then press { $press })
line-text = { $keyword ->
    [none] { $about }. Text:
   *[other] { $about }. Text { $keyword } to:
}
    { $number }
line-whatsapp = { $about }. WhatsApp:
    { $number }
line-chat = { $about }. Chat:
    { $address }
line-gone = This line is no longer listed.
line-always = day and night
line-opening = { $days } { $from }–{ $to }
line-hours-unknown = hours not known
line-free = free
line-charged = costs what a call costs
line-region = only { $region }
line-languages = speaks { $languages }
line-ages = ages { $ages }
line-ages-under = under { $ages }
line-for-under_18 = for children and young people
line-for-adults = for adults
line-for-parents = for parents
line-for-men = for men
line-for-women = for women
line-for-lgbtq = for LGBTQ people
line-for-indigenous = for Indigenous people
line-for-muslims = for Muslims
line-for-veterans = for veterans

# The hour on the person's own clock. $time: such as 2:10.
hour-now = { $part_of_day ->
    [night] It is { $time } at night.
    [morning] It is { $time } in the morning.
    [afternoon] It is { $time } in the afternoon.
   *[evening] It is { $time } in the evening.
}
# From when somebody can be reached. $day: today or tomorrow; $time: such as 8:00.
from-when = { $day ->
    [today] from { $time }
   *[tomorrow] tomorrow from { $time }
}

# One thing that is kept in one's own corner.
corner-line = · { $words }

# When the weekly note about small steps comes.
weekly-times = every { $day } at { $time }
