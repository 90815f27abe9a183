### Who somebody may be, as it stands behind a name: “Ana, hermana”. On a button the first letter becomes a capital.
### Which of them are offered depends on the circle and the country.
### Where the English fits anybody, so does the Spanish: “amistad”, “vive conmigo”, “psicología”, never two forms of one word.

mother = madre
father = padre
mum = mamá
dad = papá
mom = mamá
sister = hermana
brother = hermano
grandmother = abuela
grandfather = abuelo
gran = abuela
grandad = abuelo
grandma = abuela
grandpa = abuelo
aunt = tía
uncle = tío

friend = amistad
best_friend = gran amistad
school_friend = amistad de la escuela
work_friend = amistad del trabajo
online_friend = amistad por internet
housemate = vive conmigo
roommate = vive conmigo

partner = pareja
girlfriend = novia
boyfriend = novio
wife = esposa
husband = esposo

doctor = consulta médica
gp = GP
school_nurse = enfermería escolar
school_counsellor = orientación escolar
school_counselor = orientación escolar
counsellor = orientación
counselor = orientación
therapist = terapeuta
psychologist = psicología
psychiatrist = psiquiatra
social_worker = trabajo social

pen_friend = amistad por carta
group_friend = amistad de un grupo
peer_worker = apoyo entre iguales

support_group = grupo de apoyo
online_community = comunidad en línea
helpline = línea de ayuda
charity = asociación
youth_service = servicio para jóvenes
course = curso
club = club

teacher = profe
neighbour = vive cerca
neighbor = vive cerca
coach = me entrena
youth_worker = trabaja con jóvenes
faith_leader = guía espiritual
colleague = trabaja conmigo
coworker = trabaja conmigo
pet = mascota
