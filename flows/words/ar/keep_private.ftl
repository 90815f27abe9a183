### The private mark. “undo” stands on the button where somebody is private already.

open = وضع علامة “خاص”
undo = إزالة علامة “خاص”
is_private = على { $person_name } الآن علامة “خاص”. لا يظهر هذا الاسم في “للأخذ معي”.
is_open = لم تعد علامة “خاص” على { $person_name }.
