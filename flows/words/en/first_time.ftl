### Telling somebody for the first time.

open = The first time I tell
start =
    Telling someone is your choice. So is when, and how much.

    Not now is a good answer too. You can come back to this at any time.
    .label = Telling
    .on = Go on
    .not_now = Not now
not_now =
    That is fine. You do not have to tell to get support.

    Someone can help you without knowing why.
person =
    Who would you like to tell?

    It may be someone who listens, and who has been kind when things were hard.
    .label = Who
    .someone_else = Someone else
# $addressee: a name, or “them”.
level =
    How much would you like to say to { $addressee }?

    You decide. A little is enough. You can say more later, and you need not answer every question.
    .label = How much
    .hard_time = That I have a hard time
    .self_harm = That I self-harm
    .everything = Also the bad moments
moment =
    When and where?

    A quiet time is good, when no one has to rush. A walk or a car ride can make it easier than face to face.
    A message or a letter counts too.

    You can ask first: “Have you got time for something that is hard to say?”
    .label = When
    .on = Now the words
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
after_someone =
    They may need some time to take it in. The first answer is often not the best one.

    You can ask for one small thing, such as: “Just sit with me.”
after =
    { $addressee } may need some time to take it in. The first answer is often not the best one.

    Have you said it? Then you can note what { $addressee } knows now.
