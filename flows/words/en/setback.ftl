### A setback. Kindness first, then danger, then people. Nothing is counted, and nobody asks what happened.

open = A setback
    .command = It happened, or a very hard day

now =
    Thank you for coming here. That can be hard to do.
    A hard day does not undo the steps you took. You do not have to start again.

    Are you hurt, or not safe?
    .label = Now
    .hurt = I’m hurt
    .not_safe = I’m not safe
    .all_right = Neither

hurt =
    If it is bad, or it will not stop bleeding, call { $emergency } now.
    If you can, tell someone near you. You deserve care for this, the same as any injury.

    { $line_voice ->
        [none] Help now shows who you can talk to.
       *[other] To talk to a person: { $line_voice }
    }

    This is a bot. No one is reading this chat.

not_safe =
    If you might act on this now, call { $emergency } or go to the nearest emergency room.

    { $line_voice ->
        [none] Help now shows who you can talk to.
       *[other] To talk to a person: { $line_voice }
    }

    Is there someone who could be with you?
    This is a bot. No one is reading this chat.

next =
    That is good to hear. Be as kind to yourself as to a dear friend.

    { $own_letter ->
        [none] { "" }
       *[other] { $own_letter }
    }

    What would help a little now?
    .label = Next
    .someone = Someone to be with
    .say_it = Words to tell someone
    .rest = A rest
    .professional = A doctor or school
    .nothing_now = Nothing right now

rest =
    Then rest. Something warm to drink, a blanket, a song you like.
    Your people and the lines are here when you want them.

enough = That is fine. Your people are one tap away.
