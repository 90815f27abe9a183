open = Borrar todo
    .command = Borrar todo, en dos toques
sure =
    Esto borra de aquí tu gente, tus palabras y tus ajustes, para siempre. También elimino lo que Telegram me deja eliminar: los mensajes de los últimos dos días.
    .save = Sí, borrar todo
forgotten =
    Ya está borrado. No conservo nada sobre ti.
    Para limpiar el resto de este chat, elimínalo en Telegram. Con /start empiezas de nuevo.
