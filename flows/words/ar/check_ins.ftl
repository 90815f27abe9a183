### Check-ins: only for those who asked for them.

open = التذكيرات
    .command = تذكيرات قصيرة في أوقات من اختيارك
what = تصلك التذكيرات { $check_in_times }.
    .label = الخيار
    .change = تغيير
    .pause = إيقاف مؤقت
    .stop = إيقاف التذكيرات
paused = تذكيراتك متوقفة مؤقتًا.
    .label = الخيار
    .resume = البدء من جديد
    .change = تغيير
    .stop = إيقاف التذكيرات
now_paused = توقفت التذكيرات مؤقتًا. تعود متى أردت، من “التذكيرات”.
resumed = تعود التذكيرات { $check_in_times }.
