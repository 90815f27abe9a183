### Worries about calling or writing to a line. Honest: what a line does differs, and one can ask it.

open = Another worry about lines
worry = What makes it hard to call or write?
    .label = Worry
    .police = Will they send the police?
    .bill = Will it be on the bill?
    .silent = What if I can’t speak?
    .cry = What if I cry?
    .waste = I’d waste their time
    .private = Is it private?
    .young = Will my parents be told?
    .end = Can I end it?
police =
    Lines are there to talk. Some may call for help if a life is in danger. Others do not, unless you ask.

    You can ask at the start: “When would you call someone?”
bill =
    It depends on the line and on your phone. Some free numbers do not show on a bill.

    You can ask the line. A chat on a website is not on a phone bill. It may stay in the list of pages you opened.
silent =
    You can be quiet for a while. Most lines know that, and wait. You may also just say: “I can’t talk yet.”

    If writing is easier, there are lines to text or chat with.
cry =
    You can cry. They hear it often, and most give you time. You do not have to say sorry.

    If you would rather not be heard, there are lines to write to.
waste =
    You would not waste their time. Lines are there for hard days, not only for danger.

    You do not have to show how bad it is.
private =
    Helplines keep most things private. Some may call for help if a life is in danger. You can ask them first.

    Most do not need your name. You can ask what they write down.
young =
    Lines for young people keep most things private. If your life may be in danger, or someone hurts you, they may have to tell.

    You can ask first, with no name: “What would you have to pass on?”
end =
    Yes. You can put the phone down or close the chat at any time, and you need no reason.

    You can try again later. It will be someone else, or the same person, and both are fine.
