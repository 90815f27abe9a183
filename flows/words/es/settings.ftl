open = Ajustes
    .command = Nombre, país, idioma, avisos, lo que se guarda
settings = ¿Qué quieres ajustar?
