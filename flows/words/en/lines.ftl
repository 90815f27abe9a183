### Help lines of any country. Numbers come from the data, never from here.

open = Help lines
    .command = Help lines of any country
place = Which country’s lines would you like to see?
    .label = Country
    .another = Another country
typed = Which country is it? Write its name.
    .label = Country
    .retry = Please write the name of a country.
which = Which of these do you mean?
    .label = Country
    .neither = None of these
unknown = I do not know that country yet.

# $lines_of_country: a page of lines, or lists of lines where the country has none.
listed =
    { $lines_country ->
        [none] If a life is in danger, call { $lines_emergency }.
       *[other] { $lines_country }: if a life is in danger, call { $lines_emergency }.
    }

    { $lines_of_country }
    .label = Line
    .narrow = What fits me
wanted = What would fit you? Tick all that do.
    .label = What fits
    .writing = Writing, not talking
    .under_18 = Under 18
    .at_night = Open at night
    .language = In my language
fitting =
    { $lines_fitting ->
        [none] No line here is known to fit all of that. Back shows the others.
       *[other] { $lines_fitting }
    }
    .label = Line
line = { $line_card }
    .label = Line
    .home = Home
