### What has changed with one person. Put away with thanks, never deleted here.

open = شيء تغيّر
gone = هذا الشخص لم يعد في قائمتك.
what = ما الذي تغيّر مع { $person_name }؟
    .label = ماذا
    .lost_touch = انقطع التواصل بيننا
    .help_ended = انتهت المساعدة
    .broke_up = انفصلنا
    .too_close = الأمر يمسّ هذا الشخص كثيرًا
    .away = وضع البطاقة جانبًا لسبب آخر
    .waiting_list = أنا في قائمة انتظار
waiting = كيف تسير الأمور مع { $person_name }؟
    .label = الانتظار
    .started = بدأ الأمر
    .gave_up = لم أعد أنتظر
    .still_waiting = ما زلت أنتظر
archived = بطاقة { $person_name } موضوعة جانبًا. { $thanks_kept ->
        [none] البطاقة محفوظة.
       *[other] كلماتك المحفوظة: { $thanks_kept }
    }
    .label = ماذا بعد
    .bring_back = إعادة إلى قائمتي
    .leave_it = ترك الأمر كما هو
meanwhile = قد يطول الانتظار. من يمكنه الوقوف إلى جانبك حتى ذلك الحين؟
    .label = حتى ذلك الحين
    .a_line = خط مساعدة
    .nobody = لا أحد بعد
thanks = { $what ->
    [help_ended] قد تكون النهاية حزينة، حتى النهاية الجيدة. ما الذي يستحق الحفظ من وقتك مع { $person_name }؟
    [broke_up] قد يؤلم هذا كثيرًا. إن أردت الاحتفاظ بشيء من { $person_name }، يمكنك كتابته هنا.
    [too_close] الراحة من شخص ليست رفضًا له. إن أردت، يمكنك كتابة كلمة عن { $person_name }.
   *[other] إن أردت، يمكنك كتابة كلمة شكر إلى { $person_name }. تبقى هنا، ولا يصل خبرها إلى أحد.
}
    .label = كلمة شكر
    .retry = هذا طويل قليلًا. يُرجى ألا يزيد النص على { $limit } من الحروف.
# The button below opens the circle where nobody is left.
put_away =
    { $thanks ->
        [none] بطاقة { $person_name } موضوعة جانبًا. هي محفوظة، ويمكنك إعادتها.
       *[other] بطاقة { $person_name } موضوعة جانبًا، مع كلمة شكر. هي محفوظة، ويمكنك إعادتها.
    }
    قد يكون هناك مكان لشخص آخر ذات يوم. لا عجلة في الأمر.
waits = { $meanwhile ->
    [a_line]
        { $person_name } في قائمتك، في خانة الانتظار. { $line_voice ->
            [none] زر “المساعدة الآن” يعرض من يمكنك التحدث معهم حتى ذلك الحين.
           *[other] حتى ذلك الحين:
        { $line_voice }
        }
    [nobody] { $person_name } في قائمتك، في خانة الانتظار. حتى ذلك الحين، زر “المساعدة الآن” موجود ليلًا ونهارًا.
   *[other] { $person_name } في قائمتك، في خانة الانتظار. حتى ذلك الحين: { $meanwhile_name ->
            [none] المساعدة الآن.
           *[other] { $meanwhile_name }.
        }
}
started = جيد أن الأمر بدأ. { $person_name } في قائمتك.
gave_up = بطاقة { $person_name } موضوعة جانبًا. هي محفوظة، ويمكنك إعادتها.
still_waiting = الانتظار صعب. حتى ينتهي: { $meanwhile_name ->
        [none] { $line_voice ->
            [none] المساعدة الآن.
           *[other] { $line_voice }
        }
       *[other] { $meanwhile_name }.
    }
back = { $person_name } في قائمتك من جديد.
left = يبقى الأمر كما هو. بطاقة { $person_name } موضوعة جانبًا، وهي محفوظة.
