### Words that a person may send, write or say to somebody, in their own voice (“I”).
###
### The name of each message begins with how much the other person knows. It never says more than that:
###   nothing     no hint at all; this could be any friendly message on any day
###   hard_time   that it is a hard time; nothing about self-harm
###   self_harm   about the self-harm; not that this is a bad moment
###   everything  also that it is a bad moment. What is not written here is taken from self_harm.
### tests/test_drafts.py looks for words that would say more. No method, no promise, no blame, no “or else”.
###
### .message_…  to send; .letter_…  between “Dear …,” and the name; .aloud_…  to say, or to read out
### …_short and …_other are two ways to say it in a line or two (up to 180 letters); …_long takes more room.

## What stands around a draft.

# Who it is for, where it is nobody on the list: “What would you like from your friend?”
to-friend = your friend
to-relative = your relative
to-partner = your partner
to-online = them
to-someone_else = them
letter-opening = { $name ->
    [none] Hello,
   *[other] Dear { $name },
}
write-to = Write to { $name }
choose-chat = Choose a chat
copy = Copy the words

# What these people are called where somebody lives. $country: two letters, as GB.
role-gp = { $country ->
    [GB] GP
    [IE] GP
    [AU] GP
    [NZ] GP
    [ZA] GP
    [US] family doctor
    [CA] family doctor
   *[other] doctor
}
role-school_nurse = { $country ->
    [US] school counselor
    [IE] guidance counsellor
    [CA] school counsellor
    [AU] school counsellor
    [NZ] guidance counsellor
    [ZA] school counsellor
    [IN] school counsellor
   *[other] school nurse
}
role-teacher = teacher

## Nothing: they help without knowing.

nothing-listen =
    .message_short = Hi! Are you about? I would love a chat when you have a few minutes.
    .message_other = Hello! It has been a while. Do you have time for a catch-up later today?
    .message_long =
        Hi! I was thinking of you just now. I would love to hear how you are, and to tell you about my week.
        Have you got time for a chat today or tomorrow? Any time that suits you is fine.
    .letter_short = It has been too long since we talked. I would love to hear your news and tell you mine. Shall we find an hour soon?
    .letter_other = I have been thinking of you. You are easy to talk to, and I like our chats. Could we have one soon?
    .letter_long =
        I was thinking of you today, and of how easy it is to talk with you. You listen well. I am not sure I ever told you that.

        I would love to sit with you for an hour soon. You could tell me your news, and I could tell you mine. On the phone or over a cup of tea, both are lovely.

        There is no rush. Let me know which day suits you.
    .aloud_short = Have you got a few minutes? I would like a chat.
    .aloud_other = Can I come and talk with you for a bit?
    .aloud_long =
        Hi. Is this a good time? I would like a chat. You could tell me about your day, and I will tell you about mine.
        If you are busy, we can do it later.

nothing-company =
    .message_short = Hi! Are you free later? I fancy some company. We could just sit and watch something.
    .message_other = Could I come over for a bit? You can carry on with what you are doing. I would just like to be there.
    .message_long =
        Hi! Would you like some company later? I could come to you, or you could come here. We do not have to plan anything or talk much.
        A film, a cup of tea or a walk would all be lovely. Tell me what suits you.
    .letter_short = I like being around you, even when we hardly talk. Could I come and spend an afternoon with you soon?
    .letter_other = It is always nice at yours. Could I come by one day, and just be there while you do your own things?
    .letter_long =
        I like being around you. We can sit in one room and do our own things, and it is good. Not many people are like that.

        Could I come over one day soon? You do not have to plan anything. I can bring a book, or cook with you, or just sit on the sofa.

        Tell me which day is good for you. If you would rather go out, a walk is lovely too.
    .aloud_short = Can I just be here with you for a bit? We don’t need to talk.
    .aloud_other = Do you mind if I sit with you? Carry on with what you are doing.
    .aloud_long =
        Are you busy? I would like to be around somebody for a while. You do not have to entertain me.
        You do your things, and I will sit here with my tea.

nothing-distraction =
    .message_short = Hi! Tell me something funny that happened to you this week. I would love a laugh.
    .message_other = Do you fancy a game or a film tonight? You choose, and I am in.
    .message_long =
        Hi! What are you up to? I have a free evening, and I would like to do something fun. We could play a game online, watch the same film or go for a walk.
        Or just send me silly pictures. You choose.
    .letter_short = Let us do something fun soon. You always have good ideas. What would you like to do on the next free day?
    .letter_other = Do you remember how we laughed last time? I would like more of that. Shall we plan a day out?
    .letter_long =
        I keep thinking of the fun we have had. You have a way of making a plain day into a good one.

        Shall we do something soon? It can be small: a film, a game, a bus ride to somewhere new. You make the plan, and I will come along.

        Until then, write me a few lines about something that made you laugh.
    .aloud_short = Tell me something funny. Anything will do.
    .aloud_other = Shall we go out for a bit? A walk, a shop, anything.
    .aloud_long =
        Do you want to do something with me? I have been indoors all day. We could go for a walk, play a game or cook something.
        You pick, and I will join in.

nothing-practical =
    .message_short = Hi! Could you give me a hand with a small thing this week? It would make my day.
    .message_other = Are you going to the shops today? Could you bring me a few things, please?
    .message_long =
        Hi! I have a small favour to ask. There is a lot to get done this week, and two hands are not enough. Could you do one thing with me, maybe the shopping or a form?
        An hour would be plenty. If it does not suit you, just say so.
    .letter_short = I have a small favour to ask. Could you give me a hand with a few things at home one day? An hour would be plenty.
    .letter_other = You are good at getting things done. Could you spare an hour to go through my list with me?
    .letter_long =
        I have a favour to ask, and it is fine to say no.

        There are a few things at home that I have not got round to: some shopping, some letters, a bit of tidying. It goes so much better with two. Could you spare an hour or so one day?

        I will make us something to eat. Tell me which day is good for you.
    .aloud_short = Could you give me a hand with something? It won’t take long.
    .aloud_other = Would you do this with me? It goes better with two.
    .aloud_long =
        Can I ask you a favour? I have a few things to do, and I keep putting them off. Could you do one of them with me?
        If today is no good, another day is fine.

# Not a word about what kind of appointment it is.
nothing-professional =
    .message_short = Hi! I have an appointment coming up. Would you come along with me? I would like the company.
    .message_other = I keep putting off a phone call to book something. Could you sit with me while I make it?
    .message_long =
        Hi! I have an appointment that I keep putting off. It would be easier if somebody came along, just for the way there and back. Would you do that?
        You would not have to come in, and we could have a coffee after.
    .letter_short = I have an appointment to book, and I keep putting it off. Would you sit with me while I ring, and maybe come along on the day?
    .letter_other = Could I ask you to come to an appointment with me? You would only have to wait outside.
    .letter_long =
        I have a small favour to ask. There is an appointment that I have been putting off for a while. You know how it is with phone calls and forms.

        Would you sit next to me while I book it? And would you come with me on the day? You would not have to come in. It would just be nice to walk there and back with you.

        Let me know which days are good for you.
    .aloud_short = Would you come along to an appointment with me?
    .aloud_other = Could you sit here while I make a phone call? I keep putting it off.
    .aloud_long =
        Can I ask you something? I have a call to make, to book an appointment, and I keep putting it off. Would you sit with me while I do it?
        And would you come along on the day? You could wait outside.

nothing-call =
    .message_short = Hi! Are you free for a call right now? I would love to hear your voice.
    .message_other = Can you ring me when you see this? A quick chat would be lovely.
    .message_long =
        Hi! Have you got a few minutes right now? I would love to talk on the phone rather than type. Ring me when you can. If I miss it, please try once more.
        Later today is fine too if you are busy.
    .letter_short = When you get this, please ring me. I would love to hear your voice and your news.
    .letter_other = I would rather talk than write. Will you call me when you read this?
    .letter_long =
        I am no good at writing letters, so this one has just one wish. Please call me when you have read it.

        I would love to hear your voice and have a long talk. Any time is fine for me, early or late. If I do not pick up, try again a bit later.

        And if you would rather not call, write back. That is lovely too.
    .aloud_short = Hi, it’s me. Can you talk for a bit now? It is nice to hear your voice.
    .aloud_other = Hi, it’s me. Please ring me back when you get this.
    .aloud_long =
        Hi, it’s me. I was hoping to catch you. Could you call me back when you hear this? It does not matter how late it is.
        I would just love to talk for a bit. Bye for now.

# “Just know that today is hard”, for somebody who does not know: a small wave.
nothing-know =
    .message_short = Hi. It’s a slow day here. No need to reply, I just wanted to wave.
    .message_other = Just saying hello. I may be a bit quiet today, but it is good to know you are there.
    .message_long =
        Hi. It is one of those slow days, and I may not write much. You do not have to do anything. I just wanted to say hello, because it is good to know you are around.
        I will write more soon.
    .letter_short = This is only to say hello. I have been a bit quiet, and it is not about you. It is good to know you are there.
    .letter_other = I have not written much of late. I think of you all the same. No need to answer.
    .letter_long =
        You have not heard much from me of late. It has nothing to do with you. Some weeks are slow ones, and I stay in.

        I think of you, and it is good to have you around. You do not have to do anything. A card or a few words now and then are lovely.

        I will write more another time.
    .aloud_short = I’m a bit quiet today. It’s not about you.
    .aloud_other = I’m having a slow day. No need to do anything.
    .aloud_long =
        If I am quiet today, it has nothing to do with you. It is just a slow day. You do not have to do anything.
        I like that you are here.

nothing-thanks =
    .message_short = I just wanted to say thank you. You make my week better just by being you.
    .message_other = Thank you for being you. I am glad that I know you.
    .message_long =
        Hi! I want to say thank you, for no special reason. You ask how I am, you make me laugh, and you are kind. That means a lot to me.
        I thought you should know.
    .letter_short = I want to say thank you. You are kind, and you make me laugh. I am glad that I know you.
    .letter_other = Thank you for all the small things. I notice them, and they matter to me.
    .letter_long =
        I am writing to say thank you. There is no special reason, only that I never say it.

        You ask how I am, and you wait for the answer. You make me laugh. When I am with you, I can just be myself. These may be small things for you. For me they are big.

        I am glad to have you around.
    .aloud_short = Thank you. I’m glad I have you.
    .aloud_other = I never say it, so I am saying it now: thank you.
    .aloud_long =
        I want to say thank you, for no special reason. You are kind to me, and you make me laugh. I thought you should know.
        You do not have to say anything back.

## Hard time: they know that things are hard, not more.

hard_time-listen =
    .message_short = Hi. I am having a hard time. Could you listen for a bit? You don’t have to fix anything.
    .message_other = Today is a rough one. Have you got time to talk, or just to read what I write?
    .message_long =
        Hi. Things are hard for me at the moment, and I would like to talk to somebody. I thought of you. You do not need to have an answer. It would help just to say it out loud.
        Do you have some time today? If not, another day is fine.
    .letter_short = I am having a hard time, and I would like to tell you about it. You do not have to fix it. Would you listen?
    .letter_other = Things have been heavy for me of late. You are somebody I can talk to. Could we find some time?
    .letter_long =
        I am writing because it is easier than saying it. I have been having a hard time for a while. It may not show on the outside.

        You do not have to fix it, and there may be no quick answer. What would help is somebody who listens. I thought of you, because you let people finish what they want to say.

        Could we meet or talk on the phone soon? You can also write back. If it is too much just now, tell me. That is all right.
    .aloud_short = I’m having a hard time. Can I talk to you for a bit?
    .aloud_other = There is something I would like to tell you. Could you just listen?
    .aloud_long =
        Have you got a moment? I am having a hard time, and I would like to talk. You do not have to say anything clever. It is already a lot if you listen.
        I may stop, or I may cry. That is all right.

hard_time-company =
    .message_short = I can’t explain. Can you just be with me for a bit?
    .message_other = It is a hard day. Could I come to you, or could you come here? We don’t have to talk.
    .message_long =
        Hi. Today is hard, and I do not want to sit here on my own. I can’t explain it well, so please don’t ask too much. Could you just be with me for a while? We can watch something, or say nothing.
        If you can’t come, could we stay on the phone?
    .letter_short = On hard days it helps me when somebody is simply there. I can’t always explain. Could I come and sit with you on such a day?
    .letter_other = I am having a hard time, and I have few words for it. It helps to be near you. May I come by?
    .letter_long =
        There are days that are hard for me, and I can’t explain them well. When people ask what is wrong, I do not know what to say.

        What helps is when somebody is there. You do not have to talk or make me laugh. You can read, cook or watch something, and I will sit with you.

        Would it be all right if I asked you for that now and then? You can say no on any day. Then I will ask somebody else.
    .aloud_short = I can’t explain. Can you just be with me?
    .aloud_other = It’s a hard day. Can I sit here with you? I don’t want to talk.
    .aloud_long =
        Today is hard, and I can’t explain why. Could you stay with me for a while? You do not have to ask or say anything.
        Just carry on with what you are doing, and let me be here.

hard_time-distraction =
    .message_short = It is a hard day. Can you take my mind off it? Tell me about anything else.
    .message_other = Could you send me something silly? I am low today, and I could do with a laugh.
    .message_long =
        Hi. I am having a hard day, and I keep thinking the same things. I don’t want to talk about it now. Could you take my mind off it?
        Tell me about your day, play something with me, or let us watch the same film.
    .letter_short = I am having a hard time. What helps me most is to think of something else. Could we do something nice together soon?
    .letter_other = My head is full these days. Will you write to me about something else? Your day, your plans, anything.
    .letter_long =
        I am having a hard time at the moment. I talk and think about it a lot, and now I would like a rest from it.

        You are good at taking my mind off things. Could we do something together soon? A film, a game, a long walk, or a day where you tell me all your news.

        You do not have to ask how I am. If I want to talk about it, I will start.
    .aloud_short = It’s a hard day. Can you take my mind off things?
    .aloud_other = I don’t want to talk about it now. Tell me something else.
    .aloud_long =
        I am having a hard day, and I keep thinking the same things. I don’t want to talk about it just now.
        Can we do something instead? A walk, a game, or you tell me about your day.

hard_time-practical =
    .message_short = I am having a hard time, and small things feel big. Could you help me with the shopping?
    .message_other = Could you give me a hand today? I am low, and there is a thing I can’t get done by myself.
    .message_long =
        Hi. I am having a hard time, and things at home have piled up. I can’t get started by myself. Could you come for an hour and do one thing with me?
        The shopping, the dishes or a letter, it does not matter which. It would help a lot.
    .letter_short = I am having a hard time, and the small things have piled up. Could you come for an hour one day and do a few with me?
    .letter_other = When things are hard, I can’t get started. With you next to me I can. Would you help me for an hour?
    .letter_long =
        I am having a hard time, and it shows at home. Letters lie unopened, and cooking is too much on some days.

        I would like to ask you for some help. Not with how I feel, but with the things around me. Could you come for an hour and do one or two of them with me? Even a bag of shopping would be a lot.

        It is fine to say no, or to say what you can do and what you can’t.
    .aloud_short = I’m having a hard time. Could you help me with one thing?
    .aloud_other = This is too much for me today. Would you do it with me?
    .aloud_long =
        Can I ask you for some help? I am having a hard time, and I can’t get things done. You do not have to do it for me.
        If you do one thing with me, I can get started.

hard_time-professional =
    .message_short = I am having a hard time, and I would like to see a doctor about it. Could you help me book it?
    .message_other = I would like some help with how things are. Would you come with me when I ask for it?
    .message_long =
        Hi. Things have been hard for a while. I would like to talk to somebody whose job it is, like a doctor or a counsellor. Making the call is the hardest part.
        Could you sit with me while I do it? And could you come along on the day?
    .letter_short = I am having a hard time, and I want to ask a doctor for help. It would be easier with you. Would you come with me?
    .letter_other = I think it is time to talk to somebody whose job it is. Could you help me find the right person?
    .letter_long =
        Things have been hard for me for a while. I think it would be good to talk to somebody whose job it is, like a doctor or a counsellor.

        I have tried to call, and I put the phone down each time. It would be easier with you next to me. Could you help me find out who to ask, and sit with me while I book it? Maybe you could come along on the day.

        You do not have to know how it works. We can find out together.
    .aloud_short = I would like to see a doctor about how things are. Will you help me?
    .aloud_other = Could you sit next to me while I call? I want to ask for help.
    .aloud_long =
        I have been having a hard time, and I want to talk to somebody whose job it is. I can’t make the call by myself.
        Could you stay here while I do it? If I can’t speak, could you start for me?

hard_time-call =
    .message_short = I am having a hard time. Could you call me now, please?
    .message_other = Can you ring me when you see this? It is a hard day, and I would like to hear your voice.
    .message_long =
        Hi. It is a hard day, and writing is too slow. Could you call me now? If I do not say much, just talk to me. It helps to hear you.
        If you can’t, tell me when you could, and I will ask somebody else for now.
    .letter_short = Please call me when you get this. I am having a hard time, and it would help to hear your voice.
    .letter_other = I would rather talk than write, as things are hard. Could you ring me in the next few days?
    .letter_long =
        I am having a hard time, and I do not find the words on paper. It would be easier on the phone. Please call me when you have read this.

        You do not have to know what to say. If I am quiet, tell me about your week. It helps just to hear your voice.

        If I do not pick up, please try again, or send me a line. Then I will call you back.
    .aloud_short = Hi, it’s me. I’m having a hard time. Can you talk for a bit now?
    .aloud_other = Hi, it’s me. It’s a hard day. Please call me back when you hear this.
    .aloud_long =
        Hi, it’s me. I am having a hard time, and I hoped to reach you. Could you call me back when you hear this? It does not matter how late it is.
        You do not have to say much. I would just like to hear you.

hard_time-know =
    .message_short = Today is hard. You don’t have to do anything. I just wanted you to know.
    .message_other = It’s a rough day, so I may be quiet. It is not about you, and you need not reply.
    .message_long =
        Hi. Today is a hard day. I don’t need anything, and you do not have to call. I would just like one person to know, and I picked you.
        If I am slow to answer, that is why. I will write when it is easier.
    .letter_short = Things are hard for me at the moment. You do not have to do anything. It helps me that you know.
    .letter_other = If I have been quiet, it is because things are hard. It is not about you. I wanted you to know.
    .letter_long =
        I want you to know that things are hard for me at the moment. You may have seen that I am quiet, or that I say no to plans. It is not about you.

        You do not have to do anything, and you do not have to find the right words. Please keep asking me along, even if I say no. It is good to be asked.

        It helps me that you know. When I want more than that, I will tell you.
    .aloud_short = Today is hard. You don’t have to do anything.
    .aloud_other = I’m having a rough day. If I’m quiet, it’s not about you.
    .aloud_long =
        I want you to know that today is hard for me. I don’t want to talk about it, and you do not have to do anything.
        It helps just to have said it.

hard_time-thanks =
    .message_short = Thank you for being there while things are hard. It helps, even when I can’t show it.
    .message_other = Thank you for the other day. It was a hard one, and you made it easier.
    .message_long =
        Hi. I want to say thank you. You knew that things were hard, and you stayed. You did not push, and you did not try to fix me.
        I may not have shown it, but it helped a lot.
    .letter_short = Thank you for being there in this hard time. You may think that you did little. It was a lot to me.
    .letter_other = You knew that things were hard, and you stayed. Thank you. It stays with me.
    .letter_long =
        I want to thank you, and on paper I can say it better.

        When things were hard, you did not run away, and you did not ask too much. You were simply there. You may think that you did not do a lot. To me it was a lot.

        Please go on as you are. And tell me when you are having a hard time yourself. I would like to be there for you as well.
    .aloud_short = Thank you for staying when things were hard.
    .aloud_other = You helped me more than I could show. Thank you.
    .aloud_long =
        I want to say thank you. Things were hard, and you were there. You did not have to fix it, and you did not try to.
        That helped me a lot.

## Self-harm: they know that I self-harm. Not that this is a bad moment.

self_harm-listen =
    .message_short = You know about the self-harm. It is on my mind today. Could you listen for a bit?
    .message_other = Could I talk to you about the self-harm? You don’t have to fix it, or find the right words.
    .message_long =
        Hi. You are one of the few who know that I self-harm. Today is hard, and I would like to talk with somebody who knows. You do not have to fix it. Please don’t ask for details, just listen.
        Do you have some time today or tomorrow?
    .letter_short = You know that I self-harm. I would like to talk about it with you. You do not have to fix it. Would you listen?
    .letter_other = It helps to talk to somebody who knows about the self-harm. Could we find an hour for that soon?
    .letter_long =
        You know that I self-harm. I am glad that I do not have to hide it from you. There are things about it that I would like to say to somebody, and I thought of you.

        You do not have to fix it, and you do not have to find the right words. Please don’t ask for details. What helps is when you listen, and when you stay the same with me as before.

        Could we find some time soon? If it is too much for you, tell me. I would rather know.
    .aloud_short = It’s about the self-harm. Could you listen for a bit?
    .aloud_other = I want to tell you how things are with the self-harm. You only have to listen.
    .aloud_long =
        You know that I self-harm. I would like to talk about it. You do not have to fix anything, and please don’t ask for details.
        If it gets too much for you, tell me, and we stop.

self_harm-company =
    .message_short = It is a hard day, and you know why. I can’t explain. Can you just be with me?
    .message_other = You know about the self-harm. Could I come and sit with you for a while? We need not talk about it.
    .message_long =
        Hi. It is a hard day, and I would like to be with somebody who knows about the self-harm. Then I don’t have to pretend. We need not talk about it.
        Could I come to you, or could you come here for a while?
    .letter_short = It is good that you know about the self-harm. On hard days it helps me to be with you. May I ask you for that?
    .letter_other = With you I don’t have to hide. Could I come and sit with you on hard days, and not explain?
    .letter_long =
        You know about the self-harm, so I do not have to pretend with you. That is a rest for me.

        On hard days it helps when somebody is there. You do not have to watch over me. You do not have to ask. We can cook, or watch something, or sit and say nothing.

        Would it be all right if I asked you for that now and then? You can say no on any day. Then I will ask somebody else.
    .aloud_short = It’s a hard day. I can’t explain. Can you just be with me?
    .aloud_other = You know about the self-harm. I don’t want to talk about it. I just want to be here.
    .aloud_long =
        Today is hard, and you know about the self-harm, so I do not have to explain. Could you stay with me for a while?
        You do not have to ask anything. It helps that you are here.

self_harm-distraction =
    .message_short = Self-harm is on my mind, and I would like to think of something else. Can you take my mind off it?
    .message_other = You know what kind of day it is. Could we talk about anything but the self-harm?
    .message_long =
        Hi. It is a hard day, and self-harm is on my mind a lot. I don’t want to talk about it. Could you help me think of something else?
        A game, a film, a walk, or just tell me about your day.
    .letter_short = You know about the self-harm. I would like a rest from thinking of it. Could we do something nice together soon?
    .letter_other = Will you write to me about all kinds of things, just not about the self-harm? It does me good.
    .letter_long =
        You know about the self-harm. It takes up a lot of room in my head. I would like to fill that room with other things for a while.

        You are good at that. Could we do something together soon? A film, a game, a long walk, or a day where you tell me all your news.

        You do not have to ask how it is going. If I want to talk about it, I will start.
    .aloud_short = Self-harm is on my mind. Can you help me think of something else?
    .aloud_other = I don’t want to talk about the self-harm now. Can we do something?
    .aloud_long =
        It is one of those days, and the self-harm is on my mind. I don’t want to talk about it.
        Can we do something instead? A walk, a game, or you tell me about your day.

self_harm-practical =
    .message_short = You know that things are hard, and about the self-harm. Could you help me with one small thing today?
    .message_other = You know about the self-harm. Just getting through the day is a lot. Could you do the shopping with me?
    .message_long =
        Hi. You know about the self-harm. Dealing with it takes all my strength these days, and other things pile up. Could you come for an hour and do one of them with me?
        The shopping, the dishes or a letter, it does not matter which.
    .letter_short = You know about the self-harm. It takes a lot out of me, and things pile up. Could you help me for an hour one day?
    .letter_other = The self-harm is not something you have to solve. But a bag of shopping would help me a lot. Would you?
    .letter_long =
        You know about the self-harm, and maybe you have wondered what you could do. There is something, and it is quite plain.

        Getting through the day takes a lot out of me, and other things pile up. Could you come for an hour now and then and do one thing with me? The shopping, a letter, something to eat. That is a real help.

        It is fine to say no, or to say what you can do and what you can’t.
    .aloud_short = You know about the self-harm. Could you help me with one plain thing?
    .aloud_other = You don’t have to fix the self-harm. Could you help me with this?
    .aloud_long =
        You know about the self-harm, and you asked what you can do. Here is something plain. Could you do one thing with me today?
        The shopping, or a letter. With you next to me I can get started.

self_harm-professional =
    .message_short = I would like to get help with the self-harm. Could you help me make the first call?
    .message_other = I want to tell a doctor about the self-harm. Would you come with me?
    .message_long =
        Hi. You know about the self-harm. I would like to talk to a doctor or a counsellor about it. The first step is the hardest one.
        Could you help me find out who to ask? And could you sit with me while I book it, or come along on the day?
    .letter_short = I would like to ask for help with the self-harm. It is easier with you next to me. Would you come along?
    .letter_other = I want to tell a doctor about the self-harm. Could you help me find the words, and the right person?
    .letter_long =
        You know about the self-harm. I have thought about it, and I would like to talk to somebody whose job it is. That may be a doctor or a counsellor.

        I do not know where to begin, and the first call is hard. Could you help me find out who to ask, and sit with me while I book it? Maybe you could come along on the day. I will do the talking, as far as I can.

        Please let me do it at my own pace. It helps me to know that you are with me.
    .aloud_short = I want to ask for help with the self-harm. Will you come with me?
    .aloud_other = Could you sit next to me while I call the doctor? It’s about the self-harm.
    .aloud_long =
        I would like to talk to a doctor about the self-harm. I can’t do it by myself. Could you help me book it and come along?
        I will say it myself. If I can’t, you could read out what I wrote.

self_harm-call =
    .message_short = You know about the self-harm. It is a hard day. Could you call me, please?
    .message_other = Can you ring me when you see this? It is about the self-harm, and I would rather talk than write.
    .message_long =
        Hi. It is a hard day, and self-harm is on my mind. I would like to hear a voice that knows. Could you call me when you see this? You do not have to know what to say.
        If you can’t, tell me, and I will ask somebody else for now.
    .letter_short = Please call me when you get this. It is about the self-harm, and it is easier to say than to write.
    .letter_other = You know about the self-harm. Could you ring me in the next few days? It helps to hear your voice.
    .letter_long =
        It is about the self-harm, and I do not find the words on paper. It would be easier on the phone. Please call me when you have read this.

        You do not have to know what to say, and you do not have to ask much. If I am quiet, tell me about your week.

        If I do not pick up, please try again, or send me a line. Then I will call you back.
    .aloud_short = Hi, it’s me. It’s about the self-harm. Can you talk for a bit?
    .aloud_other = Hi, it’s me. It’s a hard day, and you know why. Please call me back.
    .aloud_long =
        Hi, it’s me. You know about the self-harm. Today is hard, and I hoped to reach you. Could you call me back when you hear this?
        You do not have to say much. I would just like to hear you.

self_harm-know =
    .message_short = Self-harm is on my mind today. You don’t have to do anything. I just wanted you to know.
    .message_other = It’s a hard day with the self-harm. I don’t want to talk about it. It helps that you know.
    .message_long =
        Hi. Today is hard, and self-harm is on my mind. You do not have to call or do anything. I would just like to not be the only one who knows.
        If I am slow to answer, that is why. I will write again when it is easier.
    .letter_short = The self-harm is a part of my life at the moment. You do not have to do anything. It helps me that you know.
    .letter_other = If I am quiet, it may be one of the hard days with the self-harm. It is not about you.
    .letter_long =
        You know about the self-harm, so you may wonder how it is going. Some days are easier, and some are hard. Just now they are hard.

        You do not have to do anything about it. Please don’t ask to see, and don’t ask me to stop. What helps is that you stay the same with me, and that you keep asking me along.

        It helps me that you know. When I want more than that, I will tell you.
    .aloud_short = It’s a hard day with the self-harm. You don’t have to do anything.
    .aloud_other = I just want you to know that self-harm is on my mind today.
    .aloud_long =
        You know about the self-harm. Today is one of the hard days. I don’t want to talk about it, and you do not have to do anything.
        It helps just to have said it.

self_harm-thanks =
    .message_short = You know about the self-harm, and you are the same with me as before. Thank you.
    .message_other = I told you about the self-harm, and you stayed kind. Thank you. That means a lot.
    .message_long =
        Hi. I want to say thank you. You know about the self-harm, and you did not look at me in another way. You listened, and you did not tell me what to do.
        It is easier because you know.
    .letter_short = Thank you for how you took it when I told you about the self-harm. You stayed the same. That was the best thing.
    .letter_other = You know about the self-harm, and you are still here. Thank you. It stays with me.
    .letter_long =
        I want to thank you. It was hard for me to tell you about the self-harm. I did not know what you would say.

        You listened. You did not shout, and you did not ask me a lot of things. You stayed the same with me as before. You may think that you did not do much. To me it was a lot.

        It is not easy to know such a thing. Please look after yourself too, and tell me when it is too much.
    .aloud_short = Thank you for knowing about the self-harm, and for staying.
    .aloud_other = You did not look at me in another way. Thank you.
    .aloud_long =
        I want to say thank you. You know about the self-harm, and you are still the same with me. That helps me more than I can say.
        And if it is ever too much for you, please tell me.

## Everything: also that this is a bad moment. Letters and thanks are those of self_harm: a bad moment waits for no letter.

everything-listen =
    .message_short = It is a bad moment. Could you listen to me now? You don’t have to fix it.
    .message_other = The urge to hurt myself is strong. Can I talk to you until it eases?
    .message_long =
        It is a bad moment, and the urge to hurt myself is strong. Can I talk to you now, here or on the phone? You do not have to fix it. Just stay and listen until it eases.
        If you can’t, please say so, and I will try somebody else.
    .aloud_short = It’s a bad moment. Can I talk to you now?
    .aloud_other = The urge to hurt myself is strong. Please listen until it eases.
    .aloud_long =
        It is a bad moment. The urge to hurt myself is strong, and I don’t want to be on my own with it. Please stay and listen.
        You do not have to find an answer. It helps while I talk.

everything-company =
    .message_short = It is a bad moment. I can’t explain. Can you just be with me?
    .message_other = I don’t feel safe on my own right now. Could you come, or stay on the phone with me?
    .message_long =
        It is a bad moment, and I don’t feel safe on my own. Could you come and be with me, or could I come to you? You do not have to say anything.
        If you can’t, could you stay on the phone? And if that is no good, say so, and I will try somebody else.
    .aloud_short = It’s a bad moment. I can’t explain. Please stay with me.
    .aloud_other = I don’t feel safe on my own. Can I be with you?
    .aloud_long =
        It is a bad moment. I don’t feel safe on my own, and I can’t explain it now. Could you stay with me until it eases?
        You do not have to say anything. Just be here.

everything-distraction =
    .message_short = It is a bad moment. Can you take my mind off it until it eases? Talk to me about anything.
    .message_other = The urge is strong. Please tell me something, anything, so that I think of something else.
    .message_long =
        It is a bad moment, and the urge to hurt myself is strong. I don’t want to talk about it. Please take my mind off it until it eases. Call me, or write, or come out for a walk with me.
        Anything that is not this.
    .aloud_short = It’s a bad moment. Please talk to me about something else.
    .aloud_other = The urge is strong. Can we go out, or do something?
    .aloud_long =
        It is a bad moment, and I don’t want to talk about it. Please help me to get through the next hour.
        Can we go out, or play something? Or tell me about your day, all of it.

everything-practical =
    .message_short = It is a bad moment, and I can’t manage by myself. Could you come and help me with one thing?
    .message_other = I don’t feel safe on my own at home. Could you come and pick me up?
    .message_long =
        It is a bad moment. There is something I can’t do by myself now, and it would help me to feel safe. Could you come here, or pick me up, or bring me something to eat?
        Tell me what you can do. If you can’t, I will try somebody else.
    .aloud_short = It’s a bad moment. Could you come and help me?
    .aloud_other = I don’t feel safe here. Could I come to you, please?
    .aloud_long =
        It is a bad moment, and I can’t manage by myself. Could you come here, or pick me up? Something to eat and somebody next to me would help.
        Tell me what you can do.

everything-professional =
    .message_short = It is a bad moment, and I want help. Could you call a doctor or a help line with me?
    .message_other = I don’t feel safe. Would you come with me to get help today?
    .message_long =
        It is a bad moment, and I think that I should talk to somebody whose job it is. I can’t make the call by myself. Could you call with me, or come with me to see a doctor today?
        If you can’t, say so, and I will call a help line.
    .aloud_short = I don’t feel safe. Will you help me to get help?
    .aloud_other = It’s a bad moment. Could you call a help line with me?
    .aloud_long =
        It is a bad moment, and I want to talk to somebody whose job it is. I can’t do it by myself. Could you make the call with me, and come along?
        If I can’t speak, please start for me.

everything-call =
    .message_short = It is a bad moment. Can you call me now, please?
    .message_other = The urge to hurt myself is strong. Please ring me as soon as you can.
    .message_long =
        It is a bad moment, and I don’t feel safe on my own. Please call me now. If I don’t say much, just talk to me until it eases.
        If you can’t, write one word, and I will try somebody else.
    .aloud_short = Hi, it’s me. It’s a bad moment. Can you stay on the phone?
    .aloud_other = Hi, it’s me. It’s a bad moment. Please call me back as soon as you can.
    .aloud_long =
        Hi, it’s me. It is a bad moment, and I hoped to reach you. Please call me back as soon as you hear this, however late it is.
        I will try somebody else now as well.

everything-know =
    .message_short = It is a bad moment. I have somebody to call. I just want you to know.
    .message_other = The urge to hurt myself is strong today. You need not do anything. Please just know.
    .message_long =
        It is a bad moment today, and the urge to hurt myself is strong. You do not have to come or call. It helps that somebody knows.
        If it gets worse, I will ring you or somebody else. Could you send me a line tonight?
    .aloud_short = It’s a bad moment. I just want you to know.
    .aloud_other = The urge is strong today. You need not do anything. I wanted to say it.
    .aloud_long =
        It is a bad moment, and the urge to hurt myself is strong. I don’t want to talk about it. I just don’t want to be the only one who knows.
        Could you look in on me later?

## Telling somebody for the first time: as much as the person chose, not more.

hard_time-tell =
    .message_short = Can I tell you something? I have been having a hard time. You don’t have to fix it.
    .message_other = I have not been doing so well. I wanted you to know, because I trust you.
    .message_long =
        Hi. There is something I have not told you. I have been having a hard time for a while, and I keep it to myself. You do not have to fix it. I would just like you to know, because I trust you.
        Can we talk when you have time? Please ask me before you tell anyone else.
    .letter_short = I have been having a hard time, and I have told hardly anyone. I want you to know. You do not have to fix it.
    .letter_other = I look fine on most days. I am not always fine. I wanted you to know, because I trust you.
    .letter_long =
        There is something that I would like you to know. I have been having a hard time for a while. I have kept it to myself, so it may come as a surprise.

        I do not want to go into all of it now. You do not have to fix it, and it is not your fault. I tell you because I trust you.

        It would help if you listened when I want to talk, and if you stayed the same with me. Please ask me before you tell anyone else.
    .aloud_short = Can I tell you something? I’ve been having a hard time.
    .aloud_other = I’m not doing as well as I look. I wanted you to know.
    .aloud_long =
        Can I tell you something? It is not easy to say. I have been having a hard time for a while. You do not have to fix it.
        I wanted you to know, because I trust you. I don’t want to say more today.

self_harm-tell =
    .message_short = I want to tell you something, and it is hard to say. I self-harm. You don’t have to fix it.
    .message_other = There is something I have kept to myself. Sometimes I self-harm. I tell you because I trust you.
    .message_long =
        Hi. I want to tell you something, and it is easier to write than to say. I self-harm. It is how I cope when things are too much. You do not have to fix it, and it is not your fault. Please don’t be cross, and please don’t ask for details.
        It would help if you just listened. Can we talk when you have time?
    .letter_short = I want to tell you something that is hard to say. I self-harm. You do not have to fix it. I trust you to know it.
    .letter_other = There is something I have hidden for a while: I self-harm. I would like not to hide it from you any more.
    .letter_long =
        I have wanted to tell you something for a while. It is easier to write than to say. I self-harm.

        It is how I cope when things get too much. It is not because of you, and I do not do it to get at anyone. You do not have to fix it. You may be sad, or cross, or not know what to say. That is all right.

        What would help me is this. Please listen, don’t ask for details, and don’t tell me to stop. Please ask me before you tell anyone else. You can take your time to answer.
    .aloud_short = I want to tell you something. I self-harm. You don’t have to say anything.
    .aloud_other = This is hard to say. When things are too much, I self-harm. I wanted you to know.
    .aloud_long =
        Can I tell you something? Please let me say it to the end. I self-harm. It is how I cope when things are too much. It is not your fault, and you do not have to fix it.
        I tell you because I trust you. You do not have to say anything now.

everything-tell =
    .message_short = I want you to know that I self-harm. Would it be all right if I reached you in a bad moment?
    .message_other = I trust you, so I tell you: I self-harm, and I have bad moments. May I call you in one?
    .message_long =
        Hi. I want to tell you something, and it is easier to write than to say. I self-harm, and sometimes there is a bad moment when it is strong. You do not have to fix it. It would help to have somebody to call then.
        Could that be you? You can say no, and you can say at what times. It would still help that you know.
    .letter_short = I self-harm, and I have bad moments. I am telling you because I trust you. May I call you when one comes?
    .letter_other = I want you to know all of it. I self-harm. In a bad moment it would help to reach you. May I?
    .letter_long =
        I have wanted to tell you something for a while. I self-harm. It is how I cope when things get too much. Sometimes there is a bad moment when the urge is strong.

        You do not have to fix it, and it is not your fault. In such a moment it helps to have somebody there, or on the phone, until it eases. I would like to ask if that could be you.

        You can say no. You can also say yes for some times only. There are other people and help lines too, so it will not all be on you. Take your time to answer.
    .aloud_short = I self-harm, and I have bad moments. Could I call you in one?
    .aloud_other = I want you to know all of it. I self-harm. In a bad moment I would like to reach you.
    .aloud_long =
        Can I tell you something? Please let me say it to the end. I self-harm. Sometimes there is a bad moment, and the urge is strong. It would help to have somebody to call then.
        Could that be you? You can say no. It will not all be on you.

## Asking a professional. Booking says nothing; the note says as much as the person chose.
## $role: what they are called where the person lives.

nothing-book_gp =
    .phone = Hello. I would like to see a { $role }, please. It is private, so I would rather tell them myself. Is there a longer appointment?
    .online = I would like an appointment with a { $role }. It is private, and I would rather talk about it face to face. A longer appointment would be good, if there is one.
    .in_person = Hello. Could I book an appointment with a { $role }, please? It is private, so I would rather not say more at the desk.

nothing-book_school_nurse =
    .phone = Hello. I would like to see the { $role }, please. It is private. When could I come?
    .online = Hello. I would like to talk to you about something private. When could I come, and where would it be quiet?
    .in_person = Hello. Could I talk to you on your own? It is private. It does not have to be now.

nothing-book_teacher =
    .phone = Hello. I am one of your students. Could I talk to you on your own this week, please? It is private.
    .online = Hello. Could I talk to you on your own one day this week? It is private, and it is not about school work. After class would be good.
    .in_person = Have you got a few minutes after class? I would like to talk to you on your own.

hard_time-note_gp =
    .short = I have been having a hard time for a while, and I find it hard to talk about. I would like to know what help there is.
    .long =
        I wrote this down because I find it hard to say.

        I have been having a hard time for a while. It gets in the way of sleep, work or school, and being with people. I have tried to get through it by myself.

        I would like to know what help there is, and how long it takes. Please tell me what you write down, and who can see it.

hard_time-note_school_nurse =
    .short = I have been having a hard time, and I find it hard to talk about. I would like some help. Who else would you tell?
    .long =
        I wrote this down because I find it hard to say.

        I have been having a hard time for a while. It is there at school and at home, and I do not know what to do about it.

        I would like to talk to you now and then, and to know what help there is. Before I say more, please tell me what you keep private. Who would you have to tell?

hard_time-note_teacher =
    .short = I have been having a hard time, and school is a lot just now. I wanted one adult here to know.
    .long =
        I wrote this down because I find it hard to say.

        I have been having a hard time for a while. You may have seen it in class. It is not about you or your lessons.

        It would help if one adult at school knew. Could you tell me who I can talk to here, and maybe come with me the first time? Please tell me first if you have to pass this on.

self_harm-note_gp =
    .short = I self-harm, and I find it hard to talk about. I would like to know what help there is. Please ask me gently.
    .long =
        I wrote this down because I find it hard to say.

        I self-harm. It is how I cope when things get too much. I have not told many people, and I am afraid of being told off.

        I would like to know what help there is for this, and for what is behind it. How long does it take? Please tell me what you write down, and who can see it. Please ask before you look.

self_harm-note_school_nurse =
    .short = I self-harm, and it is hard to talk about. I would like some help. Please tell me first who you would have to tell.
    .long =
        I wrote this down because I find it hard to say.

        I self-harm. It is how I cope when things get too much. I am not doing it to upset anyone.

        I would like to talk to you, and to know what help there is. I know that you may have to tell somebody. If you do, please tell me first, and let me have a say in how it is done.

self_harm-note_teacher =
    .short = This is hard to say. I self-harm. I would like one adult at school to know, and to help me find the right person.
    .long =
        I wrote this down because I find it hard to say.

        I self-harm. It is how I cope when things get too much. You do not have to fix it, and I do not want a fuss in class.

        Could you help me to talk to the right person here, and come with me the first time? I know that you may have to pass this on. Please tell me first who will know.

everything-note_gp =
    .short = I self-harm, and there are bad moments when I do not feel safe. I would like help, and a plan for such moments.
    .long =
        I wrote this down because I find it hard to say.

        I self-harm. It is how I cope when things get too much. There are also bad moments when the urge is strong and I do not feel safe.

        I would like to know what help there is, and what I can do in such a moment. Please help me to make a plan. Please tell me what you write down, and who can see it.

everything-note_school_nurse =
    .short = I self-harm, and sometimes I do not feel safe. I would like help. Could we make a plan for the bad moments?
    .long =
        I wrote this down because I find it hard to say.

        I self-harm. Sometimes there is a bad moment when the urge is strong and I do not feel safe, also at school.

        Could we make a plan for such a moment? I would like to know where I can go and who I can ask for. I know that you may have to tell somebody. Please tell me first, and let me have a say.

everything-note_teacher =
    .short = I self-harm, and sometimes there is a bad moment at school. Could we agree on where I can go when it comes?
    .long =
        I wrote this down because I find it hard to say.

        I self-harm. Sometimes there is a bad moment in school, when the urge is strong and I do not feel safe.

        Could we agree on a sign, so that I can leave the room? And on a person I can go to? I know that you may have to pass this on. Please tell me first who will know.
