### What support is there: kinds of support, in plain words.

open = What support is there
    .command = Kinds of support, and what fits you
what =
    Here is what there is, in plain words: what it gives, what it costs, and how to get there.
    You can look at one and leave the rest.
    .label = What
    .professionals = Doctors and therapists
    .young = For young people
    .groups = Groups and courses
    .lines = Lines: talk or write
kind = { $what ->
    [professionals] People whose job it is to help. Which would you like to know more about?
    [young] These are for young people. If you are under 18, telling one adult you trust can help.
    [groups] Others who know what it is like, and people who lead. Which would you like to know more about?
   *[lines] A line is a person at the other end, for the hard hours. Talk or write?
}
    .label = Kind

# The kinds of kinds.yaml, as they stand on buttons and above a page.
kind-gp = Family doctor (GP)
kind-therapist = Therapist
kind-psychiatrist = Psychiatrist
kind-talking = Talking therapies
kind-public_private = Public or private?
kind-young_people = Young people’s services
kind-school = Someone at school
kind-groups = Groups that meet
kind-communities = Online communities
kind-courses = Courses in writing
kind-lines_voice = Lines to call
kind-lines_text = Lines to write to
