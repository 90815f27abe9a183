### Change one thing about somebody.

open = Change
gone = This person is no longer on your list.
what = What would you like to change about { $person_name }?
    .label = What
    .name = Name
    .circle = Circle
    .role = Who they are
    .contact = How to reach
    .knows = What they know
    .good_for = Good for
    .reachable = When
    .why = Kept words
name = What is the new name?
    .label = Name
    .retry = Please write a short name, up to { $limit } letters.
circle = Where does { $person_name } belong?
    .label = Circle
    .family = Family
    .friends = Friends
    .partner = Partner
    .professionals = Professional
    .peers = Someone who has been there too
    .groups = Group or service
    .others = Someone else
    .me = That is me
role = Who is { $person_name } to you? Press a button, or write it. Skip leaves it empty.
    .label = Who they are
    .something_else = Something else
own_role = What would you call it? A word or two is enough.
    .label = In my words
    .retry = Please use up to { $limit } letters.
ways = What about the ways to reach { $person_name }?
    .label = What
    .add_way = Add another way
    .take_one_off = Take one off
    .all_new = Write them all anew
way = Which one shall go?
    .label = Which one
contact =
    How can you reach { $person_name }?
    Write a number, a Telegram name, an e-mail, a link, or “in person”.
    More than one? Put each on its own line. You can also share the contact.
    .label = How to reach
    .retry = Please use up to { $limit } letters.
unsure_number =
    That may not be a full number. I kept it as you wrote it.
    With + and the country code it works from anywhere.
knows = How much does { $person_name } know? What I suggest you say will never go further.
    .label = What they know
    .nothing = Nothing, and that is fine
    .hard_time = That I have a hard time
    .self_harm = That I self-harm
    .everything = Everything
good_for = What is { $person_name } good at?
    .label = Good for
    .listening = Listening
    .company = Company
    .distraction = Taking my mind off it
    .practical = Practical help
    .professional = Getting me to a professional
    .quiet = Sitting quietly
    .not_taking_over = Not taking over
reachable = When can you reach { $person_name }?
    .label = When
    .mornings = Mornings
    .daytime = Daytime
    .evenings = Evenings
    .nights = Nights
    .weekdays = Weekdays
    .weekends = Weekends
    .anytime = Any time
why = Which words would you like to keep about { $person_name }?
    .label = Kept words
    .retry = That is a bit long. Please use up to { $limit } letters.
changed = It is changed.
