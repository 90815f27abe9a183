open = Parar los avisos
stopped = Ya no llegan. Puedes empezar otra vez en Avisos.
