### Help lines of any country. Numbers come from the data, never from here.

open = خطوط مساعدة
    .command = خطوط مساعدة في أي بلد
place = خطوط أي بلد أعرض لك؟
    .label = البلد
    .another = بلد آخر
typed = ما هو البلد؟ يُرجى كتابة اسمه.
    .label = البلد
    .retry = يُرجى كتابة اسم بلد.
which = أي بلد منها هو المقصود؟
    .label = البلد
    .neither = ليس أيًا منها
unknown = لا أعرف هذا البلد بعد.

# $lines_of_country: a page of lines, or lists of lines where the country has none.
listed =
    { $lines_country ->
        [none] إن كانت حياة في خطر، يُرجى الاتصال بالرقم { $lines_emergency }.
       *[other] { $lines_country }: إن كانت حياة في خطر، يُرجى الاتصال بالرقم { $lines_emergency }.
    }

    { $lines_of_country }
    .label = الخط
    .narrow = ما يناسبني
wanted = ما الذي يناسبك؟ يُرجى اختيار كل ما يناسب.
    .label = ما يناسب
    .writing = الكتابة، لا الكلام
    .under_18 = أقل من 18
    .at_night = متاح ليلًا
    .language = بلغتي
fitting =
    { $lines_fitting ->
        [none] لا أعرف خطًا هنا يناسب كل ذلك. زر “رجوع” يعرض الخطوط الأخرى.
       *[other] { $lines_fitting }
    }
    .label = الخط
line = { $line_card }
    .label = الخط
    .home = الرئيسية
