### Asking somebody whose job it is to help.

open = Ask a professional
# $country_code: where the person lives, as GB. Names of jobs differ.
person = Who would you like to ask?
    .label = Who
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
