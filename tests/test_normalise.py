"""However a thing is typed, the rules see it as plain words in one spelling."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.safety.lookalikes import _TO_LATIN
from bot.safety.normalise import CAP, capped, normalise

ANY_TEXT = st.text(st.characters(), max_size=300)
TRICKY = st.text(
    st.sampled_from(" .,!?*@$|'’13450\n-_kilmеоіяあ死漢क्षाعأـ💊😂\u200b\u0301\ud800\x00ßİıſﬁ５Ｋ"),
    max_size=80,
)


@pytest.mark.parametrize(
    ("typed", "seen"),
    [
        ("I Wànna  DIE!!", "i wanna die"),
        ("don’t don't don`t dont", "dont dont dont dont"),
        ("dieeeee", "diee"),
        ("k i l l  m y s e l f", "killmyself"),
        ("k.m.s", "kms"),
        ("k-m-s k*m*s", "kms kms"),
        ("k. m. s.", "kms"),
        ("у б и t ь", "убить"),
        ("done. k m s", "done . kms"),
        ("k1ll ki11 d!e $uicide 5uicide h4te", "k1ll ki11 d1e suicide suicide hate"),
        ("ｋｉｌｌ 𝓶𝓮", "kill me"),
        ("wаnt tо diе", "want to die"),
        ("хoчу умepeть", "хочу умереть"),
        ("k̶i̶l̶l̶", "kill"),
        ("ki\u200bll\u00adme", "killme"),
        ("a\x00b", "ab"),
        ("ᴋɪʟʟ 🅚🅘🅛🅛", "kill kill"),
        ("took 💊", "took <pill>"),
        ("5kms", "5 kms"),
        ("3stupr4d4", "estuprada"),
        ("1aab一", "1 aab 一"),
        ("хочу п0м3рти", "хочу померти"),
        ("мне 17лет, подъём в12часов", "мне 17 лет , подъем в часов"),
        ("+44 7700 900123", "44 7700 900123"),
        ("不想活了。", "不 想 活 了"),
        ("離開這個世界", "离 开 这 个 世 界"),
        ("シニタイ", "し に た い"),
        ("عايزُ أموت", "عايز اموت"),
        ("मैं मरना चाहता हूँ", "मैं मरना चाहता हूं"),
        ("Güvende DEĞİLİM", "guvende degilim"),
        ("end. my life", "end . my life"),
        ("i want to... die", "i want to die"),
        ("hi,\nyou", "hi , you"),
        ("plan a, i or u", "plan a , i or u"),
        ("", ""),
    ],
)
def test_a_text_becomes_plain_words(typed, seen):
    assert seen == normalise(typed).text


def test_words_spelt_out_in_letters_are_marked_as_such():
    assert frozenset({1}) == normalise("please k i l l me").joined


@given(ANY_TEXT | TRICKY)
@example("A0H0µ")  # three letters that spell a word of two alphabets
@example("Ǽ")
@example("A11|A")
def test_doing_it_twice_changes_nothing(text):
    """But, at most, the alphabet of a letter whose neighbours are of several."""
    once = normalise(text).words

    assert [*map(look_alike, once)] == [*map(look_alike, normalise(" ".join(once)).words)]


def look_alike(word):
    return word.translate(_TO_LATIN)


@given(st.text(st.characters(), max_size=40).map(lambda text: text * 400))
def test_a_huge_text_is_no_error(text):
    normalise(text)


def test_of_a_text_beyond_the_cap_start_and_end_are_seen():
    words = normalise("begin " + "x" * 100_000 + " end").words

    assert (words[0], words[-1]) == ("begin", "end")


def test_the_cut_parts_sentences():
    assert "\n\n" in capped("a" * (CAP + 1))


def test_marks_piled_on_one_letter_vanish():
    assert normalise("i" + "\u0301\u0323" * 3000 + " want").words == ("i", "want")
