### Who is first in a bad moment, and who next.

open = من يأتي أولًا
# $order_around: the neighbours in the list, by number.
where =
    في لحظة صعبة يظهر أشخاصك بهذا الترتيب. وإن لم يأتِ رد، فهناك الاسم التالي.

    { $order_around }
    .label = أين
    .up = إلى أعلى
    .down = إلى أسفل
    .first = أول الجميع
    .enough = هذا مناسب
settled = تم حفظ الترتيب.
