### Check-ins: only for those who asked for them.

open = Avisos
    .command = Avisos cortos, a las horas que elijas
what = Tus avisos llegan: { $check_in_times }.
    .label = Qué hacer
    .change = Cambiar
    .pause = Pausar
    .stop = Parar los avisos
paused = Tus avisos están en pausa.
    .label = Qué hacer
    .resume = Empezar otra vez
    .change = Cambiar
    .stop = Parar los avisos
now_paused = En pausa. Vuelven cuando tú digas, en Avisos.
resumed = Llegan otra vez: { $check_in_times }.
