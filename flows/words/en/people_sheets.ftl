### The sheets that are forwarded. Each is one message. Whoever gets it must understand it without the bot.
### .short is put into another chat by Share: the same in a few sentences, without tags.
### $help: the emergency number, then lines, from foot below. What is quoted under “does not help” is a don’t.

parent =
    <b>For a parent of someone who self-harms</b>
    Self-harm is most often a way to cope with feelings that are too much. It is not done to hurt you.

    <b>What helps</b>
    · “Thank you for telling me.” Stay calm.
    · “What would help right now?” Listen.
    · “Are you thinking about ending your life?” Asking does not plant the idea.
    · Ordinary things together. A doctor, when they want one.

    <b>What does not help</b>
    · “Promise me”, “Show me”, “Stop or I will …”
    · Hiding things. It does not stop the pain.

    <b>You matter, too:</b> it may take time. Talk to someone of your own.

    { $help }
    .short = If your child self-harms: stay calm and thank them for telling you. Ask what would help right now, then listen. No promises, no threats, no “show me”. Look after yourself, too. If they are in danger now, call { $emergency }. The link has help lines for each country.

partner =
    <b>For the partner of someone who self-harms</b>
    Self-harm is most often a way to cope with feelings that are too much. It does not mean that you are not enough.

    <b>What helps</b>
    · “I’m glad you told me.” Let them choose the pace.
    · “What would help right now?” It may be just sitting there.
    · “Are you thinking about ending your life?” Asking does not plant the idea.

    <b>What does not help</b>
    · “Promise me”, “Show me”, “If you loved me …”
    · Asking for each detail, or telling others

    <b>You matter, too:</b> keep your friends and your sleep. You may say when you need a break.

    { $help }
    .short = If your partner self-harms: thank them for telling you. Ask what would help right now, then listen. No promises, no threats, no details. You may take a break, too. If they are in danger now, call { $emergency }. The link has help lines for each country.

friend =
    <b>For a friend of someone who self-harms</b>
    Self-harm is most often a way to cope with feelings that are too much. You do not have to fix it.

    <b>What helps</b>
    · “Thank you for telling me.”
    · “What would help right now?” Listen.
    · Films, walks, silly messages, as before.

    <b>What does not help</b>
    · “Promise me”, “Why would you do that?”
    · Posting about it, or telling everyone

    <b>You matter, too:</b> you may say “not now”. If you are worried, tell an adult you trust.

    { $help }
    .short = If a friend self-harms: thank them for telling you. Ask what would help right now, then listen. No promises, no “why”. You do not have to fix it, or carry it alone. If they are in danger now, call { $emergency }. The link has help lines for each country.

sibling =
    <b>For a brother or sister</b>
    Self-harm is most often a way to cope with feelings that are too much. It is not your fault.

    <b>What helps</b>
    · “I’m glad you told me.”
    · “What would help right now?”
    · The things you always did together

    <b>What does not help</b>
    · “Promise me”, “Show me”, “Stop or I will …”
    · Making fun of it, or watching them all day

    <b>You matter, too:</b> you may be sad or angry. If you are worried, tell an adult you trust.

    { $help }
    .short = If your brother or sister self-harms: it is not your fault. Thank them for telling you, or just be there. No promises, no threats. Tell an adult you trust if you are worried. If they are in danger now, call { $emergency }. The link has help lines for each country.

teacher =
    <b>For a teacher or someone else at school</b>
    Self-harm is most often a way to cope with feelings that are too much. You may be the first one they told.

    <b>What helps</b>
    · “Thank you for telling me.” Make time, in a quiet place.
    · Say early who you may have to tell, and why.
    · “What would help right now?” Go along to ask for more help.
    · “Are you thinking about ending your life?” Asking does not plant the idea.

    <b>What does not help</b>
    · “Show me”, “Why would you do that?”
    · Saying you will tell no one, when you may have to

    <b>You matter, too:</b> talk it over with a colleague. You need not hold it alone.

    { $help }
    .short = If a pupil self-harms: make time, thank them for telling you, and say early who you may have to tell. Ask what would help right now, then listen. No “show me”, no “why”. If they are in danger now, call { $emergency }. The link has help lines for each country.

# $line: a line for somebody who worries about another person, or none. $country: its name, or none.
# $child_line: for the sheets that young people may get; or none.
foot =
    <b>Help:</b> if they are in danger now, call { $country ->
        [none] { $emergency }
       *[other] { $emergency } ({ $country })
    }. Stay with them if you safely can.
    { $line ->
        [none] { $finder }
       *[other] { $line }
    }
    { $child_line ->
        [none] { "" }
       *[other] Under 18? { $child_line }
    }
