### One more for one's own corner. $part says for which list.

open = Add one
full = There is room for ten. You can change one, or take one away.
new = { $part ->
    [helps] What helps you? A few words are enough.
   *[kind_words] What did they say?
}
    .label = Words
    .retry = Please use up to { $limit } letters.
kept = It is kept.
