open = Settings
    .command = Name, country, language, notes, what is kept
settings = What would you like to set?
