### One kind of support. First what it gives and what to expect; then how one gets there and what it costs.
### $kind is the kind; its name stands in explore.ftl.

open = Kind of support
about = { $kind ->
    [gp]
        <b>Family doctor (GP)</b>
        Often the first stop. A GP listens, looks after an injury, and knows what help there is near you.

        You can expect a short talk and a few questions. You do not have to tell all of it.
        You can bring a note, or someone you trust.
    [therapist]
        <b>Therapist</b>
        Time of your own, with someone trained. You talk about what lies under the pain, at your own pace.

        You can expect the same person each time. First you get to know each other.
        If it does not fit, you may look for someone else. That happens a lot.
    [psychiatrist]
        <b>Psychiatrist</b>
        A doctor for how we think and feel. They look at the whole picture, and often work with a therapist.

        You can expect many questions the first time. You may ask what each is for.
        You may bring someone.
    [talking]
        <b>Talking therapies</b>
        Talks with someone trained, on your own or in a group. You look at what lies under the self-harm. You find other ways to cope.

        There is more than one kind. You can ask what it is like before you start.
        You can expect to meet at set times, for some weeks or months.
    [public_private]
        <b>Public or private?</b>
        Public help is paid for by the state, or by health cover. You may need someone to ask for you, and you may have to wait.

        Private help is paid for by you. It may start sooner, and you choose who.
        You can wait for one and use the other.
    [young_people]
        <b>Young people’s services</b>
        Teams who work with children and young people, and with families too.

        You can expect a first talk about what is going on. Then you make a plan with them.
        You can ask to be seen on your own for a part of it. You can ask what they tell your parents.
    [school]
        <b>Someone at school</b>
        A teacher, a school nurse, a counsellor, a mentor. They see you most days, and they can ask for help with you.

        You can expect them to listen. They may have to tell someone else, to keep you safe.
        You can ask first: “Who would you tell?”
    [groups]
        <b>Groups that meet</b>
        People who know what it is like meet in a room. You hear that you are not the only one.

        You can expect a few people and someone who leads. You may just listen the first time.
        Ask who leads it, and what stays in the room.
    [communities]
        <b>Online communities</b>
        You write with people who have been there, at any hour, from anywhere. A nickname will do.

        Look for one with moderators. They read along, and take out what could hurt. Without them, you may see things that make it worse.
        If a page pulls you down, you can leave it.
    [courses]
        <b>Courses in writing</b>
        A small group meets online for some weeks. In some of them you only type: no one sees or hears you.

        You can expect trained people who lead, and time to think about what comes next.
        A course is not for a crisis. Lines are there for that.
    [lines_voice]
        <b>Lines to call</b>
        Someone trained listens, right when it is hard. You need no reason, and no right words.

        You can expect a voice that asks what is going on. You can end the call at any time.
        Most of it stays private. Some may call for help if a life is in danger. You can ask first.
   *[lines_text]
        <b>Lines to write to</b>
        You write with someone trained, by text or chat. It can be easier than talking, and no one near you hears it.

        You can expect some minutes between answers. You can read it all again later.
        Most of it stays private. Some may call for help if a life is in danger. You can ask first.
}
    .label = Kind
    .way = How to get there, and cost

# How one gets there as it often goes, what is known about the country, what it costs in time and money, one step.
# $kind_country: what is known, or that nothing is.
way = { $kind ->
    [gp]
        <b>How to get there:</b> you book by phone, online or at the desk. You need not say why. “It is private” will do.

        { $kind_country }

        <b>Time and money:</b> one visit, and maybe a wait of some days. It is free in some countries. Ask when you book.

        One step: write down two sentences to bring.
    [therapist]
        <b>How to get there:</b> look for one yourself, or ask a GP to name one. Check the name on a register first.

        { $kind_country }

        <b>Time and money:</b> often one talk a week, for some months. Ask what a talk costs. Ask if there is a lower price.

        One step: look up one name on a register.
    [psychiatrist]
        <b>How to get there:</b> in many places a GP asks for you. In some you can book on your own.

        { $kind_country }

        <b>Time and money:</b> a long first visit, then shorter ones. The wait can be long. Ask who pays.

        One step: ask a GP about it.
    [talking]
        <b>How to get there:</b> ask a GP who gives them near you. In some places you can sign up on your own.

        { $kind_country }

        <b>Time and money:</b> about one talk a week. There may be a wait. Ask who pays, and how many talks you get.

        One step: ask a GP about it.
    [public_private]
        <b>How to get there:</b> for public help, a GP is a good start. For private help, pick a name from a register, then write or call.

        { $kind_country }

        <b>Time and money:</b> public help may cost you time, and private help money. Ask for the price of the first talk, too.

        One step: check one name on a register.
    [young_people]
        <b>How to get there:</b> mostly a GP or someone at school asks for you. That is a referral. You can say: “Please refer me.”

        { $kind_country }

        <b>Time and money:</b> ask how long the wait is, and what there is until then. Ask if it costs anything.

        One step: ask one grown-up to refer you.
    [school]
        <b>How to get there:</b> pick the one you trust most. “Can I talk to you on my own?” is enough. Or hand over a note.

        { $kind_country }

        <b>Time and money:</b> a talk in a break or after school. It costs nothing.

        One step: choose who it could be.
    [groups]
        <b>How to get there:</b> a GP, a library or a charity may know one near you. Write first, and ask if new people can come.

        { $kind_country }

        <b>Time and money:</b> an evening now and then. Many are free or ask for a little. You can stop going at any time.

        One step: write to one group.
    [communities]
        <b>How to get there:</b> charities run some of them. Read the rules first. Look around for a while before you write.

        { $kind_country }

        <b>Time and money:</b> as much time as you like. Most are free. Nobody needs your real name or where you live.

        One step: look who moderates it.
    [courses]
        <b>How to get there:</b> you sign up on the page of the charity. Look at the age range and the dates first.

        { $kind_country }

        <b>Time and money:</b> one evening a week, for some weeks. Some are free. Ask first.

        One step: look at the page and check the age range.
    [lines_voice]
        <b>How to get there:</b> find a quiet place, pick a line, and call. No one has to send you.

        { $kind_country }

        <b>Time and money:</b> as long as you need, for most calls. Many lines are free. It says so beside each one.

        One step: keep one number in your phone.
   *[lines_text]
        <b>How to get there:</b> pick a line, then text or open the chat. No one has to send you.

        { $kind_country }

        <b>Time and money:</b> about an hour, and you can stop sooner. Many lines are free. It says so beside each one.

        One step: keep one number in your phone.
}
    .label = How to get there
    .others = Other kinds of support
