### Back, until the list is changed again.

open = تراجع
    .command = إعادة آخر شخص تمت إزالته
back = عاد كل شيء كما كان.
nothing_to_undo = لا يوجد ما يمكن التراجع عنه.
