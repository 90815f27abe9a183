### What support is there: kinds of support, in plain words.

open = Qué apoyo hay
    .command = Tipos de apoyo y lo que te sirve
what =
    Estos son los apoyos que hay, con palabras sencillas: qué da cada uno, qué cuesta y cómo empezar.
    Puedes mirar uno y dejar el resto.
    .label = Tema
    .professionals = Consulta médica y terapia
    .young = Para jóvenes
    .groups = Grupos y cursos
    .lines = Líneas: hablar o escribir
kind = { $what ->
    [professionals] Personas cuyo trabajo es ayudar. ¿De qué te gustaría saber más?
    [young] Esto es para jóvenes. Si tienes menos de 18, puede ayudar decírselo a una persona adulta de confianza.
    [groups] Otras personas que saben cómo es, y gente que guía. ¿De qué te gustaría saber más?
   *[lines] Una línea es una persona al otro lado, para las horas difíciles. ¿Hablar o escribir?
}
    .label = Tipo

# The kinds of kinds.yaml, as they stand on buttons and above a page.
kind-gp = Médico de cabecera
kind-therapist = Terapeuta
kind-psychiatrist = Psiquiatra
kind-talking = Psicoterapia
kind-public_private = ¿Ayuda pública o privada?
kind-young_people = Servicios para jóvenes
kind-school = Alguien de la escuela
kind-groups = Grupos que se reúnen
kind-communities = Comunidades en internet
kind-courses = Cursos por escrito
kind-lines_voice = Líneas para llamar
kind-lines_text = Líneas para escribir
