### A sheet for a parent, a partner, a friend, a sibling, a teacher: to be forwarded as it is. It names nobody.

open = Cómo puede ayudar la gente
whom =
    Una hoja corta para leer o reenviar: qué ayuda, qué no, y dónde hay ayuda para quien la lea.
    No dice nada de ti. ¿Para quién es?
    .label = Para
    .parent = Madre o padre
    .partner = Pareja
    .friend = Amistad
    .sibling = Hermana o hermano
    .teacher = Profe
sent =
    La hoja es el mensaje de arriba. Para enviarla, mantén el dedo encima y elige Reenviar. Telegram muestra entonces que viene de este bot.
    Para que eso no se vea, usa “Compartir”. Pone una versión más corta en el chat que elijas.
