### Who was put away.

open = بطاقات موضوعة جانبًا
empty = لا توجد بطاقات موضوعة جانبًا.
person = هؤلاء ليسوا في قائمتك الآن. بطاقاتهم محفوظة.
    .label = من
what = { $person_name }. { $thanks_kept ->
        [none] البطاقة محفوظة.
       *[other] كلماتك المحفوظة: { $thanks_kept }
    }
    .label = ماذا بعد
    .bring_back = إعادة إلى قائمتي
    .take_off = إزالة نهائية
back = { $person_name } في قائمتك من جديد.
