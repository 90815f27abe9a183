"""Words that are not safe.

S0n is rule Ln (language), S2n Nn (never), S3n Kn (honesty), S4n Rn (notes), S5n Cn (crisis).
"""

from bot.content.checks.code import WORDS, Code

SAFETY_CODES: dict[str, Code] = {
    "S00": Code(
        "there are no safety rules for “{language}”",
        "Write them in safety_words.yaml, with somebody who speaks it.",
        ("words/xx/sample.ftl", "", "open = X\n"),
    ),
    "S01": Code(
        "“{found}” in “{message}” names a person by what they do (L1)",
        "Say “someone who self-harms”.",
        (WORDS, "role = Who are they?", "role = Are they a self-harmer?"),
    ),
    "S02": Code(
        "“{found}” in “{message}” (L2)",
        "Say “died by suicide”, “ended their life”.",
        (WORDS, "role = Who are they?", "role = Did they commit suicide?"),
    ),
    "S03": Code(
        "“{found}” in “{message}” blames (L3)",
        "Leave it out.",
        (WORDS, "role = Who are they?", "role = Is it attention seeking?"),
    ),
    "S04": Code(
        "“{found}” in “{message}” judges (L4)",
        "“A way of coping with hard feelings” is fine.",
        (WORDS, "role = Who are they?", "role = Is it a bad habit?"),
    ),
    "S06": Code(
        "“{message}” names a means (L6)",
        "Nothing that people see names one; leave it out.",
        (WORDS, "role = Who are they?", "role = Is there a razor?"),
    ),
    "S07": Code(
        "“{found}” in “{message}” counts (L7)",
        "No numbers beside harm or time since.",
        (WORDS, "role = Who are they?", "role = Was it 3 times?"),
    ),
    "S08": Code(
        "“{found}” in “{message}” makes death sound good (L8)",
        "Leave it out.",
        (WORDS, "role = Who are they?", "role = Is it a better place?"),
    ),
    "S09": Code(
        "“{found}” in “{message}” is false comfort (L9)",
        "Say what is true: “That sounds hard.”",
        (WORDS, "role = Who are they?", "role = Calm down."),
    ),
    "S10": Code(
        "“{found}” in “{message}” sounds medical (L10)",
        "This is a list of people and lines, no treatment.",
        (WORDS, "role = Who are they?", "role = This cures it."),
    ),
    "S11": Code(
        "“{found}” in “{message}” claims feelings or sight (L11)",
        "It is a program: “That sounds hard. Thank you for writing it.”",
        (WORDS, "role = Who are they?", "role = I’m here for you."),
    ),
    "S12": Code(
        "“{message}” reads like grade {grade} (L12)",
        "Grade 5 at most: shorter words, shorter sentences.",
        (
            WORDS,
            "role = Who are they?",
            "role = Before considering anything, characterise your individual connection comprehensively.",
        ),
    ),
    "S13": Code(
        "“{message}” has a sentence of {words} words (L12)",
        "20 at most: make two of it.",
        (WORDS, "role = Who are they?", "role = Who is it " + "and who is it " * 6 + "?"),
    ),
    "S21": Code(
        "“{found}” in “{message}” sorts people by risk (N1)",
        "Nobody is scored here.",
        (WORDS, "role = Who are they?", "role = Is it high risk?"),
    ),
    "S22": Code(
        "“{message}” offers a substitute (N2)",
        "That is for a person’s own clinician; leave it out.",
        (WORDS, "role = Who are they?", "role = Try safer ways to harm."),
    ),
    "S23": Code(
        "“{found}” in “{message}” counts days (N3)",
        "No streaks, no going back to zero.",
        (WORDS, "role = Who are they?", "role = What a streak."),
    ),
    "S24": Code(
        "“{found}” in “{message}” is a promise or an ultimatum (N4)",
        "Nothing here depends on stopping.",
        (WORDS, "role = Who are they?", "role = You must stop."),
    ),
    "S33": Code(
        "“{found}” in “{message}” promises too much (K3)",
        "Say what is kept, where, and who could read it.",
        (WORDS, "role = Who are they?", "role = This is a safe space."),
    ),
    "S42": Code(
        "“{found}” in “{message}” may be read on a locked screen (R2)",
        "The first 60 letters of a note tell nothing.",
        ("words/en/check_in.ftl", "Hi, the note you asked for.", "Hi, is there an urge?"),
    ),
    "S43": Code(
        "“{found}” in “{message}” chases (R3)",
        "No guilt, no asking again.",
        ("words/en/check_in.ftl", "okay = Good to know.", "okay = We missed you."),
    ),
    "S51": Code(
        "“{message}” says the emergency number too late for {country} (C1)",
        "It stands within the first 120 letters.",
        (
            "words/en/help_now.ftl",
            "    If you are badly hurt,",
            "    " + "That sounds hard. " * 7 + "\n    If you are badly hurt,",
        ),
    ),
    "S53": Code(
        "“{message}” does not say that nobody reads along (C3)",
        "Every crisis screen has the sentence “{sentence}”.",
        ("words/en/help_now.ftl", "    This is a bot. No one is reading this chat.\n", ""),
    ),
    "S54": Code(
        "“{message}” has {letters} letters and {lines} lines for {country} (C4)",
        "700 letters and 8 lines at most.",
        (
            "words/en/help_now.ftl",
            "    If you are badly hurt,",
            "    " + "That is hard.\n    " * 8 + "If you are badly hurt,",
        ),
    ),
    "S55": Code(
        "“{message}” has an emoji or a picture sign (C4)",
        "None in a crisis screen.",
        ("words/en/help_now.ftl", "safe = Are", "safe = 💛 Are"),
    ),
    "S60": Code(
        "safety_words.yaml cannot be used: {reason}",
        "Each rule is one regular expression between single quotes.",
        ("safety_words.yaml", "K3: '", "K3: '("),
    ),
}
