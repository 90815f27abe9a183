### A contact card: a tap on it calls.

open = بطاقة اتصال
no_number = ليس في بطاقة { $person_name } رقم هاتف بعد. يمكنك إضافة رقم بزر “تغيير”.
