open = Tener la lista a mano
why = Cuando es difícil, es fácil olvidar quién está ahí. Ayuda tener la lista a mano.
how = ¿Dónde te gustaría tenerla?
    .label = Dónde
    .on_top = Arriba en este chat
    .on_paper = En papel o como imagen
    .neither = Solo aquí
done = Este paso ya está. Con /mypeople la lista vuelve cuando quieras.
