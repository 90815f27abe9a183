### The note to keep in touch. Its first words tell nothing to others.

open = عرض
note = مرحبًا، تذكير طلبته. يظهر بالضغط على الزر.
    .show = عرض
    .stop = إيقاف هذه التذكيرات
what = أردت البقاء على تواصل مع { $person_name }. سطر واحد يكفي: “مرحبًا، كنت في بالي. كيف حالك؟”
    .label = البقاء على تواصل
    .wrote = تم
    .other_day = يوم آخر
    .no_more = لا مزيد من هذه التذكيرات
other_day = لا بأس. يعود التذكير غدًا.
no_more = لا مزيد من التذكيرات عن { $person_name }.
wrote = حسنًا.
