open = Otro día
tomorrow = Está bien. Te llegará otra vez mañana.
