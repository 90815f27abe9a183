### Add someone to the network. Same names and same order as add_person.yaml.

open = Add someone
    .command = Add someone to your people

name =
    Who would you like to add?
    A first name or a nickname is enough.
    You can also share a contact from your phone.
    .label = Name
    .retry = Please write a short name, up to { $limit } letters.

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
    [family] Who is { $name } to you? For example: sister, uncle, gran.
    [professionals] What does { $name } do? For example: GP, school nurse, therapist.
    [groups] What kind of group or service is { $name }?
   *[other] Who is { $name } to you? A word or two is enough.
}
    .label = Who they are
    .retry = Please use up to { $limit } letters.

contact =
    How can you reach { $name }?
    Write a number, a Telegram name, an e-mail, a link, or “in person”.
    You can also share the contact.
    .label = How to reach
    .retry = Please use up to { $limit } letters.

unsure_number = That may not be a full number. I kept it as you wrote it.

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
    [me] What would you like to say to yourself on a bad day?
   *[other] Why { $name }? Or something kind { $name } once said.
}
    .label = Kept words
    .retry = That is a bit long. Please use up to { $limit } letters.

confirm =
    Is this right?

    { $summary }

saved = { $name } is on your list.
