### Things that help me, and kind words that people said. $part says which of the two.

open = المزيد

# $corner_items: what is kept, or none.
item =
    { $part ->
        [helps] أشياء تساعدك: نزهة، أغنية، مكان، أي شيء صغير.
       *[kind_words] كلمات طيبة قالها لك الناس، كما قالوها.
    }

    { $corner_items ->
        [none] لا شيء محفوظ هنا بعد.
       *[other] { $corner_items }
    }
    .label = أي واحد
    .add = إضافة
