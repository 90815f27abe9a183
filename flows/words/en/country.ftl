### Which country the numbers are for.

open = Country
country = Which country are you in? I only use it to show the right numbers.
    .label = Country
    .another = Another country
typed = Which country is it? Write its name.
    .label = Country
    .retry = Please write the name of a country.
which = Which of these do you mean?
    .label = Country
    .neither = None of these
unknown = I do not know that country yet. Help now still shows a number that works in many countries.
saved = { $country_known ->
    [yes] Thank you. Help now shows numbers for { $country_name }.
   *[no] That is fine. Help now shows a number that works in many countries.
}
