### Words that many screens share.

help = Help now
people-key = My people
home = Home
back = Back
skip = Skip
stop = Stop
# In a form that keeps what was given so far.
enough = Stop here
carry-on = Carry on
done = Done
save = Save
change = Change something
ticked = ✓ { $label }
more = More
earlier = Earlier
type-here = Write or press a button

# Where the operator has given no name.
operator-unnamed = whoever runs this bot

# Shown when a button of an older message was pressed.
stale = That button was from earlier. Here is where you are now.

# Shown when somebody typed where there are buttons.
use-buttons = Please choose one of the buttons.

# Shown when the last text could not be used, and the step has no words of its own for it.
retry = Please write up to { $limit } letters.

# F5: a text that the bot has no answer for. A moment to show help, not an error.
not-understood =
    I only know fixed answers, so I can’t reply to that.
    If it is hard right now, these can help:

# F7: a voice message, a photo, a sticker and the like. $medium says which.
medium = { $medium ->
    [voice] I can’t hear voice messages. No one can listen to it here.
    [photo] I can’t see pictures. No one looks at them here.
    [sticker] That is a sticker. I can only read words.
    [location] I do not look at places, and I did not keep it.
    [document] I can’t open files. No one looks at them here.
    [video] I can’t watch videos. No one looks at them here.
    [forwarded] That came from another chat. I only go by what you write yourself.
   *[other] I can only read words and buttons.
}
    If you need a person now, press Help now.

# An edited message never runs anything again.
edited = I saw that you changed a message. I go by the newest one, so please write it again here if it matters.

welcome-back = Good to see you, { $me }. All is where you left it.
welcome-back-plain = Hello again. All is where you left it.

# G4: said once in a group, before leaving it.
group =
    I only work in a private chat, so that nobody else can see your people.
    Please open a chat with me. I am leaving this group now.

# The message that brings the two keys under the text field.
keys = The two keys below are always there for you.

# While nothing can be saved.
store-trouble = I can’t save or look up anything right now. The numbers above still work.

# A damaged record: it is never overwritten.
unreadable = What is kept about you cannot be read right now. Whoever runs this bot may be able to mend it. /forget erases it.
erased-unread = What was kept about you is erased. /start begins anew.

# Nobody has used this for a long time.
unused =
    It has been a while, so I am going to erase your list in a month.
    If you want to keep it, press any button.

description =
    A private list of the people in your corner: who they are, how to reach them, what to say. And help lines. It is a program. No one reads the chat.
short-description = A private list of your people, and help lines. A program, not a person.
