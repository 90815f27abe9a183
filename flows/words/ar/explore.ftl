### What support is there: kinds of support, in plain words.

open = ما الدعم الموجود؟
    .command = أنواع الدعم، وما يناسبك منها
what =
    هنا أنواع الدعم بكلمات بسيطة: ماذا تعطي، وكم تكلّف، وكيف يمكن الوصول إليها.
    يمكنك النظر إلى نوع واحد، وترك الباقي.
    .label = الموضوع
    .professionals = أطباء ومعالجون نفسيون
    .young = للأطفال والشباب
    .groups = مجموعات ودورات
    .lines = خطوط: كلام أو كتابة
kind = { $what ->
    [professionals] أشخاص عملهم هو المساعدة. أي نوع يهمّك أكثر؟
    [young] هذه للأطفال والشباب. إن كان عمرك أقل من 18، فقد يساعد إخبار شخص بالغ لك ثقة به.
    [groups] أشخاص يعرفون كيف يكون هذا، وأشخاص يقودون اللقاءات. أي نوع يهمّك أكثر؟
   *[lines] الخط هو شخص على الطرف الآخر، للساعات الصعبة. كلام أم كتابة؟
}
    .label = النوع

# The kinds of kinds.yaml, as they stand on buttons and above a page.
kind-gp = طبيب عام
kind-therapist = معالج نفسي
kind-psychiatrist = الطب النفسي
kind-talking = العلاج بالحديث
kind-public_private = مساعدة حكومية أم خاصة؟
kind-young_people = خدمات للأطفال والشباب
kind-school = شخص في المدرسة
kind-groups = مجموعات تلتقي
kind-communities = مجتمعات عبر الإنترنت
kind-courses = دورات بالكتابة
kind-lines_voice = خطوط للاتصال
kind-lines_text = خطوط للكتابة
