open = Language
    .command = Another language
language = Which language shall I write in? Words of crisis are heard in many, whichever you choose.
    .label = Language
saved = I write in English from now on.
