### Who somebody may be, as it stands behind a name: “Ana, sister”. On a button the first letter becomes a capital.
### Which of them are offered depends on the circle and the country.

mother = mother
father = father
mum = mum
dad = dad
mom = mom
sister = sister
brother = brother
grandmother = grandmother
grandfather = grandfather
gran = gran
grandad = grandad
grandma = grandma
grandpa = grandpa
aunt = aunt
uncle = uncle

friend = friend
best_friend = best friend
school_friend = friend from school
work_friend = friend from work
online_friend = online friend
housemate = housemate
roommate = roommate

partner = partner
girlfriend = girlfriend
boyfriend = boyfriend
wife = wife
husband = husband

doctor = doctor
gp = GP
school_nurse = school nurse
school_counsellor = school counsellor
school_counselor = school counselor
counsellor = counsellor
counselor = counselor
therapist = therapist
psychologist = psychologist
psychiatrist = psychiatrist
social_worker = social worker

pen_friend = pen friend
group_friend = friend from a group
peer_worker = peer support worker

support_group = support group
online_community = online community
helpline = helpline
charity = charity
youth_service = youth service
course = course
club = club

teacher = teacher
neighbour = neighbour
neighbor = neighbor
coach = coach
youth_worker = youth worker
faith_leader = faith leader
colleague = colleague
coworker = coworker
pet = pet
