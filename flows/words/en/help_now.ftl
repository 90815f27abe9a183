### Help now. The emergency number first, then a person to talk to, then everything else.
### Never an emoji here, never a question before the numbers. Numbers come from the data, never from here.
### $emergency: the number or numbers of the country. $lines_now: a line to call and one to write to.
### $again: yes where a help screen was the last thing shown; then the first sentence may be shorter, no more.

open = Help now
    .command = Numbers and people, right now

# What is typed instead of pressing Help now, with commas between.
typed = help, help me, i need help, sos, emergency, crisis

general =
    { $again ->
        [yes] In danger? Call { $emergency } now.
       *[no] If your life may be in danger, call { $emergency } now.
    }

    { $lines_now }

    This is a bot. No one is reading this chat.

intent =
    { $again ->
        [yes] If you might act on this, call { $emergency } now.
       *[no] If you might act on this now, call { $emergency } or go to the nearest emergency room.
    }

    { $lines_now }

    It can help to have someone with you.
    This is a bot. No one is reading this chat.

# The second screen, after “I might act on this”.
act_now =
    Call { $emergency } now, or go to the nearest emergency room. You do not need the right words.

    { $lines_now }

    If something near you could hurt you, you could go to another room. Or ask someone to keep it for a while.
    This is a bot. No one is reading this chat.

injured =
    If you are badly hurt, or it will not stop bleeding, call { $emergency } now.
    If you can, tell someone near you. You deserve care for this, the same as any injury.

    { $lines_now }

    This is a bot. No one is reading this chat.

overdose =
    If you have taken too much of anything, call { $emergency } now, even if you feel OK.
    Do not wait to see how you feel. Tell someone near you.

    { $lines_now }

    This is a bot. No one is reading this chat. It cannot call for you.

# The one screen where lines come before the emergency number.
passive =
    { $again ->
        [yes] Thank you for saying so.
       *[no] That sounds very hard. Thank you for saying so. You do not need to be in danger to get support.
    }

    { $lines_now }

    If it gets worse, call { $emergency }.
    This is a bot. No one is reading this chat.

urge =
    { $again ->
        [yes] If you may act on it now, call { $emergency }.
       *[no] If you may act on it now, call { $emergency }. Urges rise and fall. They do pass.
    }

    { $lines_now }

    A short message to someone is enough: “Having a hard time. Can you talk?”
    This is a bot. No one is reading this chat.

abuse =
    { $again ->
        [yes] If you are in danger now, call { $emergency }.
       *[no] If you are in danger now, call { $emergency }. What is happening to you is not your fault.
    }

    { $lines_now }
    { $child_line ->
        [none] { "" }
       *[other] Under 18? { $child_line }
    }

    They listen first. Ask what they keep private. This is a bot. No one is reading this chat.

supporter =
    If they are in danger now, badly hurt, or have taken too much of anything, call { $emergency }. Do not wait and see. Stay with them if you safely can.

    You can ask: “Are you thinking about ending your life?” Asking does not put the idea in their head.
    Listen. Stay calm. Do not ask for details. Do not ask them to promise to stop.

    { $supporter_lines }

    This is a bot. No one is reading this chat.

# Words that may mean a bad moment, or nothing. An offer, no wall of numbers.
soft =
    If that was about you and it is hard right now, Help now shows who is there.
    If not, just carry on.

under_18 =
    If your life may be in danger, call { $emergency } now.

    { $child_lines }

    If you are under 18, telling one adult you trust can help: a parent, a teacher, a school nurse, a doctor.
    This is a bot. No one is reading this chat.

lines =
    If your life may be in danger, call { $emergency } now.

    { $all_lines }

    This is a bot. No one is reading this chat.

# Which country the numbers are for; a button for each.
countries =
    If your life may be in danger, call { $emergency } now.

    Which country are you in? Then you see its numbers.
    This is a bot. No one is reading this chat.

# What keeps people from calling. Each answer is true and short, and has one next step.
what_stops =
    If your life may be in danger, call { $emergency } now.

    What makes it hard to call or write? Here is what is known about it.
    This is a bot. No one is reading this chat.

stops_police =
    If your life may be in danger, call { $emergency } now.

    Lines are there to talk. Some may call for help if a life is in danger. You can ask first: “When would you call someone?”

    { $lines_now }

    This is a bot. No one is reading this chat.

stops_bill =
    If your life may be in danger, call { $emergency } now.

    It depends on the line and on your phone. Some free numbers do not show on a bill. You can ask the line, or use a chat.

    { $lines_now }

    This is a bot. No one is reading this chat.

stops_words =
    If your life may be in danger, call { $emergency } now.

    You do not need the right words. You can read this out: “I’m having a hard time. I don’t know where to start.”

    { $lines_now }

    This is a bot. No one is reading this chat.

stops_time =
    If your life may be in danger, call { $emergency } now.

    You would not waste their time. Lines are there for hard days, not only for danger. You do not have to show how bad it is.

    { $lines_now }

    This is a bot. No one is reading this chat.

stops_private =
    If your life may be in danger, call { $emergency } now.

    Lines keep most things private. Some may call for help if a life is in danger. You can ask them first.

    { $lines_now }

    This is a bot. No one is reading this chat.

stops_end =
    If your life may be in danger, call { $emergency } now.

    Yes. You can end a call or a chat at any time, and you need no reason. You can try again later.

    { $lines_now }

    This is a bot. No one is reading this chat.

# What stands before lines, in the screens above.
talk = Talk to { $line }
write = Or write: { $line }
for-young = Talk to { $line }
for-supporters = You need support too. Talk to { $line }
finders = Lines in every country:

safe = Are you safe right now?
hurt = I’m hurt
act = I might act on this
struggling = I’m struggling
carry-on = I’m OK, carry on
more-lines = More lines
later-lines = Next lines
all-lines = Search all lines
under-18-button = Under 18?
what-stops-button = What stops me
police-button = Will they send police?
bill-button = Is it on the bill?
words-button = I don’t know what to say
time-button = I’d waste their time
private-button = Is it private?
end-button = Can I end the call?
people-worries = Worries about people
choose-country = Choose my country
not-in = Not in { $country }?
other-country = Another country
copy = Copy { $number }
contact-card = Contact card
open-chat = Open the chat
