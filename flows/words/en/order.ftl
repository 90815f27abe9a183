### Who is first in a bad moment, and who next.

open = Who comes first
# $order_around: the neighbours in the list, by number.
where =
    In a bad moment you see them in this order. The next is for when there is no answer.

    { $order_around }
    .label = Where
    .up = Up
    .down = Down
    .first = First of all
    .enough = That is right
settled = The order is kept.
