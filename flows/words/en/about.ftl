open = About
    .command = What this is, and everything it can do
about =
    I am a bot, a set of fixed messages. I am not a person, a doctor or a helpline.
    No one reads what you write here, so no one can see if you are in danger. If you say nothing, no one is told.

    /helpnow numbers and people
    /mypeople your people, right now
    /now someone who fits this hour
    /supporter if you are here for someone else
    .label = About
    .commands = All I can do
commands =
    Now: /helpnow /mypeople /now /lines /setback
    Your people: /add /circles /pin /takealong /lookback /undo
    Words and knowing more: /words /explore /supporter
    For you: /corner /checkins /steps
    This chat: /settings /tidy /privacy /export /forget /home
