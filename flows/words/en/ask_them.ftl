### Words to ask somebody to be one of “my people”. They never say more than that person knows.

open = Ask to be on my list
# $ask_words: the words for this person.
ask =
    You do not have to ask. If you would like { $person_name } to know, here are words:

    { $ask_words }

    They may say no. Then it is about their time, not about you.
write = Write to them
copy = Copy the words
# The person's own words, to send. What they may say depends on what the other person knows.
words-nothing = Hi. I am making a small list of people I like to have around, and I would like you on it. You don’t have to do a thing. It is fine to say no.
words-hard_time = Hi. When I have a hard time, may I write to you? You don’t need to have answers. It is fine to say no, or not always.
words-self_harm = Hi. You know some of what is going on with me. May I write to you when it is hard? You don’t need to fix it. It is fine to say no, or not always.
words-everything = Hi. May I call you in a bad moment, also late? You don’t need to fix it. It would be good to have someone there. It is fine to say no.
