### Several people came from Telegram at once.

open = أشخاص تم اختيارهم
# $added_names: those who are new, or none.
came = { $added_names ->
    [none] لم يصل إلى قائمتك شخص جديد. ربما الأسماء فيها بالفعل، أو ربما القائمة ممتلئة.
   *[other]
        في قائمتك الآن:
        { $added_names }

        يمكنك الضغط على اسم لقول المزيد عنه. هذا يمكنه الانتظار.
}
