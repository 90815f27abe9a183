### What is kept, where, who can see it, how to erase it.

open = Qué se guarda
    .command = Qué se guarda, y quién podría leerlo
privacy =
    Se guarda: lo que me cuentas de ti y de tu gente, y por dónde vas en un formulario. No se guarda: lo que escribes en un mal momento, ni cómo estás.

    Está sellado en un servidor a cargo de { $operator }. Quien tenga ese servidor y también su clave podría leerlo. { $operator_contact ->
        [none] { "" }
       *[other] Preguntas: { $operator_contact }.
    }

    Telegram guarda este chat en sus propios servidores. Los chats con bots no tienen cifrado de extremo a extremo. Quien tenga tu teléfono puede leerlos.

    Nunca escribo a nadie más que a ti.
