### About self-harm, in five short pages.

open = About self-harm
coping =
    <b>A way of coping</b>
    Self-harm is most often a way to cope when feelings get too much, or too hard to say.

    It shows that something hurts a lot. It does not mean that you are bad, or weak, or broken.
    What lies under it is different for each person.
    .label = A way of coping
    .more = More
talking =
    <b>Why it is hard to talk about</b>
    Many people are ashamed, or afraid of being told off. Some have no words for it. Those around may be scared and get it wrong.

    What most people want is to be heard. You do not have to tell it all, or tell it well.
    It often matters less who listens than that someone does.
    .label = Talking
    .more = More
recovery =
    <b>It can change</b>
    Many people find other ways to cope, with support, in their own time.

    It is not a straight line. Hard days are part of it, and they do not undo the steps you took.
    No one can do it for you, and no one has to do it all alone. Some have professional help, some do not.
    .label = Recovery
    .more = More
not_the_same =
    <b>Self-harm and suicide</b>
    Self-harm and suicide are not the same.
    If you think about ending your life, tell someone today. It can be one of your people, a GP or a line.

    { $line_voice ->
        [none] Help now shows who is there.
       *[other] { $line_voice }
    }

    If you may act on it now, call { $emergency }.
    .label = Not the same
    .more = More
a_person =
    <b>You are a person with a name</b>
    Self-harm is something that happens in your life. It is not who you are.

    You can like music, be funny, be tired, be kind, and have this too.
    Try to speak to yourself as you would to a dear friend.
