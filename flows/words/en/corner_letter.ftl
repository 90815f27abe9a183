### The letter to myself.

open = A letter to myself

# $own_letter: the letter as it is kept.
what =
    { $own_letter ->
        [none] There is no letter yet.
       *[other] { $own_letter }
    }
    .label = What
    .write = Write it anew
    .remove = Take it away
letter =
    What would you say to a dear friend on a hard day?
    Write it to yourself. A line or two is enough.
    .label = Letter
    .retry = That is a long letter. Please use up to { $limit } letters.
saved = Your letter is kept. It comes up with your people, and when a day is hard.
removed = The letter is taken away. If it was a slip, press Undo.
