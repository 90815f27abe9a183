### Words for a kind of person.

open = كلمات لشخص
# $country_code: where the person lives, as GB. Names of jobs differ.
person =
    لمن الكلمات؟

    أقترح بعضها، ويمكنك تغيير أي شيء فيها. لا شيء يُرسل إلا بيدك.
    .label = لمن
    .friend = أحد الأصدقاء
    .relative = شخص من عائلتي
    .partner = شريك حياتي
    .online = شخص عبر الإنترنت
    .gp = { $country_code ->
        [GB] طبيب عام
        [IE] طبيب عام
        [AU] طبيب عام
        [NZ] طبيب عام
        [ZA] طبيب عام
        [US] طبيب العائلة
        [CA] طبيب العائلة
       *[other] طبيب
    }
    .school_nurse = { $country_code ->
        [US] الإرشاد المدرسي
        [IE] الإرشاد المدرسي
        [CA] الإرشاد المدرسي
        [AU] الإرشاد المدرسي
        [NZ] الإرشاد المدرسي
        [ZA] الإرشاد المدرسي
        [IN] الإرشاد المدرسي
       *[other] عيادة المدرسة
    }
    .teacher = أحد المعلّمين
