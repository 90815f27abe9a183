### The note that was asked for, and what follows each answer. Nothing here chases anybody.

open = تذكير

# The first words are seen on a locked screen: nothing here may tell what this is about.
# $words: the person’s own first words, or none.
note = { $words ->
    [none] مرحبًا، هذا التذكير الذي طلبته. لا حاجة إلى الرد.
   *[other] { $words }
}
    .okay = بخير اليوم
    .so_so = بين بين
    .hard = صعب
    .people = أشخاصي
    .later = لاحقًا
    .pause = إيقاف مؤقت
    .change = تغيير
    .stop = إيقاف التذكيرات

# After three notes without an answer.
offer-to-stop = بقيت التذكيرات الأخيرة بلا رد، ولا بأس في ذلك. سأتوقف بعد هذا التذكير، إلا إذا ضغطت زرًا.

# The bot was away when the note before this one was due.
missed = التذكير الذي قبل هذا لم يصل. كان ذلك خللًا هنا.

okay = من الجيد معرفة ذلك. ليكن يومك هادئًا.

so_so =
    شكرًا لأنك قلت ذلك. يوم بين بين هو يوم أيضًا.
    الناس الذين إلى جانبك موجودون، إن أردت أحدًا منهم.

hard =
    شكرًا لأنك قلت ذلك. يمكنك التواصل مع شخص حتى إن لم يكن هناك خطر.

    { $first_people ->
        [none] { "" }
       *[other] { $first_people }
    }

    { $line_voice ->
        [none] زر “المساعدة الآن” يعرض من يمكن الوصول إليه، ليلًا ونهارًا.
       *[other] { $line_voice }
    }
    { $line_text ->
        [none] { "" }
       *[other] أو بالكتابة: { $line_text }
    }

    { $own_letter ->
        [none] { "" }
       *[other] { $own_letter }
    }

later = سأعود بعد ساعتين، إن لم يكن وقت هدوء.

paused = توقفت التذكيرات مؤقتًا. تعود متى أردت، من “التذكيرات”.
