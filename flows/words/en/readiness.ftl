### Before telling a partner or a relative. The person decides; there is no result, and “not now” is a good answer.

open = Is it time to tell?
who =
    A few questions that can help you decide. “Not now” is a good answer.
    Nothing of this is kept when you are through.

    Who do you think of telling?
    .label = Who
    .partner = My partner
    .relative = Someone in my family
    .someone = Someone else
safe = Do you feel safe with them, also when they are upset?
    .label = Safe with them
    .feels_safe = Yes
    .not_sure = I am not sure
    .feels_unsafe = No
unsafe =
    Then not telling them is a good choice. You can tell someone else, when you like.

    { $line_voice ->
        [none] Help now shows who you can talk to.
       *[other] You can talk it over first:
    { $line_voice }
    }
before = When you told them something hard before, how was it?
    .label = Before
    .kind = They were kind
    .mixed = It was mixed
    .never_tried = I never tried
    .hurtful = It hurt me
hurtful = That counts. It may help to tell someone else first, and to have them near.
hopes = What would you hope for from them? Choose as many as you like.
    .label = Hopes
    .listening = That they listen
    .knowing = That they know
    .company = That they stay with me
    .finding_help = Help to find help
moment = Is there a calm time and place for it? A walk or a car ride can be easier than a table.
    .label = A calm time
    .there_is = Yes
    .not_yet = Not yet
much = How much would you like to tell? A little is enough for a start.
    .label = How much
    .hard_time = That I have a hard time
    .self_harm = That I self-harm
    .not_sure = I don’t know yet
decide = { $safe ->
    [not_sure] You were not sure that it feels safe. That is a good reason to wait, or to tell someone else first. What feels right?
   *[other] { $moment ->
        [not_yet] There may be a calmer time for it, and it can wait for that. What feels right?
       *[other] Only you know. What feels right?
    }
}
    .label = What feels right
    .soon = Yes, soon
    .someone_else = Someone else first
    .not_now = Not now
soon = { $much ->
    [self_harm] A way to begin: “I want to tell you something, and I don’t need you to fix it. I self-harm, and I would like you to know.”
   *[other] A way to begin: “I want to tell you something, and I don’t need you to fix it. I am having a hard time.”
}
    You can stop at any point, and say the rest on another day.
someone_else = That is a good way. Who would be easier to tell?
not_now = That is a good answer. It is yours to tell, and it can wait.
