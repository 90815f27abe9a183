### “I need someone now.” Short, calm, people first, then lines that are open at this hour.
### $hour_now: “It is 2:10 at night.”, or none where the country is not known.

open = أحتاج إلى شخص الآن
    .command = شخص مناسب، الآن فورًا

need = ما الذي قد يساعد أكثر؟
    .label = ما قد يساعد
    .listening = شخص يستمع إليّ
    .company = رفقة
    .distraction = شيء يشغلني عن ذلك
    .practical = مساعدة عملية
    .professional = شخص مختصّ
    .cannot_say = لا أدري
how = ما الأسهل لك، الكلام أم الكتابة؟
    .label = الطريقة
    .talk = الكلام
    .write = الكتابة
    .either = كلاهما مناسب

# $fitting_people: who can be reached now. $open_line, $open_voice, $open_text: lines that are open now, or none.
person =
    { $hour_now ->
        [none] قد يكون أحد هؤلاء متاحًا.
       *[other] { $hour_now }
    }

    { $fitting_people }

    { $open_line ->
        [none] في “المساعدة الآن” خطوط أيضًا.
       *[other] متاح الآن أيضًا: { $open_line }
    }

    { $soon_people ->
        [none] { "" }
       *[other] وقريبًا: { $soon_people }
    }
    .label = الشخص
    .else = شخص آخر

# Nobody fits now, but somebody does soon. $soon_people: who, and from when.
soon =
    { $hour_now ->
        [none] { "" }
       *[other] { $hour_now }
    }
    في هذه الساعة ينام معظم الناس أو يعملون. ليس هذا ذنب أحد.

    { $open_voice ->
        [none] زر “المساعدة الآن” يعرض من يمكن الوصول إليه، ليلًا ونهارًا.
       *[other] متاح الآن: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] أو بالكتابة: { $open_text }
    }

    { $soon_people ->
        [none] { "" }
       *[other] وقريبًا: { $soon_people }
    }
    .label = الشخص
    .write_anyway = التواصل مع شخص رغم ذلك

nobody =
    لا أحد في قائمتك يناسب هذا الآن. هذا لا يقول شيئًا عنك، ولا عنهم.

    { $open_voice ->
        [none] زر “المساعدة الآن” يعرض من يمكن الوصول إليه، ليلًا ونهارًا.
       *[other] متاح الآن: { $open_voice }
    }
    { $open_text ->
        [none] { "" }
       *[other] أو بالكتابة: { $open_text }
    }
