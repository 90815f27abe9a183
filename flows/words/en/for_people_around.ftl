### A sheet for a parent, a partner, a friend, a sibling, a teacher: to be forwarded as it is. It names nobody.

open = How others can help
whom =
    A short sheet to read or to send on: what helps, what does not, and where there is help for them.
    It says nothing about you. Who is it for?
    .label = For
    .parent = A parent
    .partner = A partner
    .friend = A friend
    .sibling = A brother or sister
    .teacher = A teacher
sent =
    The sheet is the message above. To send it, hold it, then choose Forward. Telegram then shows that it came from this bot.
    To leave that out, use “Share”. It puts a shorter form into a chat you choose.
