### Pieces that the program writes into screens.

# One line of the summary before saving.
summary-line = { $label }: { $value }
knows-nothing = No sabe nada
knows-hard_time = Sabe lo de la mala racha
knows-self_harm = Sabe lo de la autolesión
knows-everything = Lo sabe todo
# One person: left out of what is taken along; kept, but not on the list.
private = En privado: no sale en lo que te llevas
archived = Se conserva, pero no está en tu lista
quote = “{ $words }”
times = { $days } · { $time } ({ $zone })
every-day = todos los días
list-separator = ,
part-separator = ;
gone = Esta persona ya no está en tu lista.

# The emergency number. Where ambulance and police have two, the one that is needed more comes first.
emergency-one = { $number }
emergency-mobiles = { $number } (funciona desde teléfonos móviles en muchos países)
emergency-ambulance-first = { $ambulance } (ambulancia) o al { $police } (policía)
emergency-police-first = { $police } (policía) o al { $ambulance } (ambulancia)

# A line to call or to write to. The number stands on its own line, so that a thumb can tap it.
# $about: whose line it is, for whom, where, in which language, what it costs, when somebody answers.
line-voice = { $about }:
    { $number }
line-press = { $number } (después, pulsa { $press })
line-text = { $keyword ->
    [none] { $about }. Envía un SMS al:
   *[other] { $about }. Envía { $keyword } por SMS al:
}
    { $number }
line-whatsapp = { $about }. WhatsApp:
    { $number }
line-chat = { $about }. Chat:
    { $address }
line-gone = Esta línea ya no está en la lista.
line-always = día y noche
line-opening = { $days } { $from }–{ $to }
line-hours-unknown = no se sabe el horario
line-free = gratis
line-charged = cuesta lo mismo que una llamada
line-region = solo en { $region }
line-languages = atiende en { $languages }
line-ages = { $ages } años
line-ages-under = menos de { $ages } años
line-for-under_18 = para niñas, niños y jóvenes
line-for-adults = para personas adultas
line-for-parents = para madres y padres
line-for-men = para hombres
line-for-women = para mujeres
line-for-lgbtq = para personas LGBTQ
line-for-indigenous = para personas indígenas
line-for-muslims = para personas musulmanas
line-for-veterans = para exmilitares

# The hour on the person's own clock. $time: such as 2:10.
# “Son las 1:10” would be wrong, so the night has the hour after a colon. The clock has 24 hours: no “15:10 de la tarde”.
hour-now = { $part_of_day ->
    [night] Es de noche: { $time }.
    [morning] Son las { $time } de la mañana.
    [afternoon] Son las { $time }.
   *[evening] Son las { $time }.
}
# From when somebody can be reached. $day: today or tomorrow; $time: such as 8:00.
from-when = { $day ->
    [today] desde las { $time }
   *[tomorrow] mañana desde las { $time }
}

# One thing that is kept in one's own corner.
corner-line = · { $words }

# When the weekly note about small steps comes.
weekly-times = cada semana: { $day }, { $time }
