"""A search finds what a plain, slow reading of a phrase finds, and a phrase takes only words of its own."""

from amount import tries
from hypothesis import given, settings
from hypothesis import strategies as some

from bot.safety import Cue, LanguageRules, Phrase, weave
from bot.safety.ears import Ears
from bot.safety.normalise import normalise
from bot.safety.phrases import AnyWord, Gap, Named, OneOf, Optional, Word
from bot.safety.text import places_of

# A text is a row of letters, one for each of these words; no rule asks for dolphins, and foxtrot is a filler.
WORDS = {"a": "abend", "b": "bruno", "c": "cirrus", "d": "dolphin", "f": "foxtrot"}
GAP = 2
SET = ((Word("abend"), Word("cirrus")), (Word("bruno"),))

words = some.sampled_from([Word(WORDS[letter]) for letter in "abc"])
simple = words | some.sampled_from([AnyWord(), Gap(), Named("set")])


def with_groups(inner):
    row = some.lists(inner, min_size=1, max_size=3).map(tuple)
    return some.builds(Optional, row) | some.builds(OneOf, some.lists(row, min_size=1, max_size=3).map(tuple))


elements = some.recursive(simple, with_groups, max_leaves=6)
phrases = some.builds(lambda row, last: (*row, last), some.lists(elements, max_size=4), words)


@some.composite
def said(draw, row):
    """One way to say a phrase, perhaps with fillers."""
    text = ""
    for element in row:
        text += draw(some.sampled_from(["", "", "f"]))
        match element:
            case Word(spelling):
                text += spelling[0]
            case AnyWord():
                text += draw(some.sampled_from("abcdf"))
            case Gap():
                text += draw(some.text("abcdf", max_size=GAP))
            case Named():
                text += draw(said((OneOf(SET),)))
            case Optional(inner):
                text += draw(said(inner)) if draw(some.booleans()) else ""
            case OneOf(choices):
                text += draw(said(draw(some.sampled_from(choices))))
    return text


@some.composite
def phrases_and_texts(draw):
    phrase = draw(phrases)
    around = some.text("abcdf", max_size=4)
    return phrase, draw(around) + draw(said(phrase)) + draw(around)


def search(phrase, text):
    sets = {"set": tuple(Phrase("", 2, row) for row in SET)}
    cue = Cue("urge", "it", (Phrase("", 1, phrase),))
    rules = LanguageRules("xx", (cue,), (), sets, fillers=("foxtrot",), gap=GAP)
    return Ears(weave({"xx": rules})).search(normalise(" ".join(map(WORDS.get, text))))


def ways(row, text, begin):
    """All ways to read a phrase that begins at one place: the place behind it, and the words it asks for."""
    found = {(begin, frozenset())}
    for element in row:
        found = {
            (end, own | more)
            for place, own in found
            for here in over_fillers(text, place)
            for end, more in ways_of_one(element, text, here)
        }
    return found


def over_fillers(text, begin):
    yield begin
    while text[begin : begin + 1] == "f":
        begin += 1
        yield begin


def ways_of_one(element, text, begin):
    nothing = frozenset()
    match element:
        case Word(spelling):
            return {(begin + 1, frozenset({begin}))} if text[begin : begin + 1] == spelling[0] else set()
        case AnyWord():
            return {(begin + 1, nothing)} if begin < len(text) else set()
        case Gap():
            return ways((Optional((AnyWord(),)),) * GAP, text, begin)
        case Named():
            return ways_of_one(OneOf(SET), text, begin)
        case Optional(inner):
            return {(begin, nothing)} | ways(inner, text, begin)
        case OneOf(choices):
            return set().union(*(ways(choice, text, begin) for choice in choices))


many = settings(max_examples=tries(100, 3_000))


@many
@given(phrases_and_texts())
def test_a_phrase_is_found_where_a_plain_reading_finds_it_and_takes_the_same_words(both):
    phrase, text = both
    read = {}
    for begin in range(len(text)):
        for end, own in ways(phrase, text, begin):
            read[end] = read.get(end, frozenset()) | own
    found = search(phrase, text)

    # The mark for the start of a message stands before the first word.
    hits = {
        place: {one - 1 for one in places_of(found.own_words((number, place)))}
        for number, place in found.find(found.candidates())
    }

    assert hits == read


@many
@given(phrases_and_texts())
def test_nothing_of_a_phrase_is_left_without_its_own_words(both):
    found = search(*both)
    taken = sum({1 << place for hit in found.find([0]) for place in places_of(found.own_words(hit))})

    assert taken
    assert found.without(taken).find([0]) == []
