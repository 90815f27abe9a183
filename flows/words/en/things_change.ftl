### Somebody leaves, help ends, a waiting list.

open = Something has changed
person = People come and go, and that is no one’s fault. Who is it about?
    .label = Who
    .put_away = Who was put away
