### Pieces about kinds of support, which the program puts together: reasons, and what is known about a country.
### In Arabic they stand behind names of either gender, in the singular and the plural: nothing here may agree with them.

# Why something fits what was wished for: always so (yes), or with some of them (some).
why-unnamed-yes = بلا اسم حقيقي
why-unnamed-some = بلا اسم أحيانًا
why-writing-yes = بالكتابة
why-writing-some = بالكتابة أحيانًا
why-at_night-yes = في الليل
why-at_night-some = في الليل أحيانًا
why-free-yes = مجانًا
why-free-some = مجانًا أحيانًا
why-under_18-yes = لمن هم أقل من 18 أيضًا
why-under_18-some = لمن هم أقل من 18 أحيانًا
why-professional-yes = مع مختصّين
why-professional-some = مع مختصّين أحيانًا
why-been_there-yes = مع من عاشوا التجربة نفسها
why-been_there-some = مع من عاشوا التجربة نفسها أحيانًا

# What it is not, where nothing does all that was wished for.
not-unnamed = الاسم مطلوب
not-writing = بالكلام، لا بالكتابة
not-at_night = لا رد في الليل
not-free = قد تكون هناك تكلفة
not-under_18 = ربما ليس لمن هم أقل من 18
not-professional = بلا مختصّين
not-been_there = بلا تركيز على التجربة نفسها

# One kind that fits. $kind: its name. $reasons: the reasons above.
fits = <b>{ $kind }</b>: { $reasons }
fits-all = <b>{ $kind }</b>
# One that comes close. $not: what it is not.
comes-close = <b>{ $kind }</b>: { $reasons ->
    [none] { $not }
   *[other] { $reasons }؛ { $not }
}

# How it is in the person’s country. $known: what a source says, from below. $line: one of its lines.
country-known = <b>{ $country }:</b> { $known }
country-line = <b>{ $country }:</b> { $line }
country-not-known = <b>{ $country }:</b> لا معلومات أكثر هنا. من الجيد السؤال عن ذلك في منطقتك.
country-not-chosen =
    يختلف هذا من بلد إلى آخر. يمكنك اختيار بلدك في الإعدادات:
    /settings
country-anywhere = هذا متشابه تقريبًا في كل البلدان.

# What a source says about a country.
route-name = { $name }.
route-name-written-out = { $name } ({ $stands_for }).
# $through: who can ask for it, from the list below.
route-through = يمكنك طلب الإحالة عن طريق: { $through }.
route-public = هذا هو الطريق الحكومي.
route-costly = المساعدة الخاصة قد تكلّف كثيرًا.
route-long_wait = قد يطول الانتظار.
route-differs = يختلف هذا من مكان إلى آخر.
route-open_titles = يمكن لأي شخص استعمال اسم “معالج نفسي”. لذلك من الجيد النظر في سجل.
route-check_ages = الأفضل التأكد من الأعمار أولًا.
through-gp = طبيب عام
through-school_nurse = عيادة المدرسة
through-teacher = أحد المعلّمين
through-learning_mentor = الإرشاد الدراسي
through-family_worker = خدمة دعم العائلات

# Buttons.
add = إضافة إلى قائمتي
open-page = فتح { $name }
words-to-ask = كلمات لطلب ذلك
share = مشاركة مع شخص
in-danger = هذا الشخص في خطر الآن
copy-questions = نسخ هذه الأسئلة
