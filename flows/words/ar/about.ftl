open = عن هذا البوت
    .command = ما هذا، وكل ما يمكنه فعله
about =
    أنا بوت، مجموعة من الرسائل الثابتة. لست إنسانًا ولا طبيبًا ولا خط مساعدة.
    لا أحد يقرأ ما يُكتب هنا، فلا أحد يرى إن كنت في خطر. وإن توقفت عن الكتابة، فلا أخبر أحدًا.

    /helpnow أرقام وأشخاص
    /mypeople الناس الذين إلى جانبك، الآن فورًا
    /now شخص يناسب هذه الساعة
    /supporter إن كنت هنا من أجل شخص آخر
    .label = عن هذا البوت
    .commands = كل ما يمكنني فعله
commands =
    الآن:
    /helpnow /mypeople /now /lines /setback
    الناس الذين إلى جانبك:
    /add /circles /pin /takealong /lookback /undo
    كلمات ومعلومات:
    /words /explore /supporter
    لك أنت:
    /corner /checkins /steps
    هذه المحادثة:
    /settings /tidy /privacy /export /forget /home
