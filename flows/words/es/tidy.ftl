### A tidy chat. It says plainly what cannot be deleted, and how to do that by hand.

open = Limpiar este chat
    .command = Eliminar los mensajes que muestran nombres
what =
    Puedo eliminar los mensajes que muestran nombres, los míos y los tuyos. Tu lista se conserva.
    { $tidy ->
        [on] Ahora lo hago de forma automática, un tiempo después de que se vean nombres.
       *[off] Puedo hacerlo ahora, o de forma automática pasado un tiempo.
    }
    .label = Limpiar
    .now = Ahora
    .after_1 = Después de una hora
    .after_6 = Después de seis horas
    .after_12 = Después de doce horas
    .after_24 = Después de un día
    .never = Solo si lo pido
tidied =
    Hecho. Telegram me deja eliminar durante dos días, después ya no.
    Para lo más antiguo: mantén pulsado un mensaje y después pulsa Eliminar. O vacía el chat desde su menú.
will_tidy =
    Lo haré pasado ese tiempo, cada vez que se muestren nombres.
    Lo que tiene más de dos días no puedo eliminarlo. Mantén pulsado ese mensaje y después pulsa Eliminar.
only_on_a_tap = Solo lo hago cuando me lo pides.

# Sent when Telegram refused some of it.
left-over =
    Telegram no me dejó eliminarlo todo.
    Para hacerlo a mano: mantén pulsado un mensaje y después pulsa Eliminar.
