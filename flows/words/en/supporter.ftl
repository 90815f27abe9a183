### Here because of someone else. What is said in quotes under “does not help” stands there as a don’t.

open = I’m here for someone else
    .command = If you are here because of someone else
what =
    You are here because someone matters to you. You do not have to fix it, and you do not have to know it all.

    If they are in danger now, badly hurt, or have taken too much of anything, call { $emergency }. Do not wait and see. Stay with them if you safely can.
    No one reads this chat.
    .label = What
    .say = What to say
    .ask = Asking about suicide
    .lines = Lines for me
    .myself = Looking after me
say =
    <b>What to say</b>
    Stay calm, and let them talk. These are enough:

    “Thank you for telling me.”
    “I’m glad you told me.”
    “What would help right now?”

    You may be quiet with them, too. If they are hurt, help them to get it seen.
    .label = What to say
    .more = More
not_say =
    <b>What does not help</b>
    “Promise me.” “Show me.” “Why would you do that?” “Stop or I will …” “You have so much to live for.”

    To make them stop at once hardly ever works. It is how they cope for now.
    To hide or take things away does not stop the pain.
    Ask for no details. Help them find someone who is trained, when they want that.
ask =
    <b>Asking about suicide</b>
    Self-harm and suicide are not the same. If you are worried, ask in plain words: “Are you thinking about ending your life?”

    Asking does not put the idea in their head. It shows that they can talk about it.
    If the answer is yes, stay with them if you safely can. Get help the same day: a doctor, a line, or { $emergency }.
# $supporter_lines: lines that are there for people who worry about someone, or a line for everybody; or none.
lines =
    <b>Lines for you</b>
    You may call for yourself. You can say: “Someone I love is not well, and I need to talk.”

    { $supporter_lines ->
        [none] Under “Help lines” you can choose a country.
       *[other] { $supporter_lines }
    }
myself =
    <b>Looking after yourself</b>
    It can make you scared, sad, angry or tired. All of that is allowed.

    You may say “not now”, and sleep, and see your friends. You are one of their people, not the only one.
    You need people, too. A list of your own works here in the same way.
