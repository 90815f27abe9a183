### While one waits for help that was asked for.

open = While you wait
what =
    A waiting list is not a no. The wait can be long, and that is not because of you.
    There are things you can do until then, and you do not have to wait alone.
    .label = What
    .ask = What to ask them
    .meanwhile = Who meanwhile?
    .worse = If it gets worse

ask =
    You can ask them, by phone or in writing:

    · How long may it take?
    · Is there something I can use until then?
    · Can I come at short notice if someone cancels?
    · Who can I call if it gets worse?
    .copy = I am on your waiting list. How long may it take? Is there something I can use until then? Can I come at short notice if someone cancels? Who can I call if it gets worse?

meanwhile =
    Who could be there until then? One is enough to start.

    · Someone on your list, who listens or just sits with you
    · Your GP: you can go again before the first talk
    · A line, by voice or in writing
    · A group with people who know what it is like

    “Something has changed” lets you mark who you wait for.

worse =
    If it gets worse, tell them. You need not wait for your turn to say so.
    “I am on your list. It has got worse. What can you do now?”
    You can say the same to your GP.

    If you are in danger, call { $emergency }.
