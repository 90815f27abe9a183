### What somebody knows. The same words as when they were added.

open = المعروف عني
knows =
    ما المعروف عنك لدى { $person_name }؟
    ما أقترحه من كلمات إلى { $person_name } لن يتجاوز هذا أبدًا.
    .label = المعروف عني
    .nothing = لا شيء، ولا بأس بذلك
    .hard_time = أنني أمرّ بوقت صعب
    .self_harm = أنني أؤذي نفسي
    .everything = كل شيء
