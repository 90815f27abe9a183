### Words to book with, a note to bring, what to expect, and if it goes badly.
### $role_name: GP, family doctor, school nurse, teacher …, as they are called where the person lives.

open = More about asking
part = What would help with asking a { $role_name }?
    .label = Part
    .book = Words to book with
    .bring = A note to bring along
    .expect = What to expect
    .badly = If it goes badly
way = { $person ->
    [teacher] How would you like to ask for a talk?
   *[other] How would you like to book?
}
    .label = How
    .phone = By phone
    .online = Online or by e-mail
    .in_person = In person
booking =
    <blockquote>{ $booking_words }</blockquote>

    { $person ->
        [gp] If they ask why, “it is private” is enough. If it cannot wait, say: “It is urgent.” You may bring someone along.
       *[other] You do not have to say more than this. You may bring a friend along.
    }
level = How much shall the note say? You decide.
    .label = How much
    .hard_time = That I have a hard time
    .self_harm = That I self-harm
    .everything = Also the bad moments
length = A short note or a longer one? You can read it out, or hand it over.
    .label = Length
    .short = Short
    .long = Longer
note = { $send_note ->
    [above]
        Your note is in the message above. To copy it, press it and hold.

        You can read it out, or just hand it over. That is allowed.
   *[here]
        <blockquote>{ $note_words }</blockquote>

        You can read it out, or just hand it over. That is allowed.
}
expect = { $person ->
    [gp]
        They may ask how you are, how you sleep, and if you are safe. You can say: “I would rather not answer that yet.”

        They can send you on to someone who knows more. There may be a wait. Ask how long, and what to do until then.

        It stays private with them in most cases. If they fear for your life, they may tell others. You can ask about this first.
    [school_nurse]
        Most listen well, and many have heard it before. You may say no to showing anything.

        If they think that you are in danger, they may have to tell someone. Ask at the start: “What would you have to pass on?”

        They can help you tell your family, or get you to someone who knows more.
   *[teacher]
        A teacher is not trained for this, and does not have to be. They can listen, and find the right person at school.

        They may have to pass it on to one or two people. Ask at the start: “Who would you have to tell?”

        You can ask them to come with you.
}
badly = { $person ->
    [gp]
        If you were not heard, it was not because it is too small. Some listen better than others.

        You can ask for a different one, bring someone along, or hand over a note.

        You could say: “I would like you to write down that I asked for help.”
    [school_nurse]
        If you were not heard, it was not because it is too small. Try another adult at school, or a doctor.

        If they told someone without asking you, you may say that it hurt. Ask what happens next, and who knows.
   *[teacher]
        Some teachers do not know what to say. It is not about you. Another adult at school may listen better.

        If they passed it on and did not ask you, ask who knows now, and what happens next.
}
