### The screen for the worst moment. Short, calm, names first.

open = My people
    .command = Your people, right now

nobody_yet =
    Your list is still empty, and that is all right.
    One name is a good start. It can be someone who has no idea.

    { $line_voice ->
        [none] Someone is there already: press Help now.
       *[other] Someone is there already:
    { $line_voice }
    }

# $people_list: the people, in the person's own order, with how to reach them.
# $own_words: kind words or a bit of the letter from the person's own corner, or none.
person =
    { $me ->
        [none] You are not alone.
       *[other] You are not alone, { $me }.
    }

    { $people_list }

    { $own_words ->
        [none] { "" }
       *[other] { $own_words }
    }

    { $line_voice ->
        [none] No answer? Press Help now.
       *[other] No answer? { $line_voice }
    }
    .label = Person
