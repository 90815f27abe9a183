### Help now. The emergency number first, then a person to talk to, then everything else.
### Never an emoji here, never a question before the numbers. Numbers come from the data, never from here.
### $emergency: the number or numbers of the country. $lines_now: a line to call and one to write to.
### $again: yes where a help screen was the last thing shown; then the first sentence may be shorter, no more.

open = Ayuda ya
    .command = Números y personas, ahora mismo

# What is typed instead of pressing Help now, with commas between. With and without accents: both are typed.
typed =
    ayuda, ayuda ya, ayuda ahora, ayuda por favor, por favor ayuda, ayuda urgente,
    ayúdame, ayudame, ayúdame por favor, ayudame por favor, ayúdenme, ayudenme, ayúdeme, ayudeme, ayudadme,
    necesito ayuda, necesito ayuda ya, necesito ayuda ahora, necesito ayuda urgente, necesito ayuda por favor,
    necesito que me ayuden, que alguien me ayude, alguien que me ayude,
    quiero ayuda, busco ayuda, pido ayuda, socorro, auxilio, sos, s.o.s,
    emergencia, es una emergencia, urgencia, es urgente, urgente,
    crisis, estoy en crisis, tengo una crisis

general =
    { $again ->
        [yes] ¿Corres peligro? Llama ya al { $emergency }.
       *[no] Si tu vida puede estar en peligro, llama ya al { $emergency }.
    }

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat.

intent =
    { $again ->
        [yes] Si crees que podrías hacerlo, llama ya al { $emergency }.
       *[no] Si crees que podrías hacerlo ahora, llama al { $emergency }, o ve al servicio de urgencias más cercano.
    }

    { $lines_now }

    Puede ayudarte que alguien esté contigo.
    Esto es un bot. Nadie está leyendo este chat.

# The second screen, after “I might act on this”.
act_now =
    Llama ya al { $emergency }, o ve al servicio de urgencias más cercano. No necesitas las palabras justas.

    { $lines_now }

    Si algo cerca de ti puede hacerte daño, podrías irte a otra habitación. O pedirle a alguien que lo guarde un tiempo.
    Esto es un bot. Nadie está leyendo este chat.

injured =
    Si tienes una lesión grave, o una herida que no deja de sangrar, llama ya al { $emergency }.
    Si puedes, díselo a alguien que esté cerca. Mereces que te atiendan, igual que con cualquier otra herida.

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat.

overdose =
    Si has tomado demasiado de algo, sea lo que sea, llama ya al { $emergency }, aunque te sientas bien.
    No esperes a ver cómo te sientes. Díselo a alguien que esté cerca.

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat. No puede llamar por ti.

# The one screen where lines come before the emergency number.
passive =
    { $again ->
        [yes] Gracias por decirlo.
       *[no] Debe de ser muy duro. Gracias por decirlo. No hace falta estar en peligro para recibir apoyo.
    }

    { $lines_now }

    Si esto empeora, llama al { $emergency }.
    Esto es un bot. Nadie está leyendo este chat.

urge =
    { $again ->
        [yes] Si crees que podrías hacerlo ahora, llama al { $emergency }.
       *[no] Si crees que podrías hacerlo ahora, llama al { $emergency }. Los impulsos suben y bajan. Y después se van.
    }

    { $lines_now }

    Basta con un mensaje corto a alguien: “Lo estoy pasando mal. ¿Puedes hablar?”.
    Esto es un bot. Nadie está leyendo este chat.

abuse =
    { $again ->
        [yes] Si estás en peligro ahora, llama al { $emergency }.
       *[no] Si estás en peligro ahora, llama al { $emergency }. Lo que te está pasando no es culpa tuya.
    }

    { $lines_now }
    { $child_line ->
        [none] { "" }
       *[other] ¿Menos de 18? { $child_line }
    }

    En las líneas primero escuchan. Pregunta qué mantienen en privado. Esto es un bot. Nadie está leyendo este chat.

supporter =
    Si esa persona está en peligro ahora, tiene una herida grave o ha tomado demasiado de algo, llama al { $emergency }. No esperes a ver qué pasa. Quédate a su lado si puedes hacerlo sin peligro.

    Puedes preguntar: “¿Estás pensando en quitarte la vida?”. Preguntarlo no le mete esa idea en la cabeza.
    Escucha. Mantén la calma. No pidas detalles. No le pidas que prometa dejarlo.

    { $supporter_lines }

    Esto es un bot. Nadie está leyendo este chat.

# Words that may mean a bad moment, or nothing. An offer, no wall of numbers.
soft =
    Si hablabas de ti y ahora lo estás pasando mal, el botón Ayuda ya te muestra quién está ahí.
    Si no, puedes seguir.

under_18 =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    { $child_lines }

    Si tienes menos de 18 años, puede ayudar contárselo a una persona adulta de confianza: tu madre o tu padre, alguien que te da clase, la enfermería escolar, un médico.
    Esto es un bot. Nadie está leyendo este chat.

lines =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    { $all_lines }

    Esto es un bot. Nadie está leyendo este chat.

# Which country the numbers are for; a button for each.
countries =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    ¿En qué país estás? Así verás sus números.
    Esto es un bot. Nadie está leyendo este chat.

# What keeps people from calling. Each answer is true and short, and has one next step.
what_stops =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    ¿Qué hace difícil llamar o escribir? Esto es lo que se sabe.
    Esto es un bot. Nadie está leyendo este chat.

stops_police =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    Las líneas están para hablar. Algunas pueden pedir ayuda si una vida corre peligro. Puedes preguntarlo antes: “¿En qué casos llamarían a alguien?”.

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat.

stops_bill =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    Depende de la línea y de tu teléfono. Algunos números gratuitos no salen en la factura. Puedes preguntar a la línea, o usar un chat.

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat.

stops_words =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    No necesitas las palabras justas. Puedes leer esto en voz alta: “Lo estoy pasando mal. No sé por dónde empezar”.

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat.

stops_time =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    No les harías perder el tiempo. Las líneas están para los días difíciles, no solo para el peligro. No tienes que demostrar lo mal que lo estás pasando.

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat.

stops_private =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    Las líneas mantienen en privado la mayoría de las cosas. Algunas pueden pedir ayuda si una vida corre peligro. Puedes preguntarlo antes.

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat.

stops_end =
    Si tu vida puede estar en peligro, llama ya al { $emergency }.

    Sí. Puedes terminar una llamada o un chat en cualquier momento, y no necesitas un motivo. Puedes volver a intentarlo más tarde.

    { $lines_now }

    Esto es un bot. Nadie está leyendo este chat.

# What stands before lines, in the screens above.
talk = Habla con alguien: { $line }
write = O escribe: { $line }
for-young = Habla con alguien: { $line }
for-supporters = Tú también necesitas apoyo. Habla con alguien: { $line }
finders = Líneas de todos los países:

safe = ¿Estás a salvo ahora mismo?
hurt = Tengo una herida
act = Puede que lo haga
struggling = Lo estoy pasando mal
carry-on = Estoy bien, seguir
more-lines = Más líneas
later-lines = Líneas siguientes
all-lines = Buscar en todas las líneas
under-18-button = ¿Menos de 18?
what-stops-button = Qué me frena
police-button = ¿Mandarán a la policía?
bill-button = ¿Sale en la factura?
words-button = No sé qué decir
time-button = Les haría perder el tiempo
private-button = ¿Es privado?
end-button = ¿Puedo terminar la llamada?
people-worries = Preocupaciones con la gente
choose-country = Elegir mi país
not-in = ¿No estás en { $country }?
other-country = Otro país
copy = Copiar { $number }
contact-card = Tarjeta de contacto
open-chat = Abrir el chat
