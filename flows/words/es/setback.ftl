### A setback. Kindness first, then danger, then people. Nothing is counted, and nobody asks what happened.

open = Un tropiezo
    .command = Ha pasado, o es un día muy difícil

now =
    Gracias por venir aquí. Puede ser difícil hacerlo.
    Un día difícil no deshace los pasos que diste. No tienes que empezar de nuevo.

    ¿Tienes una herida, o no estás a salvo?
    .label = Ahora
    .hurt = Tengo una herida
    .not_safe = No estoy a salvo
    .all_right = Ninguna de las dos

hurt =
    Si es grave, o no deja de sangrar, llama ya al { $emergency }.
    Si puedes, díselo a alguien que esté cerca. Mereces que te atiendan, igual que con cualquier otra herida.

    { $line_voice ->
        [none] El botón Ayuda ya te muestra con quién puedes hablar.
       *[other] Para hablar con una persona: { $line_voice }
    }

    Esto es un bot. Nadie está leyendo este chat.

not_safe =
    Si crees que podrías hacerlo ahora, llama al { $emergency }, o ve al servicio de urgencias más cercano.

    { $line_voice ->
        [none] El botón Ayuda ya te muestra con quién puedes hablar.
       *[other] Para hablar con una persona: { $line_voice }
    }

    ¿Hay alguien que pueda estar contigo?
    Esto es un bot. Nadie está leyendo este chat.

next =
    Es bueno saberlo. Trátate con el mismo cariño que a alguien a quien quieres mucho.

    { $own_letter ->
        [none] { "" }
       *[other] { $own_letter }
    }

    ¿Qué te ayudaría un poco ahora?
    .label = Lo siguiente
    .someone = Alguien que me acompañe
    .say_it = Palabras para contarlo
    .rest = Descansar
    .professional = Médico o escuela
    .nothing_now = Ahora mismo nada

rest =
    Entonces, descansa. Algo caliente para beber, una manta, una canción que te guste.
    Tu gente y las líneas están aquí para cuando quieras.

enough = Está bien. Tienes a tu gente a un toque.
