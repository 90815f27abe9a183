### Finding the words: who for.

open = إيجاد الكلمات
    .command = كلمات لقولها أو إرسالها إلى شخص
person =
    لمن الكلمات؟

    أقترح بعضها، ويمكنك تغيير أي شيء فيها. لا شيء يُرسل إلا بيدك.
    .label = لمن
    .someone_else = شخص آخر
