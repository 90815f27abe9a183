open = Parar el aviso semanal
stopped = Ya no llega. Los pasos siguen aquí para cuando quieras.
