### Change one thing about somebody.

open = تغيير
gone = هذا الشخص لم يعد في قائمتك.
what = ما الذي أغيّره في بطاقة { $person_name }؟
    .label = ماذا
    .name = الاسم
    .circle = الدائرة
    .role = الصلة
    .contact = طريقة التواصل
    .knows = المعروف عني
    .good_for = نوع المساعدة
    .reachable = متى
    .why = كلمات محفوظة
name = ما الاسم الجديد؟
    .label = الاسم
    .retry = يُرجى كتابة اسم قصير، لا يزيد على { $limit } من الحروف.
circle = ما دائرة { $person_name }؟
    .label = الدائرة
    .family = العائلة
    .friends = الأصدقاء
    .partner = شريك الحياة
    .professionals = مختصّ
    .peers = شخص عاش التجربة نفسها
    .groups = مجموعة أو خدمة
    .others = شخص آخر
    .me = أنا
role = ما صلة { $person_name } بك؟ يمكنك الضغط على زر، أو الكتابة. زر “تخطٍّ” يترك المكان فارغًا.
    .label = الصلة
    .something_else = شيء آخر
own_role = ما الوصف المناسب في رأيك؟ تكفي كلمة أو كلمتان.
    .label = بكلماتي
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.
ways = ما الذي أغيّره في طرق التواصل مع { $person_name }؟
    .label = ماذا
    .add_way = إضافة طريقة أخرى
    .take_one_off = إزالة طريقة
    .all_new = كتابتها كلها من جديد
way = أي طريقة أزيلها؟
    .label = أي طريقة
contact =
    كيف يمكنك التواصل مع { $person_name }؟
    يمكنك كتابة رقم، أو اسم مستخدم في تيليجرام، أو بريد إلكتروني، أو رابط، أو “وجهًا لوجه”.
    أكثر من طريقة؟ كل واحدة في سطر. يمكنك أيضًا مشاركة جهة الاتصال.
    .label = طريقة التواصل
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.
unsure_number =
    قد لا يكون هذا رقمًا كاملًا. حفظته لك كما هو.
    مع + ورمز البلد يعمل الرقم من أي مكان.
knows = ما المعروف عنك لدى { $person_name }؟ ما أقترحه من كلمات لن يتجاوز هذا أبدًا.
    .label = المعروف عني
    .nothing = لا شيء، ولا بأس بذلك
    .hard_time = أنني أمرّ بوقت صعب
    .self_harm = أنني أؤذي نفسي
    .everything = كل شيء
good_for = في ماذا يمكنك الاعتماد على { $person_name }؟
    .label = نوع المساعدة
    .listening = الاستماع
    .company = الصحبة
    .distraction = شغل بالي بشيء آخر
    .practical = مساعدة عملية
    .professional = إيصالي إلى مختصّ
    .quiet = الجلوس بهدوء
    .not_taking_over = ترك القرار لي
reachable = متى يمكنك التواصل مع { $person_name }؟
    .label = متى
    .mornings = صباحًا
    .daytime = نهارًا
    .evenings = مساءً
    .nights = ليلًا
    .weekdays = أيام العمل
    .weekends = عطلة نهاية الأسبوع
    .anytime = في أي وقت
why = أي كلمات أحفظها لك عن { $person_name }؟
    .label = كلمات محفوظة
    .retry = هذا طويل قليلًا. يُرجى ألا يزيد النص على { $limit } من الحروف.
changed = تم التغيير.
