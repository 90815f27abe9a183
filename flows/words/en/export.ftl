open = Take it all along
    .command = Everything that is kept, as files
sent = Here is everything that is kept about you: one file to read, one for programs.
title = In Your Corner: everything that is kept about you
