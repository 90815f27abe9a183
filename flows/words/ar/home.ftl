### Where one comes back to.

open = الرئيسية
    .command = العودة إلى البداية
home = { $me ->
    [none] ما الذي قد يساعد اليوم؟
   *[other] مرحبًا { $me }. ما الذي قد يساعد اليوم؟
}

    هل أنت هنا من أجل شخص آخر؟
    /supporter
