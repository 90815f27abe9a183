### A contact card: a tap on it calls.

open = Tarjeta de contacto
no_number = Todavía no hay un número de teléfono de { $person_name }. Puedes añadirlo en Cambiar.
