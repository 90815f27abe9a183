### Seven short sessions, about three minutes each. Any order. Left and taken up at any time.

open = Small steps
    .command = Short steps that build your list

overview =
    Seven small steps build your list bit by bit. Each takes a few minutes.
    Take any of them. You can leave at any point and go on another day.

    { $next_step ->
        [none] You have been through all of them. You can do any again.
       *[other] Next for you: { $next_step }
    }

overview_weekly =
    Seven small steps build your list bit by bit. A note comes { $weekly_times }.
    You can leave at any point and go on another day.

    { $next_step ->
        [none] You have been through all of them. You can do any again.
       *[other] Next for you: { $next_step }
    }

# The weekly note. Its first words tell nothing to others.
note = Hi, the weekly note you asked for.
    .show = Show
    .later = Another day
    .stop = Stop these
