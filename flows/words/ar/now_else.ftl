### Plan B of “I need someone now”: everybody else.

open = شخص آخر

# $others_fitting: the others; who is not there yet, with the hour from which they are.
person =
    يمكنك المحاولة مع أي منهم. رسالة واحدة تكفي.

    { $others_fitting }

    { $open_voice ->
        [none] زر “المساعدة الآن” يعرض من يمكن الوصول إليه، ليلًا ونهارًا.
       *[other] متاح الآن أيضًا: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] أو بالكتابة: { $open_text }
    }
    .label = الشخص
nobody =
    لا أحد غيرهم في قائمتك الآن. هذا لا يقول شيئًا عنك.

    { $open_voice ->
        [none] زر “المساعدة الآن” يعرض من يمكن الوصول إليه، ليلًا ونهارًا.
       *[other] متاح الآن: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] أو بالكتابة: { $open_text }
    }
