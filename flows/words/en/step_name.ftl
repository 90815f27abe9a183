open = One name
why =
    Just one name. It can be anyone who is good to have around.
    They do not need to know a thing.
somebody = Does someone come to mind?
    .label = Someone
    .yes_there_is = Yes
    .no_one_yet = No one yet
name = What is the name? A nickname is fine.
    .label = Name
    .retry = Please write a short name, up to { $limit } letters.
circle = Where does { $name } belong?
    .label = Circle
    .family = Family
    .friends = Friends
    .partner = Partner
    .professionals = Professional
    .peers = Someone who has been there too
    .groups = Group or service
    .others = Someone else
why_them = What is good about { $name }? A few words, for a bad day.
    .label = Kept words
    .retry = That is a bit long. Please use up to { $limit } letters.
done = That is this step. The rest can wait.
