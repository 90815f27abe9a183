### What stops me.

open = What stops me
about = What makes it hard to reach out?
    .label = About
    .people = Worries about people
    .lines = Worries about lines
