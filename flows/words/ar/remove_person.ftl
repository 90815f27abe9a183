### Taken off the list; Undo is right there.

open = إزالة من قائمتي
removed = تمت الإزالة. إن حدث ذلك بالخطأ، يُرجى الضغط على “تراجع”.
