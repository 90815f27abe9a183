### The circles in words and as a picture.

open = My circles
    .command = Your circles, in words and as a picture

name-family = Family
name-friends = Friends
name-partner = Partner
name-professionals = Professionals
name-peers = Been there too
name-groups = Groups
name-others = Others
name-me = You
# For those who were added before a circle was chosen.
name-none = No circle yet
# What stands behind a circle with nobody in it.
standing-open = room for someone
standing-not_for_me = not for me
standing-not_safe = not safe for me
# Behind the name of somebody who is waited for.
waiting = on a waiting list

# $circles_list: each circle, with names, or what stands there instead.
circle =
    One or two here and there is plenty. Some circles can stay empty.

    { $circles_list }
    .label = Circle
    .picture = As a picture
picture = Here is your picture.
