### What somebody knows. The same words as when they were added.

open = Qué sabe
knows =
    ¿Cuánto sabe { $person_name }?
    Lo que te sugiera decir a { $person_name } nunca irá más allá de esto.
    .label = Qué sabe
    .nothing = Nada, y está bien así
    .hard_time = Que paso una mala racha
    .self_harm = Que me hago daño
    .everything = Todo
