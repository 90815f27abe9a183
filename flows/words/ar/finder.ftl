### Find what fits me: wishes, then what is like that. Nothing of it is kept.

open = البحث عمّا يناسبني
wishes =
    ما الذي قد يناسبك؟ يمكنك اختيار كل ما يناسب، أو لا شيء.
    لا يُحفظ شيء من هذا.
    .label = ما يناسبني
    .unnamed = بلا اسمي
    .writing = الكتابة، لا الكلام
    .at_night = في الليل
    .free = مجانًا
    .under_18 = لمن هم أقل من 18
    .professional = مع مختصّين
    .been_there = من عاشوا التجربة نفسها

# $support_fitting: kinds with reasons. $support_lines: lines of the country that fit, or none.
kind = { $look_for_support ->
    [close] لا شيء هنا فيه كل ذلك. هذه هي الأقرب:
   *[fits] هذه تناسب ما اخترته:
}

    { $support_fitting }

    { $support_lines ->
        [none] { "" }
       *[other] خطوط تناسب ذلك:
    { $support_lines }
    }
    .label = النوع
