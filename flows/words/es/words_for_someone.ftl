### Words for a kind of person.

open = Palabras para alguien
# $country_code: where the person lives, as GB. Names of jobs differ.
person =
    ¿Para quién son las palabras?

    Sugiero algunas, y tú cambias lo que quieras. No se envía nada hasta que tú lo envíes.
    .label = Para quién
    .friend = Una amistad
    .relative = Alguien de mi familia
    .partner = Mi pareja
    .online = Alguien de internet
    .gp = { $country_code ->
        [GB] GP
        [IE] GP
        [AU] GP
        [NZ] GP
        [ZA] GP
        [US] Médico de cabecera
        [CA] Médico de cabecera
       *[other] Médico
    }
    .school_nurse = { $country_code ->
        [US] Orientación escolar
        [IE] Orientación escolar
        [CA] Orientación escolar
        [AU] Orientación escolar
        [NZ] Orientación escolar
        [ZA] Orientación escolar
        [IN] Orientación escolar
       *[other] Enfermería escolar
    }
    .teacher = Profe
