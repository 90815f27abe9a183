open = Dejar de preguntar
stopped = Bien. Aun así, puedes repasar tu lista cuando quieras con /lookback.
