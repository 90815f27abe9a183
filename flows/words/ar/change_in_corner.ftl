### One of the things that are kept in one's own corner.

open = تغيير
# $corner_item: its words, or none where it is gone meanwhile.
what = { $corner_item ->
    [none] هذا لم يعد موجودًا.
   *[other] { $corner_item }
}
    .label = ماذا
    .reword = تغيير الكلمات
    .remove = إزالة
words = ما الكلمات الجديدة؟
    .label = الكلمات
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.
changed = تم التغيير.
removed = تمت الإزالة. إن حدث ذلك بالخطأ، يُرجى الضغط على “تراجع”.
