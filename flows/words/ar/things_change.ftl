### Somebody leaves, help ends, a waiting list.

open = شيء تغيّر
person = الناس يأتون ويذهبون، ولا ذنب لأحد في ذلك. عمّن الكلام؟
    .label = من
    .put_away = بطاقات موضوعة جانبًا
