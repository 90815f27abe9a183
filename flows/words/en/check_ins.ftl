### Check-ins: only for those who asked for them.

open = Check-ins
    .command = Short notes at times you choose
what = Your notes come { $check_in_times }.
    .label = What to do
    .change = Change
    .pause = Pause
    .stop = Stop these
paused = Your notes are paused.
    .label = What to do
    .resume = Start again
    .change = Change
    .stop = Stop these
now_paused = Paused. They come back when you say so, under Check-ins.
resumed = They come again { $check_in_times }.
