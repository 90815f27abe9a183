### Things that help me, and kind words that people said. $part says which of the two.

open = More

# $corner_items: what is kept, or none.
item =
    { $part ->
        [helps] Things that help you: a walk, a song, a place, anything small.
       *[kind_words] Kind words that people said to you, as they said them.
    }

    { $corner_items ->
        [none] Nothing is kept here yet.
       *[other] { $corner_items }
    }
    .label = Which
    .add = Add one
