### “I have no one.” Nobody is to feel ashamed here.

open = I have no one
step-professionals = A GP or school nurse
step-groups = A group or a helpline
step-me = Myself
circle =
    Many people start with an empty list. It says nothing about you.

    { $line_voice ->
        [none] Help now shows who you can talk to today.
       *[other] Someone to talk to, today:
    { $line_voice }
    }

    Would one of these be a small first step?
    .label = First step
    .quiet = Someone who has no idea
# Stands above the question for a name.
before = { $circle ->
    [professionals] It is their job to listen, and you do not need the right words. “I don’t know how to start” is a start.
    [groups] One where someone steps in if it gets too much is a good place to begin.
   *[other] Try to speak to yourself as you would to a dear friend.
}
