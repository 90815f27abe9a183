### Add someone to the network. Same names and same order as add_person.yaml.

open = إضافة شخص
    .command = إضافة شخص إلى قائمتك

# Nobody is turned away: two hundred are on the list.
full =
    امتلأت قائمتك، ولا مكان هنا لأكثر من ذلك. هذا عدد كبير من الناس.
    يمكنك إزالة شخص لإفساح مكان.

# $circle: where this person belongs, where that is known already.
name = { $circle ->
    [me]
        لك أنت أيضًا مكان في هذه القائمة.
        ما الاسم الذي يناسبك هنا؟ كلمة “أنا” تكفي.
   *[other]
        من الشخص الذي أضيفه إلى قائمتك؟
        يكفي الاسم الأول، أو أي لقب.
        يمكنك أيضًا مشاركة جهة اتصال من هاتفك.
}
    .label = الاسم
    .retry = يُرجى كتابة اسم قصير، لا يزيد على { $limit } من الحروف.

# $namesakes: who is on the list under this name or with this number.
namesake =
    في قائمتك بالفعل:
    { $namesakes }
    إن كان هذا شخصًا آخر، يمكنك المتابعة.
# $name: who has the same name.
known = عرض { $name }

# $name: the name just given, in the person's own words.
circle = ما دائرة { $name }؟
    .label = الدائرة
    .family = العائلة
    .friends = الأصدقاء
    .partner = شريك الحياة
    .professionals = مختصّ
    .peers = شخص عاش التجربة نفسها
    .groups = مجموعة أو خدمة
    .others = شخص آخر
    .me = أنا

role = { $circle ->
    [professionals] ما عمل { $name }؟ يمكنك الضغط على زر، أو الكتابة.
    [groups] ما نوع المجموعة أو الخدمة: { $name }؟ يمكنك الضغط على زر، أو الكتابة.
   *[other] ما صلة { $name } بك؟ يمكنك الضغط على زر، أو الكتابة.
}
    .label = الصلة
    .something_else = شيء آخر
own_role = ما الوصف المناسب في رأيك؟ تكفي كلمة أو كلمتان.
    .label = بكلماتي
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.

contact =
    كيف يمكنك التواصل مع { $name }؟
    يمكنك كتابة رقم، أو اسم مستخدم في تيليجرام، أو بريد إلكتروني، أو رابط، أو “وجهًا لوجه”.
    أكثر من طريقة؟ كل واحدة في سطر. يمكنك أيضًا مشاركة جهة الاتصال.
    .label = طريقة التواصل
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.

unsure_number =
    قد لا يكون هذا رقمًا كاملًا. حفظته لك كما هو.
    مع + ورمز البلد يعمل الرقم من أي مكان.

where = أين اللقاءات؟
    .label = المكان
    .online = عبر الإنترنت
    .in_person = وجهًا لوجه
    .both = بالطريقتين

# Moderated: somebody looks after the group and steps in where it is needed.
moderated = هل هناك من يشرف على المجموعة، ويتدخل إن زاد الأمر عن الحد؟
    .label = الإشراف
    .by_professionals = نعم، مختصّون
    .by_volunteers = نعم، متطوعون
    .by_nobody = لا أحد
    .not_sure = لا أعرف

unmoderated =
    في مجموعة بلا إشراف، قد تقال أشياء تصعب قراءتها.
    يمكنك المغادرة في أي لحظة. ويمكن أن يكون معك شخص للحديث معه بعد ذلك.

unnamed = هل يمكنك الحضور من دون اسمك الحقيقي؟
    .label = الاسم الحقيقي
    .no_name = لا حاجة إلى الاسم الحقيقي
    .real_name = يطلبون اسمي
    .not_sure = لا أعرف

cost = هل هناك تكلفة؟
    .label = التكلفة
    .free = مجانًا
    .costs = هناك تكلفة
    .not_sure = لا أعرف

opens = ما أوقات العمل أو اللقاءات؟ مثلًا: الثلاثاء الساعة 7.
    .label = الأوقات
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.

ages = لأي أعمار؟ مثلًا: من 14 إلى 18.
    .label = الأعمار
    .retry = يُرجى ألا يزيد النص على { $limit } من الحروف.

# What $name knows. The bot's drafts never go further than this.
knows =
    ما المعروف عنك لدى { $name }؟
    القرار لك، ويمكنك تغييره لاحقًا. ما أقترحه من كلمات إلى { $name } لن يتجاوز هذا أبدًا.
    .label = المعروف عني
    .nothing = لا شيء، ولا بأس بذلك
    .hard_time = أنني أمرّ بوقت صعب
    .self_harm = أنني أؤذي نفسي
    .everything = كل شيء

good_for = { $circle ->
    [me] ما الذي يساعدك حين يأتي منك أنت؟ يمكنك اختيار كل ما يناسبك.
    [groups] كيف يمكنك الاستفادة من { $name }؟ يمكنك اختيار كل ما يناسبك.
   *[other] في ماذا يمكنك الاعتماد على { $name }؟ يمكنك اختيار كل ما يناسبك.
}
    .label = نوع المساعدة
    .listening = الاستماع
    .company = الصحبة
    .distraction = شغل بالي بشيء آخر
    .practical = مساعدة عملية
    .professional = إيصالي إلى مختصّ
    .quiet = الجلوس بهدوء
    .not_taking_over = ترك القرار لي

reachable = متى يمكنك التواصل مع { $name }؟
    .label = متى
    .mornings = صباحًا
    .daytime = نهارًا
    .evenings = مساءً
    .nights = ليلًا
    .weekdays = أيام العمل
    .weekends = عطلة نهاية الأسبوع
    .anytime = في أي وقت

why = { $circle ->
    [me] أي كلام يفيدك سماعه من نفسك في يوم سيئ؟ ليكن مثل كلامك مع شخص عزيز.
    [groups] لماذا { $name }؟ أو كلمة طيبة قيلت هناك.
   *[other] لماذا { $name }؟ أو كلمة طيبة من { $name }.
}
    .label = كلمات محفوظة
    .retry = هذا طويل قليلًا. يُرجى ألا يزيد النص على { $limit } من الحروف.

confirm =
    هل هذا صحيح؟

    { $summary }

saved =
    { $name } الآن في قائمتك.

    { $saved_card }
