### Take the list along. Nothing is made before it was said what stays out.

open = Para llevar
    .command = Tu lista como imagen, en papel, como contactos

nobody_yet =
    Todavía no hay nadie en tu lista. Para llevártela, basta con un nombre.
    Puede ser alguien que no sepa nada.
form = ¿Cómo te gustaría llevar contigo a tu gente?
    .label = Forma
    .picture = Una imagen
    .lock_screen = Para pantalla de bloqueo
    .wallet = Una tarjeta de bolsillo
    .sheet = Una hoja para imprimir
    .contacts = Contactos del teléfono
    .text = Solo texto
look = ¿Claro u oscuro?
    .label = Aspecto
    .light = Claro
    .dark = Oscuro
paper = ¿En qué papel imprimes?
    .label = Papel
    .a4 = A4
    .letter = Carta (EE. UU.)
without =
    ¿Te gustaría dejar algo fuera? Elige lo que se queda fuera.
    Si no eliges nada, va todo.
    .label = Se queda fuera
    .numbers = Números
    .notes = Palabras guardadas
    .roles = Quiénes son
without_on_picture =
    Una imagen muestra nombres y quiénes son. No muestra sus números.
    ¿Te gustaría dejar algo fuera?
    .label = Se queda fuera
    .roles = Quiénes son
private = Algunas personas están marcadas como privadas. ¿Van también?
    .label = Personas privadas
    .without = No, dejarlas fuera
    .with = Sí, esta vez
sentence =
    ¿Te gustaría añadir una frase con tus palabras?
    Con Omitir se ponen palabras amables de tu rincón, si las hay.
    .label = Una frase mía
    .retry = Usa { $limit } letras como máximo, por favor.
made_picture = Aquí está. Puedes guardarla en tus fotos, o ponerla en la pantalla de bloqueo.
made_paper = Aquí está. Es un solo archivo, listo para imprimir.
made_contacts = Aquí está. Pulsa el archivo para añadir las personas a tu teléfono.
made_text = Aquí está. Puedes copiarlo o enviarlo a alguien.
