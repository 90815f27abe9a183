### The list on top of the chat. Its first words are seen in the bar above the chat, and maybe by others.

open = تثبيت في هذه المحادثة
    .command = قائمتك أعلى هذه المحادثة
form =
    يمكن أن تبقى قائمتك أعلى هذه المحادثة. أغيّرها عندما يتغير الناس فيها.
    مع الأسماء يكون الأمر أسرع. وبلا أسماء، لن يعرف من يرى شاشتك أي شيء.
    .label = القائمة المثبتة
    .names = مع الأسماء
    .discreet = بلا أسماء
change = قائمتك أعلى هذه المحادثة. ماذا أفعل بها؟
    .label = القائمة المثبتة
    .names = عرضها مع الأسماء
    .discreet = عرضها بلا أسماء
    .unpin = إزالتها من الأعلى
is_pinned = هي الآن أعلى هذه المحادثة. ضغطة واحدة تنقلك إليها.
is_unpinned = تمت إزالتها من الأعلى.

# The pinned message itself. $pinned_people: the first people; $others: whether there are more.
list =
    قائمتي

    { $pinned_people }

    { $others ->
        [yes] الآخرون على بعد ضغطة.
       *[no] { "" }
    }
discreet-list =
    قائمتي
    هي على بعد ضغطة.
emptied = لم تعد هذه القائمة مستخدمة.
