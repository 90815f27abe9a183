### One person.

open = Card
# The .words_… are filled in when the chat opens. They say no more than this person knows.
what = { $person_card }
    .label = What to do
    .contact_card = Contact card
    .change = Change
    .first = First in a bad moment
    .remove = Take off my list
    .write = Write to { $person_name }
    .open_link = Open the link
    .copy_number = Copy the number
    .copy_words = Copy words to send
    .words_nothing = Hi, have you got a moment?
    .words_hard_time = Hi. I am having a hard time. Can you talk?
    .words_everything = Hi. It is a bad moment. Can you be with me, or talk?
no_number = There is no phone number for { $person_name } yet. You can add one under Change.
moved = { $person_name } comes first now.
