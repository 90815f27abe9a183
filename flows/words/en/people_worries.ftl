### Worries about telling people. An honest answer, no promise, one next step.

open = Another worry
worry = Which worry is it?
    .label = Worry
    .burden = I would be a burden
    .angry = They will be angry
    .tell = They will tell others
    .start = I don’t know how to start
    .not_enough = It’s not bad enough
    .stop = I’d have to stop
    .differently = They’d see me differently
    .before = It went badly before
burden =
    Think of it the other way round. If a friend had a hard day, would you want to know?

    You can ask for something small, and people can say no. A few people carry it more easily than one.
angry =
    Some people are angry at first, most often out of fear. It may pass when they have had time.

    You can choose who, and how much. You can also choose someone who is calm.
tell =
    They might. You can ask before you say more: “Would you tell anyone?”

    If someone fears for your life, they may tell all the same. You can also say only that you have a hard time.
start =
    You do not need a good start. “I don’t know how to start” is one.

    You can also write it, or let someone read it.
not_enough =
    There is no line that you have to cross first. A hard day is enough.

    Help can be easier to find early on. You do not have to prove anything.
stop =
    Telling is not the same as stopping. You may tell, and leave that open.

    Some people may ask you to stop. You can say: “I can’t say that now. What helps is when you listen.”
differently =
    They may be unsure for a while. You are still the person they know.

    You can tell them that: “I am the same as before. I just don’t want to hide it.”
before =
    That hurts, and it makes the next time harder. It was one person on one day.

    You can choose someone else, say less, or try a person whose job it is.
