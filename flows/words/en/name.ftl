open = Name
name = What shall I call you? Skip for no name.
    .label = Name
    .retry = Please write a short name, up to { $limit } letters.
saved = It is changed.
