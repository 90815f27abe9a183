"""Which words of a draft tell how much, by language and level: nobody below that level may read them."""

import re


def _words(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(patterns)})\b", re.IGNORECASE)


def _stems(*patterns: str) -> re.Pattern[str]:
    """Within words: Arabic writes articles, prepositions and endings onto them."""
    return re.compile("|".join(patterns))


TELLS = {
    "en": {
        "hard_time": _words(
            r"hard(er|est)?|tough|rough|bad(ly)?|worse|worst|difficult\w*|struggl\w*|sad|low|upset|cry\w*|cries",
            r"tears?|overwhelm\w*|anxi\w*|stress\w*|worr\w*|lone\w*|alone|pain\w*|cop(e|es|ing)|dark|awful",
            r"terrible|feel\w*|felt|mood\w*|scared|afraid|asham\w*|shame\w*|fear\w*|heavy|wrong|help lines?",
            r"doctors?|GP|nurses?|therap\w*|counsel\w*|mental\w*|depress\w*|support\w*|trust\w*|hid(e|ing|den)",
            r"too much|explain|fix|unwell|ill|need you|not (doing|been doing)|professionals?",
        ),
        "self_harm": _words(r"self-?\s?harm\w*|harm\w*|hurt\w*|injur\w*|wound\w*|scars?"),
        "everything": _words(  # that this is a bad moment
            r"urges?|safe|unsafe|safety|danger\w*|emergenc\w*|cris(i|e)s|bad moments?|act on|suicid\w*",
            r"die|dying|died|dead|death|kill\w*|end my life|until it eases",
        ),
    },
    "ar": {
        "hard_time": _stems(
            r"(?<![أا])صعب|ثقيل|سيئ|أسوأ|حزن|حزين|بكا|بكي|دموع|قلق|توتر|ضغط|وحدي\b|وحدة|ألم|مؤلم|متعب|تعبان|مرهق",
            r"خوف|أخاف|خائف|خجل|مشاعر|شعور|مزاج|طبيب|ممرض|علاج|معالج|إرشاد|نفسي\b|اكتئاب|دعم|ثقة|أثق",
            r"أخفي|أشرح|شرح|إصلاح|أحتاج|مختص|خط مساعدة|لست بخير|ليس بخير",
        ),
        "self_harm": _stems(r"ؤذي|يذاء|أذى|جرح|إصاب|ندوب"),
        "everything": _stems(
            r"لحظ\w* (صعبة|كهذه)|اللحظات الصعبة|الرغبة|رغبة ملح|الأمان|في أمان|خطر|طوارئ|أزمة|انتحار|موت|تخف"
        ),
    },
    "es": {
        "hard_time": _words(
            r"dif[íi]cil(es)?|dur[oa]s?|malas? rachas?|mal|peor(es)?|cuesta|costando|trist\w*|llor\w*",
            r"l[áa]grimas?|agobi\w*|abrum\w*|ansi\w*|estr[ée]s\w*|preocup\w*|soledad|dolor\w*|sobrellev\w*",
            r"oscur\w*|horribl\w*|sient[oea]\w*|sentir\w*|[áa]nimo|miedo|verg[üu]enza|pes(a|ado)|apoy\w*",
            r"l[íi]neas? de ayuda|m[ée]dic\w*|GP|enfermer[íi]a|terap\w*|consejer[íi]a|psicol\w*|mental\w*",
            r"depre\w*|conf[íi]\w*|escond\w*|demasiado|explicar\w*|arregl\w*|te necesito|profesional\w*",
        ),
        "self_harm": _words(r"autolesi\w*|da[ñn]o|lesion\w*|herid\w*|lastim\w*|cicatri\w*"),
        "everything": _words(
            r"impulsos?|a salvo|peligro\w*|emergenc\w*|cris(is)?|mal(os)? momentos?|suicid\w*",
            r"mor(ir|irme)|muer\w*|matar\w*|quitarme|afloj\w*",
        ),
    },
}
_ABOVE = {
    "nothing": ("hard_time", "self_harm", "everything"),
    "hard_time": ("self_harm", "everything"),
    "self_harm": ("everything",),
    "everything": (),
}


def too_much(words: str, level: str, language: str = "en") -> list[str]:
    """What in these words says more than the level."""
    return [found[0] for one in _ABOVE[level] for found in TELLS[language][one].finditer(words)]
