### Picking people with Telegram's own list.

open = اختيار من تيليجرام
full =
    امتلأت قائمتك، ولا مكان هنا لأكثر من ذلك. هذا عدد كبير من الناس.
    يمكنك إزالة شخص لإفساح مكان.
# The message that brings the key, above the card.
keys =
    يعطيني تيليجرام الاسم، واسم المستخدم إن كان موجودًا. ولا يعطيني أي رقم.
    لا يصل أي خبر إلى من اخترتهم.
# The key under the text field.
key = اختيار أشخاص
picked = يُرجى الضغط على “اختيار أشخاص” تحت مكان الكتابة. يمكنك اختيار أكثر من شخص.
    .label = تم اختيارهم
    .type_instead = كتابة اسم بدلًا من ذلك
