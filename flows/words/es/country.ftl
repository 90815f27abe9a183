### Which country the numbers are for.

open = País
country = ¿En qué país estás? Solo lo uso para mostrar los números correctos.
    .label = País
    .another = Otro país
typed = ¿Qué país es? Escribe su nombre.
    .label = País
    .retry = Escribe el nombre de un país, por favor.
which = ¿A cuál de estos te refieres?
    .label = País
    .neither = Ninguno de estos
unknown = Todavía no conozco ese país. El botón Ayuda ya muestra de todos modos un número que funciona en muchos países.
saved = { $country_known ->
    [yes] Gracias. El botón Ayuda ya muestra los números de { $country_name }.
   *[no] Está bien. El botón Ayuda ya muestra un número que funciona en muchos países.
}
