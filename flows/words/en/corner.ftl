### My own corner: words of one's own for a hard day.

open = My own corner
    .command = A letter to yourself, kind words

# $own_corner: what is kept there, or none.
part =
    { $own_corner ->
        [none] This corner is yours. You can keep a letter to yourself here, things that help you, and kind words people said.
       *[other] Your own corner.
    }

    { $own_corner ->
        [none] One line is plenty.
       *[other] { $own_corner }
    }
    .label = Part
    .letter = A letter to myself
    .helps = Things that help me
    .kind_words = Kind words
