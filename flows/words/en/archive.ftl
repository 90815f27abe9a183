### Who was put away.

open = Who was put away
empty = No one is put away.
person = Here is who was put away. Their cards are kept.
    .label = Who
what = { $person_name }. { $thanks_kept ->
        [none] The card is kept.
       *[other] You kept: { $thanks_kept }
    }
    .label = What to do
    .bring_back = Back on my list
    .take_off = Take off for good
back = { $person_name } is on your list again.
