### The screen for the worst moment. Short, calm, names first.

open = أشخاصي
    .command = الناس الذين إلى جانبك، الآن فورًا

nobody_yet =
    قائمتك ما زالت فارغة، ولا بأس في ذلك.
    اسم واحد بداية جيدة. ويمكن أن يكون لشخص لا علم له بشيء.

    { $line_voice ->
        [none] هناك من يمكن الوصول إليه من الآن: يُرجى الضغط على “المساعدة الآن”.
       *[other] هناك من يمكن الوصول إليه من الآن:
    { $line_voice }
    }

# $people_list: the people, in the person's own order, with how to reach them.
# $own_words: kind words or a bit of the letter from the person's own corner, or none.
person =
    { $me ->
        [none] لست وحدك.
       *[other] لست وحدك، { $me }.
    }

    { $people_list }

    { $own_words ->
        [none] { "" }
       *[other] { $own_words }
    }

    { $line_voice ->
        [none] لا رد؟ يُرجى الضغط على “المساعدة الآن”.
       *[other] لا رد؟ { $line_voice }
    }
    .label = الشخص
