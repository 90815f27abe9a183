### Asking somebody whose job it is to help.

open = طلب مساعدة من مختصّ
# $country_code: where the person lives, as GB. Names of jobs differ.
person = ممن يناسبك طلب المساعدة؟
    .label = من
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
