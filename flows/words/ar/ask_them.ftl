### Words to ask somebody to be one of “my people”. They never say more than that person knows.

open = دعوة إلى قائمتي
# $ask_words: the words for this person.
ask =
    ليس عليك سؤال أحد. إن أردت إخبار { $person_name }، فهذه كلمات:

    { $ask_words }

    قد يكون الجواب لا. عندها الأمر يتعلق بوقت هذا الشخص، لا بك.
write = الكتابة إلى هذا الشخص
copy = نسخ الكلمات
# The person's own words, to send. What they may say depends on what the other person knows.
words-nothing = مرحبًا. أكتب قائمة صغيرة بأشخاص أحب وجودهم حولي، ويسعدني وجودك فيها. ليس عليك فعل أي شيء. ولا بأس إن كان الجواب لا.
words-hard_time = مرحبًا. حين أمرّ بوقت صعب، هل يمكنني الكتابة إليك؟ لا أنتظر منك إجابات. لا بأس إن كان الجواب لا، أو ليس دائمًا.
words-self_harm = مرحبًا. لديك علم ببعض ما أمرّ به. هل يمكنني الكتابة إليك حين يصعب الأمر؟ ليس عليك إيجاد حلّ. لا بأس إن كان الجواب لا، أو ليس دائمًا.
words-everything = مرحبًا. هل يمكنني الاتصال بك في لحظة صعبة، حتى في وقت متأخر؟ ليس عليك إيجاد حلّ. يريحني أن يكون معي أحد. لا بأس إن كان الجواب لا.
