"""Words of crisis are heard, however they are written; what only looks like them is not."""

from functools import cache
from itertools import product
from math import sqrt
from pathlib import Path

import pytest
from amount import tries
from babel import Locale
from content import library, read_lines
from hypothesis import given
from hypothesis import strategies as st
from phonenumbers import (
    SUPPORTED_REGIONS,
    PhoneNumberFormat,
    PhoneNumberType,
    example_number_for_type,
    format_number,
)

from bot.safety import KIND_OF_CATEGORY, Cue, Excuse, Finding, LanguageRules, Phrase, Recogniser, weave
from bot.safety.phrases import parse
from tests.crisis_evasions import ANY_LANGUAGE, LATIN, LATIN_LETTERS

HERE = Path(__file__).parent
RULES = HERE.parent / "flows" / "crisis"
LINES = HERE / "crisis" / "lines"
SAMPLE = HERE.parents[1] / "shared" / "data" / "crisis_examples.jsonl"
RECALL = {"en": 0.98}  # in each other language 0.95
ALARMS = 0.05
IN_DEPTH = ("en", "es")
SURVIVES = 0.98  # a cue that must stand alone in its message cannot stand in a longer one
SURVIVES_AT_FIRST = 0.95  # in the languages that were not gone through in depth
SURVIVES_WITHOUT_GAPS = 0.9  # in any: where a word ends is guessed at
WITHOUT_GAPS = ("spaced letters", "dotted letters")
LANGUAGES = sorted(path.stem for path in LINES.glob("*.jsonl") if (RULES / f"{path.stem}.yaml").exists())

# One word that calls for help, in each.
CALLS = {
    "ar": "مساعدة",
    "de": "Hilfe",
    "en": "helpme",
    "es": "ayuda",
    "fr": "aide",
    "hi": "मदद",
    "id": "tolong",
    "it": "aiuto",
    "ja": "助けて",
    "pl": "pomoc",
    "pt": "ajuda",
    "ru": "помощь",
    "tr": "yardım",
    "uk": "допомога",
    "zh": "救命",
}


def shipped():
    return library().recogniser


@cache
def found_in(text):
    """Many tests ask about the same lines."""
    return shipped().recognise(text)


def some_of(texts, at_most=4):
    """All of them with -m long, else about so many from all over."""
    return texts[:: max(1, len(texts) // tries(at_most, len(texts)))]


def allowed(share, tried):
    """Of all lines what the share says; of a part, as many as chance may put into it."""
    expected = share * tried
    return expected + (0 if tries(0, 1) else 3 * sqrt(expected * (1 - share)))


def may_be_lost(heard, language, name=""):
    survives = SURVIVES if language in IN_DEPTH else SURVIVES_AT_FIRST
    return allowed(1 - (SURVIVES_WITHOUT_GAPS if name in WITHOUT_GAPS else survives), len(heard))


@cache
def all_lines_of(language):
    return read_lines(LINES / f"{language}.jsonl")


@cache
def lines_of(language):
    return some_of(all_lines_of(language), at_most=60)


@cache
def heard_in(language):
    """The cries that are heard as they stand."""
    texts = [line["text"] for line in lines_of(language) if line["expect"]]
    return [text for text in texts if found_in(text)]


@pytest.mark.parametrize("dress", ["{}", "/{}", "{}!!!"])
def test_one_word_is_enough_to_call_for_help_also_as_a_command(dress):
    unheard = [word for word in CALLS.values() if not found_in(dress.format(word))]

    assert set(CALLS) == set(LANGUAGES)
    assert unheard == []


def is_borderline(line):
    return "acceptable_if_true" in line.get("note", "")


@pytest.mark.sampled
@pytest.mark.parametrize("language", LANGUAGES)
def test_cries_are_heard(language):
    cries = [line["text"] for line in lines_of(language) if line["expect"]]
    missed = [text for text in cries if not found_in(text)]

    assert len(missed) <= allowed(1 - RECALL.get(language, 0.95), len(cries)), missed


@pytest.mark.long  # of a part, too few are of each kind
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_kind_of_cry_is_forgotten(language):
    of_kind = {}
    for line in lines_of(language):
        if line["expect"]:
            of_kind.setdefault(line["category"], []).append(bool(found_in(line["text"])))

    assert set(KIND_OF_CATEGORY) == set(of_kind)
    assert not [kind for kind, heard in of_kind.items() if sum(heard) < 0.8 * len(heard)]


@pytest.mark.sampled
@pytest.mark.parametrize("language", LANGUAGES)
def test_look_alikes_raise_no_alarm(language):
    calm = [line["text"] for line in lines_of(language) if not line["expect"] and not is_borderline(line)]
    alarms = [text for text in calm if found_in(text)]

    assert len(alarms) <= allowed(ALARMS, len(calm)), alarms


@pytest.mark.skipif(not SAMPLE.exists(), reason="the sample is not here")
def test_the_sample_is_told_apart():
    lines = [line for line in read_lines(SAMPLE) if not is_borderline(line)]
    wrong = [line["text"] for line in lines if bool(shipped().recognise(line["text"])) != line["expect"]]

    assert len(wrong) <= 0.02 * len(lines), wrong


@pytest.mark.sampled
@pytest.mark.parametrize("name", ANY_LANGUAGE)
def test_a_cry_is_heard_in_another_dress(name):
    assert too_many_lost(ANY_LANGUAGE, name, LANGUAGES) == {}


@pytest.mark.sampled
@pytest.mark.parametrize("name", LATIN_LETTERS)
def test_a_cry_is_heard_in_other_letters(name):
    assert too_many_lost(LATIN_LETTERS, name, LATIN) == {}


def too_many_lost(dresses, name, languages):
    """The cries that are no longer heard, of each language in which those are more than may be lost."""
    found = {}
    for language in languages:
        heard = some_of(heard_in(language))
        lost = [text for text in heard if not shipped().recognise(dresses[name](text))]
        if len(lost) > may_be_lost(heard, language, name):
            found[language] = lost
    return found


@pytest.mark.sampled
@pytest.mark.parametrize("language", LANGUAGES)
def test_an_idiom_never_hides_a_cry(language):
    idioms = [line["text"] for line in all_lines_of(language) if line["category"] == "idiom_death"]
    heard = some_of(heard_in(language))
    joined = [(f"{idioms[n % len(idioms)]}. {text}", text) for n, text in enumerate(heard)]
    lost = [text for text, _ in joined if not shipped().recognise(text)]

    assert len(lost) <= may_be_lost(heard, language), lost


@pytest.mark.sampled
@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_of_a_place_a_language_or_a_day_raises_an_alarm(language):
    """Help now is asked for by the name of a country; people are called after many of these, too."""
    locale = Locale(language)
    cities = [zone["city"] for zone in locale.time_zones.values() if "city" in zone]
    days = [name for forms in locale.days["stand-alone"].values() for name in forms.values()]
    names = sorted({*locale.territories.values(), *locale.languages.values(), *cities, *days})

    assert [name for name in names[:: tries(20, 1)] if shipped().recognise(name)] == []


def test_no_phone_number_raises_an_alarm():
    """In each country’s form and with its code; numbers dialled in an emergency do call for help."""
    kinds = (PhoneNumberType.MOBILE, PhoneNumberType.FIXED_LINE)
    examples = [example_number_for_type(region, kind) for region in SUPPORTED_REGIONS for kind in kinds]
    forms = (PhoneNumberFormat.INTERNATIONAL, PhoneNumberFormat.NATIONAL, PhoneNumberFormat.E164)
    numbers = [format_number(one, form) for one in examples if one for form in forms]
    numbers += [str(short) for short in range(100)]

    assert [number for number in numbers if shipped().recognise(number)] == []


@pytest.mark.sampled
def test_the_same_words_always_give_the_same_finding():
    texts = [
        text
        for language in LANGUAGES
        for text in some_of([line["text"] for line in lines_of(language)], at_most=2)
    ]
    other = Recogniser(shipped().woven)  # which has heard nothing yet

    assert [shipped().recognise(text) for text in texts] == [
        other.recognise(text) for text in reversed(texts)
    ][::-1]


@given(st.text(st.characters(), max_size=200))
def test_no_text_is_an_error(text):
    shipped().recognise(text)


@given(
    st.lists(
        st.sampled_from(["i", "want", "to", "die", "k*ll", "d1e", ".", ",", "me", "kill", "💊", "no", "死"])
    )
)
def test_no_heap_of_telling_words_is_an_error(words):
    shipped().recognise(" ".join(words))


def test_nothing_is_excused_in_a_flood_and_a_long_message_is_none():
    ears = recogniser(DIE, Excuse("idiom", "laugh", phrases("die laughing")))
    laughing = "i want to die laughing "

    assert ears.recognise(laughing * 250) is None
    assert kind(ears.recognise(laughing * 350)) == "ideation"


def test_a_long_message_is_no_flood_where_each_character_is_a_word():
    assert shipped().recognise("今天加班到很晚，吃了点东西就回家了，很累。" * 12 + "妈妈，想死你了") is None


def test_the_start_and_the_end_of_a_very_long_text_are_heard():
    filler = "the weather is nice today. " * 4_000

    assert shipped().recognise("i want to kill myself. " + filler)
    assert shipped().recognise(filler + " i want to kill myself")


# With rules of their own


def phrases(*texts):
    return tuple(Phrase(text, line, parse(text)) for line, text in enumerate(texts, 1))


def recogniser(*rules, language="xx", **more):
    cues = tuple(rule for rule in rules if isinstance(rule, Cue))
    excuses = tuple(rule for rule in rules if isinstance(rule, Excuse))
    return Recogniser(weave({language: LanguageRules(language, cues, excuses, **more)}))


DIE = Cue("ideation", "die", phrases("want to die"))


def kind(found):
    return found.kind if found else None


def test_a_finding_names_kind_language_and_rule():
    assert Finding("ideation", False, "xx", "xx: die") == recogniser(DIE).recognise("I want to die")


def test_an_excuse_takes_only_its_own_words():
    ears = recogniser(DIE, Excuse("idiom", "laugh", phrases("die laughing")))

    assert ears.recognise("i want to die laughing") is None
    assert kind(ears.recognise("i want to die laughing, no, i want to die")) == "ideation"


def test_the_words_in_a_gap_of_an_excuse_still_count():
    ears = recogniser(DIE, Excuse("idiom", "lol", phrases("lol … haha")))

    assert kind(ears.recognise("lol i want to die haha")) == "ideation"


def test_an_excuse_holds_unless_certain_words_are_nearby():
    hurt = Cue("injured", "hurt", phrases("burnt my hand"))
    oven = phrases("burnt my hand on the oven")
    ears = recogniser(hurt, Excuse("look-alike", "oven", oven, unless=phrases("on purpose")))

    assert ears.recognise("i burnt my hand on the oven") is None
    assert ears.excuses("i burnt my hand on the oven")
    for text in (
        "i burnt my hand on the oven. it was on purpose",
        "on purpose i burnt my hand on the oven",
    ):
        assert kind(ears.recognise(text)) == "injured"
        assert ears.excuses(text) == []
    assert ears.recognise("i burnt my hand on the oven" + " and then ate" * 15 + " on purpose") is None


def test_what_an_excuse_holds_unless_may_stand_anywhere_nearby_where_the_excuse_must_end_a_sentence():
    pills = Cue("overdose", "pills", phrases("took my pills"))
    own = Excuse("ordinary", "own", phrases("took my pills"), alone="end", unless=phrases("my son"))
    ears = recogniser(pills, own)

    assert ears.recognise("i took my pills") is None
    assert kind(ears.recognise("my son took my pills")) == "overdose"


def test_an_excuse_may_still_ask_for_a_soft_offer():
    ears = recogniser(DIE, Excuse("negated", "not", phrases("dont want to die"), softly="passive"))

    assert Finding("passive", True, "xx", "xx: not") == ears.recognise("i don't want to die")


def test_words_about_somebody_else_are_not_about_the_writer():
    other = Cue("third_party", "other", phrases("my brother wants to die"), about_other=True)
    ears = recogniser(Cue("ideation", "die", phrases("wants to die")), other)

    assert [one.finding.kind for one in ears.listen("my brother wants to die")] == ["third_party"]


def test_half_a_cue_about_somebody_else_takes_no_words_from_the_writer():
    other = Cue("third_party", "o", phrases("死"), about_other=True, partners=phrases("他"))
    both = {
        "xx": LanguageRules("xx", (other,)),
        "yy": LanguageRules("yy", (Cue("ideation", "d", phrases("死")),)),
    }

    assert kind(Recogniser(weave(both)).recognise("死")) == "ideation"


def test_the_weightiest_kind_decides():
    ears = recogniser(DIE, Cue("overdose", "pills", phrases("took all my pills")))

    assert kind(ears.recognise("i want to die so i took all my pills")) == "overdose"


def test_a_soft_cue_gives_way_to_any_other():
    ears = recogniser(
        Cue("goodbye", "bye", phrases("goodbye"), soft=True), Cue("urge", "cut", phrases("cut"))
    )

    assert kind(ears.recognise("goodbye i will cut")) == "urge"


@pytest.mark.parametrize(
    ("alone", "heard", "not_heard"),
    [
        ("message", ["help", "HELP!!!", "help 😭"], ["help him. now", "please help"]),
        ("sentence", ["so tired. help. now", "help"], ["help him"]),
        ("end", ["please help", "please help, now", "help. now"], ["help him"]),
    ],
)
def test_a_cue_may_have_to_stand_alone(alone, heard, not_heard):
    ears = recogniser(Cue("asking_for_help", "help", phrases("help"), alone=alone))

    assert [True] * len(heard) == [bool(ears.recognise(text)) for text in heard]
    assert [False] * len(not_heard) == [bool(ears.recognise(text)) for text in not_heard]


def test_a_cue_with_partners_needs_one_nearby():
    ears = recogniser(Cue("goodbye", "bye", phrases("goodbye"), partners=phrases("sorry")))

    assert ears.recognise("goodbye") is None
    assert kind(ears.recognise("goodbye. I am sorry")) == "goodbye"
    assert ears.recognise("goodbye " + "and " * 40 + "sorry") is None


@pytest.mark.parametrize(
    ("phrase", "text"),
    [
        ("want to die", "want to, like, die"),
        ("want to die", "want two die, no: want tooo die"),
        ("i (want|wish) [just] to die", "i wish just to die"),
        ("tell my … goodbye", "tell my mum and dad goodbye"),
        ("my _ hits me", "my uncle hits me"),
        ("suicid* now", "suicidality now"),
        ("took <number> pills", "took 30 pills"),
        ("took <number> pills", "took 12 pills"),
        ("took <pill>", "took 💊"),
        ("{i want} die", "i need to die"),
        ("想(死|自杀)", "我想自杀了"),
        ("want to die", "wanttodie"),
        ("suicide", "su*cide"),
        ("suicide", "sucide"),
        ("kill me", "ki11 me"),
        ("wish", "lwish"),
        ("want to die tonight", "wnt to die tnght"),
        ("kendimi öldürecem", "kndmi öldrcm"),
        ("хочу умереть", "хочу умрть"),
    ],
)
def test_a_phrase_finds_what_its_signs_promise(phrase, text):
    ears = recogniser(
        Cue("intent", "it", phrases(phrase)),
        sets={"i want": phrases("i (want|need) to")},
        fillers=("like",),
        stuck_prefixes=("l",),
    )

    assert kind(ears.recognise(text)) == "intent"


@pytest.mark.parametrize("text", ["wana die", "jveux die", "want too die"])
def test_spellings_of_chats_stand_for_words_of_phrases(text):
    spellings = {"wana": ("want",), "jveux": ("want", "to"), "too": ("to",)}
    ears = recogniser(Cue("intent", "it", phrases("want [to] die")), spellings=spellings)

    assert kind(ears.recognise(text)) == "intent"


@pytest.mark.parametrize(
    ("word", "typed"),
    [
        ("overdose", "overdos"),
        ("strangled", "stragnled"),
        ("scissors", "sciissors"),
        ("таблетки", "тоблетки"),
    ],
)
def test_one_letter_may_be_wrong_in_a_word_that_nobody_knows(word, typed):
    ears = recogniser(Cue("overdose", "it", phrases(f"my {word}")))

    assert kind(ears.recognise(f"my {typed}")) == "overdose"
    assert ears.recognise(f"my {typed[2:]}") is None


@pytest.mark.parametrize(
    "text", ["want to. Die", "want the die", "i die to want", "overdone", "vrdaze", "overd"]
)
def test_a_phrase_finds_nothing_else(text):
    ears = recogniser(DIE, Cue("overdose", "od", phrases("overdose")), no_slips=("overdone",))

    assert ears.recognise(text) is None


def test_a_cry_is_heard_wherever_it_stands_among_many_different_words():
    many = ["".join(letters) for letters in product("bdfgk", "aeiou", "lmnrs")]
    others = Cue("urge", "many", phrases(*(f"{word} now" for word in many)))
    ears = recogniser(DIE, others, fillers=("really",))

    for place in range(len(many)):
        cry = "want really to die" if place % 2 else "want to die"
        assert kind(ears.recognise(" ".join([*many[:place], cry, *many[place:]]))) == "ideation"


def test_an_excuse_of_one_language_holds_for_a_word_that_all_share():
    both = {
        "xx": LanguageRules("xx", (Cue("ideation", "s", phrases("suicid*")),)),
        "yy": LanguageRules("yy", (), (Excuse("negated", "no", phrases("no suicidal thoughts")),)),
    }

    assert Recogniser(weave(both)).recognise("no suicidal thoughts") is None


def test_a_disguise_that_some_rule_lists_is_seen_through_all_the_same():
    ears = recogniser(
        Cue("ideation", "x", phrases("suicide", "kill")), Cue("goodbye", "y", phrases("bye su1cide kil* off"))
    )

    typed = ("su!cide", "su1cide", "su1cide", "su*cide", "ki11", "k1ll")
    assert [kind(ears.recognise(one)) for one in typed] == ["ideation"] * len(typed)


@pytest.mark.parametrize("text", ["vivirrr", "v1vir", "viv*r"])
def test_a_mangled_word_is_heard_though_another_language_knows_how_it_begins(text):
    own = LanguageRules("xx", cues=(Cue("ideation", "x", phrases("no quiero vivir")),))
    other = LanguageRules("yy", cues=(Cue("passive", "y", phrases("nunca viv*", "nunca v1v*")),))

    assert kind(Recogniser(weave({"xx": own, "yy": other})).recognise(f"no quiero {text}")) == "ideation"


def test_an_arabic_word_is_heard_behind_what_is_written_onto_it_though_a_rule_asks_for_both_as_one():
    ears = recogniser(
        Cue("intent", "x", phrases("بدي موت")),
        Cue("goodbye", "y", phrases("وموت الآن")),
        stuck_prefixes=("و",),
    )

    assert kind(ears.recognise("بدي وموت")) == "intent"


def test_a_slip_is_heard_though_another_language_knows_how_the_word_begins():
    both = {
        "xx": LanguageRules("xx", (Cue("intent", "x", phrases("kill myself")),)),
        "yy": LanguageRules("yy", (Cue("ideation", "y", phrases("złe mysl*")),)),
    }

    assert kind(Recogniser(weave(both)).recognise("i will kill myslef")) == "intent"


def test_a_language_that_knows_how_a_word_begins_makes_no_guess():
    ears = recogniser(
        Cue("injured", "x", phrases("порезалась")), Cue("goodbye", "y", phrases("прощай порвал*"))
    )

    assert ears.recognise("порвалась") is None


@pytest.mark.parametrize("text", ["verge waltigt", "ich wurde verge waltigt", "vergewal tigt"])
def test_a_word_is_heard_though_a_space_stands_in_it(text):
    ears = recogniser(Cue("abuse", "x", phrases("vergewaltigt")))

    assert kind(ears.recognise(text)) == "abuse"


def test_two_words_that_are_known_are_no_word_with_a_space_in_it():
    ears = recogniser(Cue("overdose", "x", phrases("overdose")), Cue("urge", "y", phrases("one over dose")))

    assert ears.recognise("over dose") is None


@pytest.mark.parametrize(
    ("said", "typed"),
    [
        ("прощайте", ("proschaite", "proshchayte", "proshchaite", "proshhajte")),
        ("порізався", ("porizavsia", "porizavsya", "porizavsja")),
        ("резаться", ("rezatsya", "rezatsia", "rezat'sya")),
        ("похорон", ("pohoron", "pokhoron", "poxoron")),
        ("життя", ("zhyttia", "zhittya", "zhyttja")),
        ("готую", ("hotuiu", "gotuyu", "hotuju")),
    ],
)
def test_russian_and_ukrainian_are_heard_in_latin_letters(said, typed):
    ears = recogniser(Cue("goodbye", "x", phrases(said)))

    assert all(kind(ears.recognise(one)) == "goodbye" for one in typed)
    assert ears.recognise(typed[0][1:]) is None


def test_a_word_that_was_spelt_out_is_heard_though_a_neighbour_of_one_letter_was_taken_for_its_end():
    ears = recogniser(Cue("ideation", "x", phrases("suicidio")), DIE, fillers=("e",))

    assert kind(ears.recognise("s.u.i.c.í.d.i.o é só o que eu penso")) == "ideation"


def test_words_run_together_are_parted_into_words_of_one_language():
    own = LanguageRules("xx", cues=(Cue("intent", "x", phrases("voy a tirarme")),))
    other = LanguageRules("yy", cues=(Cue("passive", "y", phrases("nunca atirarme")),))

    assert kind(Recogniser(weave({"yy": other, "xx": own})).recognise("v o y a t i r a r m e")) == "intent"


def test_of_as_many_parts_those_are_meant_that_hold_the_longest_word():
    both = {
        "xx": LanguageRules("xx", (Cue("ideation", "x", phrases("i wanna die")),)),
        "yy": LanguageRules("yy", (Cue("urge", "y", phrases("wann dann", "i adie")),)),
    }

    assert kind(Recogniser(weave(both)).recognise("iwannadie")) == "ideation"


@pytest.mark.parametrize("text", ["kazakhstan", "botsvana", "xkhsytszz"])
def test_initials_inside_a_longer_word_are_chance(text):
    ears = recogniser(
        Cue("intent", "x", phrases("khs", "ts")), Cue("urge", "y", phrases("kaza tan", "bo vana"))
    )

    assert ears.recognise(text) is None


def test_spelt_words_are_parted_though_some_word_begins_as_they_do():
    ears = recogniser(DIE, Cue("passive", "x", phrases("only wan*")))

    assert kind(ears.recognise("w a n t t o d i e")) == "ideation"


def test_an_excuse_of_one_language_hides_no_whole_cue_of_another():
    both = {
        "xx": LanguageRules("xx", (DIE,)),
        "yy": LanguageRules("yy", (), (Excuse("idiom", "d", phrases("to die")),)),
    }

    assert kind(Recogniser(weave(both)).recognise("want to die")) == "ideation"


def test_a_word_of_some_characters_is_one_word_that_chinese_and_japanese_share():
    both = {
        "zh": LanguageRules("zh", (Cue("intent", "s", phrases("自杀")),)),
        "ja": LanguageRules("ja", (), (Excuse("negated", "no", phrases("自殺しない")),)),
    }

    assert Recogniser(weave(both)).recognise("自殺しない") is None
    assert kind(Recogniser(weave(both)).recognise("我想自杀")) == "intent"
