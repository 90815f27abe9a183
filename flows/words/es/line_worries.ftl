### Worries about calling or writing to a line. Honest: what a line does differs, and one can ask it.

open = Otra preocupación con las líneas
worry = ¿Qué hace difícil llamar o escribir?
    .label = Preocupación
    .police = ¿Mandarán a la policía?
    .bill = ¿Saldrá en la factura?
    .silent = ¿Y si no puedo hablar?
    .cry = ¿Y si lloro?
    .waste = Les haría perder el tiempo
    .private = ¿Es privado?
    .young = ¿Se lo dirán a mis padres?
    .end = ¿Puedo parar cuando quiera?
police =
    Las líneas están para hablar. Algunas pueden pedir ayuda si una vida corre peligro. Otras no lo hacen, salvo que tú lo pidas.

    Puedes preguntarlo al principio: “¿En qué casos llamarían a alguien?”.
bill =
    Depende de la línea y de tu teléfono. Algunos números gratuitos no salen en la factura.

    Puedes preguntar a la línea. Un chat en una página web no sale en la factura del teléfono. Puede quedar en la lista de páginas que abriste.
silent =
    Puedes quedarte en silencio un rato. La mayoría de las líneas lo sabe, y espera. También puedes decir solo: “Todavía no puedo hablar”.

    Si escribir es más fácil, hay líneas por SMS o por chat.
cry =
    Puedes llorar. Lo oyen a menudo, y la mayoría te da tiempo. No tienes que pedir perdón.

    Si prefieres que no te oigan, hay líneas a las que puedes escribir.
waste =
    No les harías perder el tiempo. Las líneas están para los días difíciles, no solo para el peligro.

    No tienes que demostrar lo mal que lo estás pasando.
private =
    Las líneas de ayuda mantienen en privado la mayoría de las cosas. Algunas pueden pedir ayuda si una vida corre peligro. Puedes preguntarlo antes.

    La mayoría no necesita tu nombre. Puedes preguntar qué apuntan.
young =
    Las líneas para jóvenes mantienen en privado la mayoría de las cosas. Si tu vida puede estar en peligro, o alguien te hace daño, puede que tengan que contarlo.

    Puedes preguntarlo antes, sin decir tu nombre: “¿Qué tendrían que contar?”.
end =
    Sí. Puedes terminar la llamada o cerrar el chat en cualquier momento, y no necesitas un motivo.

    Puedes volver a intentarlo más tarde. Será otra persona, o la misma, y las dos cosas están bien.
