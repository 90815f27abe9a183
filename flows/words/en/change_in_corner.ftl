### One of the things that are kept in one's own corner.

open = Change
# $corner_item: its words, or none where it is gone meanwhile.
what = { $corner_item ->
    [none] This one is gone already.
   *[other] { $corner_item }
}
    .label = What
    .reword = Change the words
    .remove = Take it away
words = What should it say?
    .label = Words
    .retry = Please use up to { $limit } letters.
changed = It is changed.
removed = It is taken away. If it was a slip, press Undo.
