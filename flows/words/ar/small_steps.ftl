### Seven short sessions, about three minutes each. Any order. Left and taken up at any time.

open = خطوات صغيرة
    .command = خطوات قصيرة تبني قائمتك

overview =
    سبع خطوات صغيرة تبني قائمتك شيئًا فشيئًا. كل خطوة تأخذ بضع دقائق.
    لك اختيار أي واحدة منها. يمكنك التوقف في أي لحظة، والمتابعة في يوم آخر.

    { $next_step ->
        [none] مررت بها كلها. يمكنك إعادة أي واحدة منها.
       *[other] التالية لك: { $next_step }
    }

overview_weekly =
    سبع خطوات صغيرة تبني قائمتك شيئًا فشيئًا. يصلك تذكير { $weekly_times }.
    يمكنك التوقف في أي لحظة، والمتابعة في يوم آخر.

    { $next_step ->
        [none] مررت بها كلها. يمكنك إعادة أي واحدة منها.
       *[other] التالية لك: { $next_step }
    }

# The weekly note. Its first words tell nothing to others.
note = مرحبًا، هذا التذكير الأسبوعي الذي طلبته.
    .show = عرض
    .later = يوم آخر
    .stop = إيقاف هذه التذكيرات
