### Who somebody may be, as it stands behind a name: “Ana, sister”. On a button the first letter becomes a capital.
### Which of them are offered depends on the circle and the country.

mother = الأم
father = الأب
mum = ماما
dad = بابا
mom = ماما
sister = الأخت
brother = الأخ
grandmother = الجدة
grandfather = الجد
gran = الجدة
grandad = الجد
grandma = الجدة
grandpa = الجد
aunt = الخالة أو العمة
uncle = الخال أو العم

friend = من الأصدقاء
best_friend = من أقرب الأصدقاء
school_friend = من أصدقاء المدرسة
work_friend = من أصدقاء العمل
online_friend = من أصدقاء الإنترنت
housemate = في السكن نفسه
roommate = في السكن نفسه

partner = شريك الحياة
girlfriend = الحبيبة
boyfriend = الحبيب
wife = الزوجة
husband = الزوج

doctor = طبيب
gp = طبيب عام
school_nurse = عيادة المدرسة
school_counsellor = الإرشاد المدرسي
school_counselor = الإرشاد المدرسي
counsellor = الإرشاد النفسي
counselor = الإرشاد النفسي
therapist = العلاج النفسي
psychologist = علم النفس
psychiatrist = الطب النفسي
social_worker = الخدمة الاجتماعية

pen_friend = من أصدقاء المراسلة
group_friend = من أصدقاء المجموعة
peer_worker = دعم ممن عاشوا التجربة

support_group = مجموعة دعم
online_community = مجتمع عبر الإنترنت
helpline = خط مساعدة
charity = جمعية خيرية
youth_service = خدمة للشباب
course = دورة
club = نادٍ

teacher = من المعلّمين
neighbour = من الجيران
neighbor = من الجيران
coach = من المدرّبين
youth_worker = من العاملين مع الشباب
faith_leader = الإرشاد الديني
colleague = من زملاء العمل
coworker = من زملاء العمل
pet = حيوان أليف
