### Words on what is taken along: pictures, paper, the file of contacts. Others may see them: nothing here tells why.

title = La gente que está de mi lado
# In the middle of the picture, where no name was given.
me = Yo
emergency = En peligro, llama al
lines = Alguien con quien hablar
people = Mi gente
own-words = Con mis palabras
# What a dotted edge means.
quiet = ayuda sin saberlo
# In the empty place of a circle.
room = espacio para un nombre
printed-on = Impreso el
cut-and-fold = Recorta por el borde. Dobla por las marcas.
quote-opens = “
quote-closes = ”
# Beside a line: hours, cost, the word to text.
line-detail = { $keyword ->
    [none] { $always ->
        [yes] { $free ->
            [yes] gratis, día y noche
           *[no] día y noche
        }
       *[no] { $free ->
            [yes] gratis
           *[no] { "" }
        }
    }
   *[other] envía { $keyword } por SMS
}
circle-family = Familia
circle-friends = Amistades
circle-partner = Pareja
circle-professionals = Profesionales
circle-peers = Gente que pasó por lo mismo
circle-groups = Grupos y servicios
circle-others = Otras personas
circle-me = Yo
