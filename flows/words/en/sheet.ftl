### Words on what is taken along: pictures, paper, the file of contacts. Others may see them: nothing here tells why.

title = The people in my corner
# In the middle of the picture, where no name was given.
me = Me
emergency = In danger, call
lines = Someone to talk to
people = My people
own-words = In my own words
# What a dotted edge means.
quiet = helps without knowing
# In the empty place of a circle.
room = room for a name
printed-on = Printed
cut-and-fold = Trim along the edge. Fold at the marks.
quote-opens = “
quote-closes = ”
# Beside a line: hours, cost, the word to text.
line-detail = { $keyword ->
    [none] { $always ->
        [yes] { $free ->
            [yes] free, day and night
           *[no] day and night
        }
       *[no] { $free ->
            [yes] free
           *[no] { "" }
        }
    }
   *[other] text { $keyword }
}
circle-family = Family
circle-friends = Friends
circle-partner = Partner
circle-professionals = Professionals
circle-peers = Been there too
circle-groups = Groups and services
circle-others = Others
circle-me = Me
