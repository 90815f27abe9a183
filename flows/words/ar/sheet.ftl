### Words on what is taken along: pictures, paper, the file of contacts. Others may see them: nothing here tells why.

title = الناس الذين إلى جانبي
# In the middle of the picture, where no name was given.
me = أنا
emergency = عند الخطر، الاتصال بالرقم
lines = للحديث مع شخص
people = أشخاصي
own-words = بكلماتي أنا
# What a dotted edge means.
quiet = سند دون أن يدري
# In the empty place of a circle.
room = مكان لاسم
printed-on = تاريخ الطباعة
cut-and-fold = القص على الحافة. الطي عند العلامات.
quote-opens = “
quote-closes = ”
# Beside a line: hours, cost, the word to text.
line-detail = { $keyword ->
    [none] { $always ->
        [yes] { $free ->
            [yes] مجانًا، ليلًا ونهارًا
           *[no] ليلًا ونهارًا
        }
       *[no] { $free ->
            [yes] مجانًا
           *[no] { "" }
        }
    }
   *[other] إرسال { $keyword } في رسالة نصية
}
circle-family = العائلة
circle-friends = الأصدقاء
circle-partner = شريك الحياة
circle-professionals = مختصّون
circle-peers = من عاشوا التجربة نفسها
circle-groups = مجموعات وخدمات
circle-others = أشخاص آخرون
circle-me = أنا
