open = Quién te ayuda ya
why = Hay personas que ayudan sin saberlo. Quizá te hacen sonreír, caminan contigo, o solo están ahí.
ready = ¿Quieres buscar quiénes son?
    .label = Buscar
    .look_now = Sí, buscar
    .later = Otro día
done = Este paso ya está. Cuenta aunque no haya salido ningún nombre.
