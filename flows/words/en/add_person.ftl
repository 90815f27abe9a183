### Add someone to the network. Same names and same order as add_person.yaml.

open = Add someone
    .command = Add someone to your people

# Nobody is turned away: two hundred are on the list.
full =
    Your list is as full as it can be here. That is a lot of people.
    You can take someone off to make room.

# $circle: where this person belongs, where that is known already.
name = { $circle ->
    [me]
        You belong on this list too.
        What would you like to be called here? “Me” is fine.
   *[other]
        Who would you like to add?
        A first name or a nickname is enough.
        You can also share a contact from your phone.
}
    .label = Name
    .retry = Please write a short name, up to { $limit } letters.

# $namesakes: who is on the list under this name or with this number.
namesake =
    On your list already:
    { $namesakes }
    If this is someone else, just go on.
# $name: who has the same name.
known = Show { $name }

# $name: the name just given, in the person's own words.
circle = Where does { $name } belong?
    .label = Circle
    .family = Family
    .friends = Friends
    .partner = Partner
    .professionals = Professional
    .peers = Someone who has been there too
    .groups = Group or service
    .others = Someone else
    .me = That is me

role = { $circle ->
    [professionals] What does { $name } do? Press a button, or write it.
    [groups] What kind of group or service is { $name }? Press a button, or write it.
   *[other] Who is { $name } to you? Press a button, or write it.
}
    .label = Who they are
    .something_else = Something else
own_role = What would you call it? A word or two is enough.
    .label = In my words
    .retry = Please use up to { $limit } letters.

contact =
    How can you reach { $name }?
    Write a number, a Telegram name, an e-mail, a link, or “in person”.
    More than one? Put each on its own line. You can also share the contact.
    .label = How to reach
    .retry = Please use up to { $limit } letters.

unsure_number =
    That may not be a full number. I kept it as you wrote it.
    With + and the country code it works from anywhere.

where = Where does it meet?
    .label = Where
    .online = Online
    .in_person = In person
    .both = Both

# Moderated: somebody looks after the group and steps in where it is needed.
moderated = Does someone look after the group, and step in if it gets too much?
    .label = Looked after by
    .by_professionals = Yes, professionals
    .by_volunteers = Yes, volunteers
    .by_nobody = No one
    .not_sure = I don’t know

unmoderated =
    In a group that no one looks after, things can be said that are hard to read.
    You can leave at any moment, and take someone along to talk to after.

unnamed = Can you be there without your real name?
    .label = Name needed
    .no_name = No real name needed
    .real_name = They want my name
    .not_sure = I don’t know

cost = Does it cost anything?
    .label = Cost
    .free = Free
    .costs = It costs something
    .not_sure = I don’t know

opens = When is it open, or when does it meet? For example: Tuesdays at 7.
    .label = When it is open
    .retry = Please use up to { $limit } letters.

ages = Which ages is it for? For example: 14 to 18.
    .label = For ages
    .retry = Please use up to { $limit } letters.

# What $name knows. The bot's drafts never go further than this.
knows =
    How much does { $name } know?
    You decide, and you can change it later. What I suggest you say to { $name } will never go further than this.
    .label = What they know
    .nothing = Nothing, and that is fine
    .hard_time = That I have a hard time
    .self_harm = That I self-harm
    .everything = Everything

good_for = { $circle ->
    [me] What helps when you do it for yourself? Choose as many as you like.
    [groups] What is { $name } good for? Choose as many as you like.
   *[other] What is { $name } good at? Choose as many as you like.
}
    .label = Good for
    .listening = Listening
    .company = Company
    .distraction = Taking my mind off it
    .practical = Practical help
    .professional = Getting me to a professional
    .quiet = Sitting quietly
    .not_taking_over = Not taking over

reachable = When can you reach { $name }?
    .label = When
    .mornings = Mornings
    .daytime = Daytime
    .evenings = Evenings
    .nights = Nights
    .weekdays = Weekdays
    .weekends = Weekends
    .anytime = Any time

why = { $circle ->
    [me] What would you like to say to yourself on a bad day? Say it as you would to a dear friend.
    [groups] Why { $name }? Or something kind that was said there.
   *[other] Why { $name }? Or something kind { $name } once said.
}
    .label = Kept words
    .retry = That is a bit long. Please use up to { $limit } letters.

confirm =
    Is this right?

    { $summary }

saved =
    { $name } is on your list.

    { $saved_card }
