open = Settings
    .command = Name, country, notes, what is kept
settings = What would you like to set?
