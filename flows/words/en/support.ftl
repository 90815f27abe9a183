### Pieces about kinds of support, which the program puts together: reasons, and what is known about a country.

# Why something fits what was wished for: always so (yes), or with some of them (some).
why-unnamed-yes = no real name needed
why-unnamed-some = some ask for no name
why-writing-yes = in writing
why-writing-some = some do it in writing
why-at_night-yes = there at night
why-at_night-some = some are there at night
why-free-yes = free
why-free-some = some are free
why-under_18-yes = for under 18s too
why-under_18-some = some are for under 18s
why-professional-yes = with a professional
why-professional-some = some with a professional
why-been_there-yes = with people who have been there
why-been_there-some = some with people who have been there

# What it is not, where nothing does all that was wished for.
not-unnamed = asks for a name
not-writing = is for talking
not-at_night = is closed at night
not-free = may cost something
not-under_18 = may not be for under 18s
not-professional = has no professional
not-been_there = is not about having been there

# One kind that fits. $kind: its name. $reasons: the reasons above.
fits = <b>{ $kind }</b>: { $reasons }
fits-all = <b>{ $kind }</b>
# One that comes close. $not: what it is not.
comes-close = <b>{ $kind }</b>: { $reasons ->
    [none] { $not }
   *[other] { $reasons }; { $not }
}

# How it is in the person’s country. $known: what a source says, from below. $line: one of its lines.
country-known = <b>{ $country }:</b> { $known }
country-line = <b>{ $country }:</b> { $line }
country-not-known = <b>{ $country }:</b> nothing more is known here. Ask how it goes near you.
country-not-chosen = It is not the same in each country. You can choose yours in /settings.
country-anywhere = It is much the same in each country.

# What a source says about a country.
route-name = { $name }.
route-name-written-out = { $name } ({ $stands_for }).
# $through: who can ask for it, from the list below.
route-through = Ask one of these to refer you: { $through }.
route-public = This is the public way.
route-costly = Private help can cost a lot.
route-long_wait = The wait can be long.
route-differs = It is not the same in every place.
route-open_titles = Anyone may use the name “therapist”. So look at a register.
route-check_ages = Check the age range first.
through-gp = GP
through-school_nurse = school nurse
through-teacher = teacher
through-learning_mentor = learning mentor
through-family_worker = family worker

# Buttons.
add = Put one on my list
open-page = Open { $name }
words-to-ask = Words to ask with
share = Share it with someone
in-danger = They are in danger now
copy-questions = Copy these questions
