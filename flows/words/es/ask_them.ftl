### Words to ask somebody to be one of “my people”. They never say more than that person knows.

open = Invitar a mi lista
# $ask_words: the words for this person.
ask =
    No hace falta que se lo pidas. Si quieres que { $person_name } lo sepa, aquí tienes unas palabras:

    { $ask_words }

    Puede decir que no. Entonces es por su tiempo, no por ti.
write = Escribirle
copy = Copiar las palabras
# The person's own words, to send. What they may say depends on what the other person knows.
words-nothing = Hola. Estoy haciendo una pequeña lista de gente que me gusta tener cerca. Me gustaría que estuvieras en ella. No tienes que hacer nada. Puedes decir que no, sin problema.
words-hard_time = Hola. Cuando esté pasando una mala racha, ¿te puedo escribir? No hace falta que tengas respuestas. Puedes decir que no, o que no siempre.
words-self_harm = Hola. Sabes algo de lo que me pasa. ¿Te puedo escribir cuando se ponga difícil? No hace falta que lo arregles. Puedes decir que no, o que no siempre.
words-everything = Hola. ¿Te puedo llamar en un mal momento, también tarde? No hace falta que lo arregles. Me vendría bien tener a alguien ahí. Puedes decir que no, sin problema.
