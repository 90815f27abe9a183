### Find what fits me: wishes, then what is like that. Nothing of it is kept.

open = Find what fits me
wishes =
    What would suit you? Tick all that do, or none.
    Nothing of this is kept.
    .label = What suits me
    .unnamed = Without my name
    .writing = Writing, not talking
    .at_night = At night
    .free = Free
    .under_18 = For under 18s
    .professional = With a professional
    .been_there = Others who’ve been there

# $support_fitting: kinds with reasons. $support_lines: lines of the country that fit, or none.
kind = { $look_for_support ->
    [close] Nothing here does all of that. These come close:
   *[fits] These fit what you ticked:
}

    { $support_fitting }

    { $support_lines ->
        [none] { "" }
       *[other] Lines that fit:
    { $support_lines }
    }
    .label = Kind
