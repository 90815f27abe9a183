### What if telling somebody goes badly. Honest, no blame on either side, one next step.

open = If it goes badly
what = It may go well. If not, it says little about you. What if they …
    .label = What if they
    .quiet = go quiet
    .angry = get angry
    .cry = cry
    .small = make it small
    .take_over = take over
    .tell_others = tell others
quiet =
    Many people go quiet when they do not know what to say. It need not mean that they do not mind.

    You could say: “You don’t have to say anything. I just wanted you to know.”

    If it stays quiet, someone else may find it easier to listen.
angry =
    Anger is often fear. It is not your fault, and you do not have to explain yourself.

    You could say: “I can see this is a lot. Let us talk another time.” Then you may go.

    If you are not safe with them, leave it there. Tell someone else.
cry =
    Tears are a way to take it in. You did not do anything wrong by telling.

    You could say: “You can cry. I am still me.”

    You do not have to look after them alone. They can talk to someone too.
small =
    It hurts when someone says that it is nothing. It counts, and you know it best.

    You could say: “It is not small to me. I would like you to listen.”

    It can take more than one person until someone listens well. That is not your fault.
take_over =
    Some people start to plan and to watch at once. They often mean well.

    You could say: “I need you to go at my pace. Please ask me before you do something.”

    You can name one thing that would help. It gives them something to do.
tell_others =
    You can ask for it to stay with them. They may still tell, most of all if they fear for your life.

    You could say: “Please ask me first. If you have to tell, let me be there.”

    If they told without asking, you may say that it hurt. You can choose someone else next time.
