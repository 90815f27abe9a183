### The circles in words and as a picture.

open = دوائري
    .command = دوائرك، بالكلمات وفي صورة

name-family = العائلة
name-friends = الأصدقاء
name-partner = شريك الحياة
name-professionals = مختصّون
name-peers = من عاشوا التجربة نفسها
name-groups = مجموعات
name-others = أشخاص آخرون
name-me = أنت
# For those who were added before a circle was chosen.
name-none = بلا دائرة بعد
# What stands behind a circle with nobody in it.
standing-open = مكان لشخص
standing-not_for_me = ليست لي
standing-not_safe = ليست آمنة لي
# Behind the name of somebody who is waited for.
waiting = في قائمة انتظار

# $circles_list: each circle, with names, or what stands there instead.
circle =
    شخص أو شخصان هنا وهناك، وهذا يكفي. يمكن أن تبقى بعض الدوائر فارغة.

    { $circles_list }
    .label = الدائرة
    .picture = في صورة
picture = هذه صورة دوائرك.
