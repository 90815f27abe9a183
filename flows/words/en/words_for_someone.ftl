### Words for a kind of person.

open = Words for someone
# $country_code: where the person lives, as GB. Names of jobs differ.
person =
    Who are the words for?

    I suggest some, and you change what you like. Nothing is sent until you send it.
    .label = Who for
    .friend = A friend
    .relative = A relative
    .partner = My partner
    .online = Someone online
    .gp = { $country_code ->
        [GB] GP
        [IE] GP
        [AU] GP
        [NZ] GP
        [ZA] GP
        [US] Family doctor
        [CA] Family doctor
       *[other] Doctor
    }
    .school_nurse = { $country_code ->
        [US] School counselor
        [IE] Guidance counsellor
        [CA] School counsellor
        [AU] School counsellor
        [NZ] Guidance counsellor
        [ZA] School counsellor
        [IN] School counsellor
       *[other] School nurse
    }
    .teacher = Teacher
