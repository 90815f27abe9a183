### Who helps already, without knowing? Names come on the list as people who know nothing.

open = Who helps already?
full =
    Your list is as full as it can be here. That is a lot of people.
    You can take someone off to make room.
beside =
    Some people help and have no idea. They do not need to know.

    Who is easy to sit beside? It can be a pet. Write a name, or more than one with commas.
    .label = Easy to sit beside
    .retry = Please use up to { $limit } letters.
smile = Who makes you smile, or sends you silly things?
    .label = Makes me smile
    .retry = Please use up to { $limit } letters.
asks = Who asks how you are, and waits for the answer?
    .label = Asks how I am
    .retry = Please use up to { $limit } letters.
everyday = Who do you meet most weeks? A neighbour, a coach, someone in a shop, someone in a game.
    .label = Meet most weeks
    .retry = Please use up to { $limit } letters.
kind_once = Who was kind to you once, even long ago?
    .label = Was kind once
    .retry = Please use up to { $limit } letters.
nobody = No new name came up, and that is all right. One may come to mind on another day.
# $quiet_names: everybody who was named and is not on the list yet.
keep =
    These can be on your list, as people who know nothing:

    { $quiet_names }

    Nothing is sent to anyone.
    .label = On my list
    .on_my_list = Put them on my list
    .leave_it = Leave it so
saved = They are on your list now. What they know is up to you, and it can stay at nothing.
left = Nothing was kept. Naming them was a good thing all the same.
