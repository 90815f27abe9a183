### One person.

open = Card
gone = This person is no longer on your list.

# The .words_… are filled in when the chat opens. They say no more than this person knows.
what = { $person_card }
    .label = What to do
    .change = Change
    .more = More
    .write = Write to { $person_name }
    .open_link = Open the link
    .copy_number = Copy the number
    .copy_address = Copy the address
    .copy_words = Copy words to send
    .next = Next: { $person_name }
    .previous = Before: { $person_name }
    .words_nothing = Hi, have you got a moment?
    .words_hard_time = Hi. I am having a hard time. Can you talk?
    .words_everything = Hi. It is a bad moment. Can you be with me, or talk?
more = What about { $person_name }?
    .label = More
    .order = Who comes first
    .keep_in_touch = Keep in touch
    .ask = Ask to be on my list
    .changed = Something has changed
    .remove = Take off my list
archived = { $person_card }
    .label = What to do
    .bring_back = Back on my list
    .remove = Take off for good
brought_back = { $person_name } is on your list again.
