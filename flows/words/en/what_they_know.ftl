### What somebody knows. The same words as when they were added.

open = What they know
knows =
    How much does { $person_name } know?
    What I suggest you say to { $person_name } will never go further than this.
    .label = What they know
    .nothing = Nothing, and that is fine
    .hard_time = That I have a hard time
    .self_harm = That I self-harm
    .everything = Everything
