### The sheets that are forwarded. Each is one message. Whoever gets it must understand it without the bot.
### .short is put into another chat by Share: the same in a few sentences, without tags.
### $help: the emergency number, then a line, from foot below.

parent =
    <b>For a parent of someone who self-harms</b>

    Self-harm is most often a way to cope with feelings that are too much. It is not done to hurt you.

    <b>What helps</b>
    · Stay calm. “Thank you for telling me.”
    · Ask “What would help right now?” and listen more than you talk.
    · Go with them to a doctor, if they want that.
    · Do ordinary things with them, too.

    <b>What does not help</b>
    · “Promise me”, “Show me”, “Stop or I will …”
    · Being told off, or being watched all day
    · To hide things and hope. It does not stop the pain.

    <b>You matter, too</b>
    It may take time. Talk to someone of your own.

    { $help }
    .short = If your child self-harms: stay calm and thank them for telling you. Ask what would help right now, then listen. No promises, no threats, no “show me”. Look after yourself, too. If they are in danger now, call { $emergency }. The link has help lines for each country.

partner =
    <b>For the partner of someone who self-harms</b>

    Self-harm is most often a way to cope with feelings that are too much. It does not mean that you are not enough.

    <b>What helps</b>
    · “I’m glad you told me.” Then listen.
    · Ask “What would help right now?” It may be just sitting there.
    · Ask what you may tell others, and keep to it.
    · Let them choose the pace.

    <b>What does not help</b>
    · “Promise me”, “Show me”, “If you loved me …”
    · To ask for each detail
    · To carry it all on your own

    <b>You matter, too</b>
    Keep your friends and your sleep. You may say when you need a break.

    { $help }
    .short = If your partner self-harms: thank them for telling you. Ask what would help right now, then listen. No promises, no threats, no details. You may take a break, too. If they are in danger now, call { $emergency }. The link has help lines for each country.

friend =
    <b>For a friend of someone who self-harms</b>

    Self-harm is most often a way to cope with feelings that are too much. You do not have to fix it.

    <b>What helps</b>
    · “Thank you for telling me.”
    · Ask “What would help right now?” Listen, or just be there.
    · Stay the friend you are: films, walks, silly messages.
    · Ask who else could know, so that you are not the only one.

    <b>What does not help</b>
    · “Promise me”, “Why would you do that?”
    · To tell everyone, or to post about it
    · To keep it all to yourself if they are in danger

    <b>You matter, too</b>
    You may say “I can’t talk now.” Talk to an adult you trust, or to a line.

    { $help }
    .short = If a friend self-harms: thank them for telling you. Ask what would help right now, then listen. No promises, no “why”. You do not have to fix it, or carry it alone. If they are in danger now, call { $emergency }. The link has help lines for each country.

sibling =
    <b>For a brother or sister</b>

    Self-harm is most often a way to cope with feelings that are too much. It is not your fault, and not your job to stop it.

    <b>What helps</b>
    · “I’m glad you told me.” Or just sit with them.
    · Do what you always did with them.
    · Ask what they want you to say to others.
    · Tell an adult you trust if you are worried.

    <b>What does not help</b>
    · “Promise me”, “Show me”, “Stop or I will tell”
    · To make fun of it, or to watch them all day
    · To keep quiet if they are in danger

    <b>You matter, too</b>
    You may be sad, angry or fed up. You may have a day of your own.

    { $help }
    .short = If your brother or sister self-harms: it is not your fault. Thank them for telling you, or just be there. No promises, no threats. Tell an adult you trust if you are worried. If they are in danger now, call { $emergency }. The link has help lines for each country.

teacher =
    <b>For a teacher or someone else at school</b>

    A pupil who self-harms is most often coping with feelings that are too much. You may be the first one they told.

    <b>What helps</b>
    · Make time and a quiet place. “Thank you for telling me.”
    · Say early who you may have to tell, and why.
    · Ask “What would help right now?”
    · Know who can refer them to more help, and go along.

    <b>What does not help</b>
    · “Show me”, “Why would you do that?”
    · To say you will tell no one, when you may have to
    · To talk about it in front of the class

    <b>You matter, too</b>
    Talk it over with a colleague. You need not hold it alone.

    { $help }
    .short = If a pupil self-harms: make time, thank them for telling you, and say early who you may have to tell. Ask what would help right now, then listen. No “show me”, no “why”. If they are in danger now, call { $emergency }. The link has help lines for each country.

# $line: a line for somebody who worries about another person, or none. $country: its name, or none.
# $child_line: for the sheets that young people may get; or none.
foot =
    <b>Help</b>
    In danger now? Call { $country ->
        [none] { $emergency }
       *[other] { $emergency } ({ $country })
    }. Stay with them if you safely can.
    You can ask: “Are you thinking about ending your life?” It does not plant the idea.
    { $line ->
        [none] { $finder }
       *[other] { $line }
    }
    { $child_line ->
        [none] { "" }
       *[other] Under 18? { $child_line }
    }
