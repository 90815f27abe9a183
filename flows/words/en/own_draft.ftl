### The person's own version. It is forgotten when this is over.

open = My own words
own =
    Write it here in your own words.

    You can copy some of mine first. I keep yours only until you are done.
    .label = My own words
    .retry = That is too long for one message. Please use up to { $limit } letters.
ready = Your words for { $addressee } are ready. Nothing is sent until you send it.
    .label = Ready
    .again = Write it again
    .done = Done
done =
    Your words are not kept here.

    If no answer comes, someone else of yours may be free.
