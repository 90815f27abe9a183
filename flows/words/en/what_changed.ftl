### What has changed with one person. Put away with thanks, never deleted here.

open = Something has changed
gone = This person is no longer on your list.
what = What has changed with { $person_name }?
    .label = What
    .lost_touch = We lost touch
    .help_ended = Their help has ended
    .broke_up = We broke up
    .too_close = They are too close to it
    .away = Put away for another reason
    .waiting_list = I am on a waiting list
waiting = How is it going with { $person_name }?
    .label = Waiting
    .started = It has started
    .gave_up = I don’t wait any more
    .still_waiting = Still waiting
archived = { $person_name } is put away. { $thanks_kept ->
        [none] The card is kept.
       *[other] You kept: { $thanks_kept }
    }
    .label = What to do
    .bring_back = Back on my list
    .leave_it = Leave it so
meanwhile = Waiting can be long. Who could be there for you in the meantime?
    .label = In the meantime
    .a_line = A line to talk to
    .nobody = No one yet
thanks = { $what ->
    [help_ended] An ending can be sad, even a good one. What would you like to keep from the time with { $person_name }?
    [broke_up] That can hurt a lot. If there is something from { $person_name } you want to keep, write it here.
    [too_close] A rest from someone is not a no to them. If you like, write a word about { $person_name }.
   *[other] If you like, write a word of thanks for { $person_name }. It stays here, and no one is told.
}
    .label = Thanks
    .retry = That is a bit long. Please use up to { $limit } letters.
# The button below opens the circle where nobody is left.
put_away =
    { $thanks ->
        [none] { $person_name } is put away. The card is kept, and you can bring it back.
       *[other] { $person_name } is put away with thanks. The card is kept, and you can bring it back.
    }
    There may be room for someone else one day. There is no hurry.
waits = { $meanwhile ->
    [a_line]
        { $person_name } is on your list as someone you wait for. { $line_voice ->
            [none] Help now shows who you can talk to in the meantime.
           *[other] In the meantime:
        { $line_voice }
        }
    [nobody] { $person_name } is on your list as someone you wait for. Help now is there in the meantime, day and night.
   *[other] { $person_name } is on your list as someone you wait for. In the meantime: { $meanwhile_name ->
            [none] Help now.
           *[other] { $meanwhile_name }.
        }
}
started = Good that it has started. { $person_name } is on your list.
gave_up = { $person_name } is put away. The card is kept, and you can bring it back.
still_waiting = Waiting is hard. In the meantime: { $meanwhile_name ->
        [none] { $line_voice ->
            [none] Help now.
           *[other] { $line_voice }
        }
       *[other] { $meanwhile_name }.
    }
back = { $person_name } is on your list again.
left = It stays so. { $person_name } is put away, and the card is kept.
