open = About
    .command = What this is, and everything it can do
about =
    I am a bot, a set of fixed messages. I am not a person, a doctor or a helpline.
    No one reads what you write here, so no one can see if you are in danger. If you say nothing, no one is told.

    /mypeople your people, right now
    /add add someone
    /helpnow numbers and people
    /lines help lines of any country
    /explore what support there is
    /supporter if you are here for someone else
    /checkins notes at times you choose
    /settings name, country and more
    /privacy what is kept
    /export take it all along
    /forget erase everything
