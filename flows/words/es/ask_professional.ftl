### Asking somebody whose job it is to help.

open = Pedir ayuda profesional
# $country_code: where the person lives, as GB. Names of jobs differ.
person = ¿A quién te gustaría pedir ayuda?
    .label = Quién
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
