### “I have no one.” Nobody is to feel ashamed here.

open = ليس لدي أحد
step-professionals = طبيب عام أو عيادة المدرسة
step-groups = مجموعة أو خط مساعدة
step-me = أنا
circle =
    كثيرون يبدؤون بقائمة فارغة. هذا لا يقول شيئًا عنك.

    { $line_voice ->
        [none] زر “المساعدة الآن” يعرض من يمكنك الحديث معه اليوم.
       *[other] شخص يمكنك الحديث معه، اليوم:
    { $line_voice }
    }

    هل تناسبك واحدة من هذه، كخطوة أولى صغيرة؟
    .label = خطوة أولى
    .quiet = شخص لا علم له بشيء
# Stands above the question for a name.
before = { $circle ->
    [professionals] الاستماع عملهم، ولا تلزمك كلمات مرتبة. “لا أعرف كيف أبدأ” هي بداية.
    [groups] من الجيد البدء بمكان يتدخل فيه شخص إن زاد الأمر عن الحد.
   *[other] ليكن كلامك مع نفسك مثل كلامك مع شخص عزيز.
}
