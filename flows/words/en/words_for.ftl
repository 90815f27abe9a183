### A draft for one person. The drafts themselves stand in drafts.ftl.
### These screens are seen beside the draft, by whoever looks over a shoulder: they say no more than it does.

# On the card of a person: words for other wishes than the short ones there.
open = Other words
nobody = There is nobody here to write to. You can choose somebody else.

# $addressee: a name, or “your friend”.
level = How far may these words go? Choose what { $addressee } knows, or may know from now on.
    .label = How far
    .nothing = Nothing, just everyday words
    .hard_time = That I have a hard time
    .self_harm = That I self-harm
    .everything = Everything
need = What would you like from { $addressee }?
    .label = Wish
    .listen = To listen
    .company = To be with me
    .call = Call me now
    .distraction = My mind off it
    .practical = A helping hand
    .thanks = Say thank you
    .know = Just know about today
    .professional = Get me to a professional
form = How would you like to say it?
    .label = Form
    .message = A message
    .letter = A letter
    .aloud = Say it aloud
draft = { $form ->
    [aloud]
        You could say this to { $addressee }, or read it out:
        <blockquote>{ $draft_words }</blockquote>
   *[other]
        For { $addressee }. Nothing is sent until you send it.
        <blockquote>{ $draft_words }</blockquote>
}
    .label = Short
    .longer = Longer
    .other = Other words
    .own = My own words
    .done = Done
other = { $form ->
    [aloud]
        Or like this:
        <blockquote>{ $draft_other_words }</blockquote>
   *[other]
        Or like this. Nothing is sent until you send it.
        <blockquote>{ $draft_other_words }</blockquote>
}
    .label = Other words
    .longer = Longer
    .own = My own words
    .done = Done
longer = { $send_long ->
    [above]
        The words for { $addressee } are in the message above. To copy them, press it and hold.

        Nothing is sent until you send it.
   *[here]
        With more room, for { $addressee }:
        <blockquote>{ $draft_long_words }</blockquote>
}
    .label = Longer
    .own = My own words
    .done = Done
done =
    No answer does not mean no. They may be busy, or look for the right words.

    Someone else of yours may be free. If it can’t wait, press Help now.
