### When a short note shall come.

open = Configurar

wanted =
    Puedo enviarte un aviso corto a las horas que elijas.
    Respondes con un toque, o no respondes. No se lleva ninguna cuenta, y no se guarda ninguna respuesta. Si no respondes, no se avisa a nadie.
    .label = Avisos
    .yes_please = Sí, por favor
    .not_now = Ahora no

fine = Está bien. Lo encuentras en Avisos.

days = ¿Qué días?
    .label = Días
    .every_day = Todos los días
    .weekdays = De lunes a viernes
    .weekends = Fines de semana
    .some_days = Algunos días

some_days = ¿Qué días? Elige todos los que quieras.
    .label = Días
    .mon = Lunes
    .tue = Martes
    .wed = Miércoles
    .thu = Jueves
    .fri = Viernes
    .sat = Sábado
    .sun = Domingo

at = ¿A qué hora? Con una basta. Elige más si quieres más.
    .label = Hora
    .t0800 = 8:00
    .t1200 = 12:00
    .t1600 = 16:00
    .t1800 = 18:00
    .t2000 = 20:00
    .t2200 = 22:00
    .other_time = Otra hora

typed_time = ¿A qué hora? Por ejemplo, 7:30 o 21:15.
    .label = Hora
    .retry = Escribe una hora, como 7:30, por favor.

clear_time = No pude leer esa hora. ¿Es una de estas? Con Atrás puedes escribirla otra vez.
    .label = Hora
    .t0800 = 8:00
    .t1200 = 12:00
    .t1800 = 18:00
    .t2000 = 20:00

zone = ¿La hora de qué ciudad es la tuya?
    .label = Hora de
    .another_city = Otra ciudad

city = ¿Qué ciudad grande tiene la misma hora que tú?
    .label = Ciudad
    .retry = Escribe el nombre de una ciudad, por favor.

clear_zone = No conozco esa ciudad. ¿Alguna de estas tiene tu misma hora?
    .label = Hora de
    .none_of_these = Ninguna de estas

quiet = ¿Cuándo tiene que haber silencio? Entonces no llega nada, ni un aviso que dejaste para más tarde.
    .label = Silencio
    .q2207 = De 22:00 a 7:00
    .q2308 = De 23:00 a 8:00
    .q0008 = De 0:00 a 8:00
    .none = Sin horas de silencio

wording =
    ¿Qué tiene que decir primero el aviso? Otras personas pueden verlo en tu pantalla.
    Con Omitir dirá: “Hola, el aviso que pediste”.
    .label = Palabras
    .retry = Usa { $limit } letras como máximo, por favor.

saved = Bien. Los avisos llegan: { $check_in_times }. Cada uno tiene un botón para pararlos.
