### Here because of someone else. What is said in quotes under “does not help” stands there as a don’t.

open = Vengo por otra persona
    .command = Si estás aquí por otra persona
what =
    Estás aquí porque alguien te importa. No tienes que arreglarlo, y no tienes que saberlo todo.

    Si está en peligro ahora, tiene una herida grave o ha tomado demasiado de algo, llama al { $emergency }. No esperes a ver qué pasa. Quédate a su lado si puedes hacerlo sin peligro.
    Nadie lee este chat.
    .label = Tema
    .say = Qué decir
    .ask = Preguntar por el suicidio
    .lines = Líneas para mí
    .myself = Cuidar de mí
say =
    <b>Qué decir</b>
    Mantén la calma y deja que hable. Con esto basta:

    “Gracias por contármelo”.
    “Me alegra que me lo hayas contado”.
    “¿Qué te ayudaría ahora mismo?”.

    También puedes estar en silencio a su lado. Si tiene una herida, ayúdale a que alguien la atienda.
    .label = Qué decir
    .more = Más
not_say =
    <b>Qué no ayuda</b>
    “Prométemelo”. “Déjame ver”. “¿Por qué haces eso?”. “O paras, o yo …” “Tienes tanto por lo que vivir”.

    Intentar que pare de golpe casi nunca funciona. Por ahora es su forma de sobrellevarlo.
    Esconder o quitar cosas no detiene el dolor.
    No pidas detalles. Ayúdale a encontrar a alguien con formación, cuando quiera.
ask =
    <b>Preguntar por el suicidio</b>
    La autolesión y el suicidio no son lo mismo. Si te preocupa, pregunta con palabras claras: “¿Estás pensando en quitarte la vida?”.

    Preguntar no le mete la idea en la cabeza. Le muestra que puede hablar de eso.
    Si la respuesta es sí, quédate a su lado si puedes hacerlo sin peligro. Busca ayuda el mismo día: un médico, una línea o el { $emergency }.
# $supporter_lines: lines that are there for people who worry about someone, or a line for everybody; or none.
lines =
    <b>Líneas para ti</b>
    Puedes llamar para hablar de cómo estás tú. Puedes decir: “Alguien a quien quiero no está bien, y necesito hablar”.

    { $supporter_lines ->
        [none] En “Líneas de ayuda” puedes elegir un país.
       *[other] { $supporter_lines }
    }
myself =
    <b>Cuidar de ti</b>
    Puedes sentir miedo, tristeza, rabia o cansancio. Todo eso está permitido.

    Puedes decir “ahora no”, y dormir, y ver a tus amistades. Eres una de las personas que tiene, no la única.
    Tú también necesitas gente. Una lista tuya funciona aquí de la misma manera.
