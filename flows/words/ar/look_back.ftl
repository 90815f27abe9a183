### A look back every few months.

open = نظرة إلى قائمتي
    .command = من ما زال مناسبًا، وما الذي تغيّر
note = مرحبًا، تذكير طلبته: نظرة إلى قائمتك.
    .show = عرض
    .later = يوم آخر
    .stop = إيقاف هذه التذكيرات
nobody_yet = لا أحد في قائمتك بعد. اسم واحد بداية جيدة.
still_right =
    الناس يتغيّرون، وأنت أيضًا. هذه قائمتك:

    { $people_names }

    هل ما زالت مناسبة؟
    .label = قائمتك
    .all_right = ما زالت مناسبة
    .changed = شيء تغيّر
    .someone_new = هناك شخص جديد
again = هل أسألك مرة أخرى في يوم ما؟
    .label = مرة أخرى
    .in_one_month = بعد شهر
    .in_three_months = بعد ثلاثة أشهر
    .in_six_months = بعد ستة أشهر
    .only_now = لا حاجة إلى ذلك
done = حسنًا. سأسألك مرة أخرى في الوقت الذي اخترته.
set =
    حسنًا. يمكنك النظر إلى قائمتك في أي وقت:
    /lookback
