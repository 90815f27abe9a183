### Help now. The emergency number first, then a person to talk to, then everything else.
### Never an emoji here, never a question before the numbers. Numbers come from the data, never from here.
### $known: whether the country is known. $line_voice, $line_text: a line by name and number, or none.

open = Help now
    .command = Numbers and people, right now

general =
    { $known ->
        [yes] If your life may be in danger, call { $emergency } now.
       *[no] If your life may be in danger, call { $emergency } (works on mobiles in many countries).
    }

    { $line_voice ->
        [none] Lines in every country: { $finders }
       *[other] Talk to a person: { $line_voice }
    }
    { $line_text ->
        [none] { "" }
       *[other] Write instead: { $line_text }
    }

    This is a bot. No one is reading this chat.

intent =
    If you might act on this now, call { $emergency } or go to the nearest emergency room.

    { $line_voice ->
        [none] Lines in every country: { $finders }
       *[other] Talk to a person: { $line_voice }
    }
    { $line_text ->
        [none] { "" }
       *[other] Write instead: { $line_text }
    }

    Is there someone who could be with you?
    This is a bot. No one is reading this chat.

injured =
    If you are badly hurt, or it will not stop bleeding, call { $emergency } now.
    If you can, tell someone near you. You deserve care for this, the same as any injury.

    { $line_voice ->
        [none] Lines in every country: { $finders }
       *[other] Talk to a person: { $line_voice }
    }

    This is a bot. No one is reading this chat.

overdose =
    If you have taken too much of anything, call { $emergency } now, even if you feel OK.
    Do not wait to see how you feel. Tell someone near you.

    { $line_voice ->
        [none] Lines in every country: { $finders }
       *[other] Talk to a person: { $line_voice }
    }

    This is a bot. No one is reading this chat. It cannot call for you.

# The one screen where lines come before the emergency number.
passive =
    That sounds very hard. Thank you for writing it.
    You do not need to be in danger to get support.

    { $line_voice ->
        [none] Lines in every country: { $finders }
       *[other] Talk to a person: { $line_voice }
    }
    { $line_text ->
        [none] { "" }
       *[other] Write instead: { $line_text }
    }

    If it gets worse, call { $emergency }.
    This is a bot. No one is reading this chat.

urge =
    If you may act on it now, call { $emergency }. Urges rise and fall. They do pass.

    { $line_voice ->
        [none] Lines in every country: { $finders }
       *[other] Talk to a person: { $line_voice }
    }
    { $line_text ->
        [none] { "" }
       *[other] Write instead: { $line_text }
    }

    Would you like to let someone know? A short message is enough: “Having a hard time. Can you talk?”
    This is a bot. No one is reading this chat.

abuse =
    If you are in danger now, call { $emergency }.
    What is happening to you is not your fault.

    { $line_voice ->
        [none] Lines in every country: { $finders }
       *[other] Talk to a trained person: { $line_voice }
    }
    { $child_line ->
        [none] { "" }
       *[other] Under 18? { $child_line }
    }

    They listen first. Ask them what they keep private.
    This is a bot. No one is reading this chat.

supporter =
    If they are in danger now, call { $emergency }. Stay with them if you safely can.
    You can ask, in plain words: “Are you thinking about ending your life?” Asking does not put the idea in their head.
    Listen. Stay calm. Do not ask for details.

    { $supporter_line ->
        [none] Lines in every country: { $finders }
       *[other] You need support too: { $supporter_line }
    }

    This is a bot. No one is reading this chat.

# Words that may mean a bad moment, or nothing. An offer, no wall of numbers.
soft =
    If that was about you and it is hard right now, Help now shows who is there.
    If not, just carry on.

under_18 =
    If your life may be in danger, call { $emergency } now.

    { $child_line ->
        [none] Lines for young people in every country: { $finders }
       *[other] For young people: { $child_line }
    }

    If you are under 18, telling one adult you trust can help: a parent, a teacher, a school nurse, a doctor.
    This is a bot. No one is reading this chat.

lines =
    If your life may be in danger, call { $emergency } now.

    { $all_lines }

    This is a bot. No one is reading this chat.

what_stops =
    If your life may be in danger, call { $emergency } now.

    Lines keep most things private. Some may call for help if a life is in danger. You can ask them first.
    You do not need the right words. “I don’t know how to start” is a start.
    You can put the phone down at any time.

    This is a bot. No one is reading this chat.

safe = Are you safe right now?
hurt = I’m hurt
act = I might act on this
struggling = I’m struggling
carry-on = I’m OK, carry on
more-lines = More lines
under-18-button = Under 18?
what-stops-button = What stops me
choose-country = Choose my country
copy = Copy { $number }
