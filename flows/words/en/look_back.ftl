### A look back every few months.

open = Look back
    .command = Who is still right, what has changed
note = Hi, a note you asked for: a look at your list.
    .show = Look
    .later = Another day
    .stop = Stop these
nobody_yet = There is nobody on your list yet. One name is a good start.
still_right =
    People change, and so do you. Here is your list:

    { $people_names }

    Is it still right?
    .label = Your list
    .all_right = It is still right
    .changed = Something has changed
    .someone_new = There is someone new
again = Shall I ask again some day?
    .label = Again
    .in_one_month = In a month
    .in_three_months = In three months
    .in_six_months = In six months
    .only_now = No need
done = Good. I will ask again as you set it.
set = Good. You can look back at any time with /lookback.
