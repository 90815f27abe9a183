### The questions about a group or service, once more.

open = عن المجموعة
# Stands on the card of a group that no one looks after.
caution = هذه المجموعة بلا إشراف. يمكنك المغادرة في أي لحظة.
where = أين لقاءات { $person_name }؟
    .label = المكان
    .online = عبر الإنترنت
    .in_person = وجهًا لوجه
    .both = بالطريقتين
moderated = هل هناك من يشرف على المجموعة، ويتدخل إن زاد الأمر عن الحد؟
    .label = الإشراف
    .by_professionals = نعم، مختصّون
    .by_volunteers = نعم، متطوعون
    .by_nobody = لا أحد
    .not_sure = لا أعرف
unmoderated =
    في مجموعة بلا إشراف، قد تقال أشياء تصعب قراءتها.
    يمكنك المغادرة في أي لحظة. ويمكن أن يكون معك شخص للحديث معه بعد ذلك.
unnamed = هل يمكنك الحضور من دون اسمك الحقيقي؟
    .label = الاسم الحقيقي
    .no_name = لا حاجة إلى الاسم الحقيقي
    .real_name = يطلبون اسمي
    .not_sure = لا أعرف
cost = هل هناك تكلفة؟
    .label = التكلفة
    .free = مجانًا
    .costs = هناك تكلفة
    .not_sure = لا أعرف
opens = ما أوقات العمل أو اللقاءات؟
    .label = الأوقات
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.
ages = لأي أعمار؟
    .label = الأعمار
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.
saved = تم التغيير.
