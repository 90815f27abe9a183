### One more for one's own corner. $part says for which list.

open = إضافة
full = المكان هنا يتسع لعشرة. يمكنك تغيير واحد منها، أو إزالته.
new = { $part ->
    [helps] ما الذي يساعدك؟ تكفي كلمات قليلة.
   *[kind_words] ما الكلمات التي قيلت لك؟
}
    .label = الكلمات
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.
kept = تم الحفظ.
