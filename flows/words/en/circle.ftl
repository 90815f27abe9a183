### One circle.

open = Circle
empty = { $circle ->
    [family] Is there someone in your family who is good to have around? One is enough.
    [friends] Is there a friend who is good to have around? It can be someone who has no idea.
    [partner] Is there a partner who you would like on your list?
    [professionals] A GP, a school nurse or a therapist can be here. You do not need a name: “my GP” is enough.
    [peers] Someone who has been there too can be here. You may know each other only by writing.
    [groups] A group, a helpline or a course can be here.
    [others] A teacher, a neighbour, a coach, a faith leader, a pet: anyone who is good to have around.
   *[me] You belong in your own corner. You can keep words here that you would say to a dear friend.
}
    .label = Circle
    .add = Add someone
    .not_for_me = Not for me
    .not_safe = Not safe for me
# $circle_people: the names.
peopled =
    { $circle_name }: { $circle_people }
    .label = Circle
    .add = Add someone
closed = { $circle_name }: you closed this circle, and that is a full answer.
    .label = Circle
    .reopen = Open it again
not_for_me = Good to know. I will not ask about it again. You can open it here whenever you like.
not_safe =
    Thank you for saying so. It stays closed, and I will not ask about it again.

    If someone hurts or scares you, it is not your fault. { $line_voice ->
        [none] Help now shows who you can talk to.
       *[other] You can talk it over:
    { $line_voice }
    }
reopened = { $circle_name } is open again. There is no hurry.
