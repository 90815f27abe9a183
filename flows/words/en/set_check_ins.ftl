### When a short note shall come.

open = Set up

wanted =
    I can send you a short note at times you choose.
    You answer with one tap, or not at all. Nothing is counted, and no answer is kept. If you don’t answer, no one is told.
    .label = Notes
    .yes_please = Yes, please
    .not_now = Not now

fine = That is fine. You find it under Check-ins.

days = On which days?
    .label = Days
    .every_day = Every day
    .weekdays = Weekdays
    .weekends = Weekends
    .some_days = Some days

some_days = Which days? Choose as many as you like.
    .label = Days
    .mon = Monday
    .tue = Tuesday
    .wed = Wednesday
    .thu = Thursday
    .fri = Friday
    .sat = Saturday
    .sun = Sunday

at = At what time? One is plenty. Choose more if you want more.
    .label = Time
    .t0800 = 8:00
    .t1200 = 12:00
    .t1600 = 16:00
    .t1800 = 18:00
    .t2000 = 20:00
    .t2200 = 22:00
    .other_time = Another time

typed_time = Which time? For example 7:30 or 21:15.
    .label = Time
    .retry = Please write a time, such as 7:30.

clear_time = I could not read that time. Is one of these right? Back lets you write it again.
    .label = Time
    .t0800 = 8:00
    .t1200 = 12:00
    .t1800 = 18:00
    .t2000 = 20:00

zone = Which clock do you live by?
    .label = Clock
    .another_city = Another city

city = Which big city has the same clock as you?
    .label = City
    .retry = Please write the name of a city.

clear_zone = I do not know that city. Is one of these on your clock?
    .label = Clock
    .none_of_these = None of these

quiet = When should it be quiet? Nothing comes then, not even a note you put off.
    .label = Quiet
    .q2207 = 22:00 to 7:00
    .q2308 = 23:00 to 8:00
    .q0008 = 0:00 to 8:00
    .none = No quiet time

wording =
    What shall the note say first? Others may see it on your screen.
    Skip for: “Hi, the note you asked for.”
    .label = Words
    .retry = Please use up to { $limit } letters.

saved = Good. The notes come { $check_in_times }. Each one has a button to stop them.
