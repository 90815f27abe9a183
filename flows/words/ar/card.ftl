### One person.

open = البطاقة
gone = هذا الشخص لم يعد في قائمتك.

# The .words_… are filled in when the chat opens. They say no more than this person knows.
what = { $person_card }
    .label = ماذا بعد
    .change = تغيير
    .more = المزيد
    .write = الكتابة إلى { $person_name }
    .open_link = فتح الرابط
    .copy_number = نسخ الرقم
    .copy_address = نسخ العنوان
    .copy_words = نسخ كلمات للإرسال
    .next = التالي: { $person_name }
    .previous = السابق: { $person_name }
    .words_nothing = مرحبًا، هل لديك لحظة؟
    .words_hard_time = مرحبًا. أمرّ بوقت صعب. هل يمكنك الكلام معي؟
    .words_everything = مرحبًا. أمرّ بلحظة صعبة. هل يمكنك البقاء معي، أو الكلام معي؟
more = ماذا عن { $person_name }؟
    .label = المزيد
    .order = من يأتي أولًا
    .keep_in_touch = البقاء على تواصل
    .ask = دعوة إلى قائمتي
    .changed = شيء تغيّر
    .remove = إزالة من قائمتي
archived = { $person_card }
    .label = ماذا بعد
    .bring_back = إعادة إلى قائمتي
    .remove = إزالة نهائية
brought_back = { $person_name } في قائمتك من جديد.
