### A draft for one person. The drafts themselves stand in drafts.ftl.
### These screens are seen beside the draft, by whoever looks over a shoulder: they say no more than it does.

# On the card of a person: words for other wishes than the short ones there.
open = كلمات أخرى
nobody = لا أحد هنا للكتابة إليه. يمكنك اختيار شخص آخر.

# $addressee: a name, or “your friend”.
level =
    إلى أي حد تصل هذه الكلمات؟
    يمكنك اختيار ما هو معروف عنك لدى { $addressee }، أو ما يمكن قوله من الآن.
    .label = إلى أي حد
    .nothing = لا شيء، كلام عادي فقط
    .hard_time = أنني أمرّ بوقت صعب
    .self_harm = أنني أؤذي نفسي
    .everything = كل شيء
need = ما طلبك من { $addressee }؟
    .label = الطلب
    .listen = الاستماع
    .company = البقاء معي
    .call = الاتصال بي الآن
    .distraction = شغل بالي بشيء آخر
    .practical = يد مساعدة
    .thanks = قول شكرًا
    .know = معرفة حالي اليوم فقط
    .professional = إيصالي إلى مختصّ
form = كيف يناسبك قول ذلك؟
    .label = الشكل
    .message = رسالة على الهاتف
    .letter = رسالة ورقية
    .aloud = بصوت مسموع
draft = { $form ->
    [aloud]
        هذه كلمات إلى { $addressee }، للقول أو للقراءة بصوت مسموع:
        <blockquote>{ $draft_words }</blockquote>
   *[other]
        إلى { $addressee }. لا شيء يُرسل إلا بيدك.
        <blockquote>{ $draft_words }</blockquote>
}
    .label = قصير
    .longer = أطول
    .other = كلمات أخرى
    .own = كلماتي أنا
    .done = تم
other = { $form ->
    [aloud]
        أو هكذا:
        <blockquote>{ $draft_other_words }</blockquote>
   *[other]
        أو هكذا. لا شيء يُرسل إلا بيدك.
        <blockquote>{ $draft_other_words }</blockquote>
}
    .label = كلمات أخرى
    .longer = أطول
    .own = كلماتي أنا
    .done = تم
longer = { $send_long ->
    [above]
        الكلمات إلى { $addressee } في الرسالة أعلاه. لنسخها، يكفي الضغط عليها مطوّلًا.

        لا شيء يُرسل إلا بيدك.
   *[here]
        كلام أطول، إلى { $addressee }:
        <blockquote>{ $draft_long_words }</blockquote>
}
    .label = أطول
    .own = كلماتي أنا
    .done = تم
done =
    عدم الرد لا يعني الرفض. قد يكون السبب انشغالًا، أو بحثًا عن كلمات مناسبة.

    قد يكون شخص آخر ممن إلى جانبك متاحًا. إن كان الأمر لا ينتظر، يُرجى الضغط على “المساعدة الآن”.
