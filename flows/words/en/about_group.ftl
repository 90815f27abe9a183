### The questions about a group or service, once more.

open = About the group
# Stands on the card of a group that no one looks after.
caution = No one looks after this group. You can leave at any moment.
where = Where does { $person_name } meet?
    .label = Where
    .online = Online
    .in_person = In person
    .both = Both
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
opens = When is it open, or when does it meet?
    .label = When it is open
    .retry = Please use up to { $limit } letters.
ages = Which ages is it for?
    .label = For ages
    .retry = Please use up to { $limit } letters.
saved = It is changed.
