### Where one comes back to.

open = Home
    .command = Back to the beginning
home = { $me ->
    [none] What would help today?
   *[other] Hi { $me }. What would help today?
}

    Here because of someone else? /supporter
