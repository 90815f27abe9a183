### My own corner: words of one's own for a hard day.

open = ركني
    .command = رسالة إلى نفسك، وكلمات طيبة

# $own_corner: what is kept there, or none.
part =
    { $own_corner ->
        [none] هذا الركن لك. يمكنك هنا حفظ رسالة إلى نفسك، وأشياء تساعدك، وكلمات طيبة قالها الناس.
       *[other] ركنك أنت.
    }

    { $own_corner ->
        [none] سطر واحد يكفي.
       *[other] { $own_corner }
    }
    .label = الجزء
    .letter = رسالة إلى نفسي
    .helps = أشياء تساعدني
    .kind_words = كلمات طيبة
