open = تراجع
back = عاد كما كان.
nothing_to_undo = لا يوجد ما يمكن التراجع عنه.
