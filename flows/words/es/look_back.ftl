### A look back every few months.

open = Repasar mi lista
    .command = Si tu lista sigue bien, y qué ha cambiado
note = Hola, un aviso que pediste: un vistazo a tu lista.
    .show = Mirar
    .later = Otro día
    .stop = Parar estos avisos
nobody_yet = Todavía no hay nadie en tu lista. Un nombre es un buen comienzo.
still_right =
    La gente cambia, y tú también. Esta es tu lista:

    { $people_names }

    ¿Sigue bien así?
    .label = Tu lista
    .all_right = Sigue bien así
    .changed = Algo ha cambiado
    .someone_new = Hay una persona nueva
again = ¿Vuelvo a preguntar algún día?
    .label = Otra vez
    .in_one_month = Dentro de un mes
    .in_three_months = Dentro de tres meses
    .in_six_months = Dentro de seis meses
    .only_now = No hace falta
done = Bien. Volveré a preguntar según lo que elegiste.
set = Bien. Puedes repasar tu lista cuando quieras con /lookback.
