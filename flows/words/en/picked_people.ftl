### Several people came from Telegram at once.

open = Picked people
# $added_names: those who are new, or none.
came = { $added_names ->
    [none] No one new came on your list. They may be on it already, or it may be full.
   *[other]
        On your list now:
        { $added_names }

        Press a name to say more about them. It can wait.
}
