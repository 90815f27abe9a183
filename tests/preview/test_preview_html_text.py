import pytest

from bot.preview.failures import ApiError
from bot.preview.html_text import parse_html


@pytest.mark.parametrize(
    ("source", "text", "entities"),
    [
        ("plain", "plain", []),
        ("<b>Ana</b> &amp; Mo", "Ana & Mo", [("bold", 0, 3)]),
        ("<B>Ana</B>", "Ana", [("bold", 0, 3)]),
        ("<b>bold <i>both</i></b>", "bold both", [("bold", 0, 9), ("italic", 5, 4)]),
        ("🌿 <u>x</u>", "🌿 x", [("underline", 3, 1)]),
        ("<tg-spoiler>x</tg-spoiler>", "x", [("spoiler", 0, 1)]),
        ('<span class="tg-spoiler">x</span>', "x", [("spoiler", 0, 1)]),
        ("<blockquote expandable>x</blockquote>", "x", [("expandable_blockquote", 0, 1)]),
        ("<b></b>x", "x", []),
        ("1 &lt; 2 &#x41; &nbsp;", "1 < 2 A &nbsp;", []),
        ("<pre>a\tb\r\n</pre>", "a b\n", [("pre", 0, 4)]),
        ("\u2068Ana\u2069 \u202eevil", "\u2068Ana\u2069 evil", []),
    ],
)
def test_html_becomes_text_and_entities(source, text, entities):
    found_text, found = parse_html(source)

    assert found_text == text
    assert [(e["type"], e["offset"], e["length"]) for e in found] == entities


def test_links_to_the_web_stay_and_links_to_phones_are_dropped_in_silence():
    text, entities = parse_html('<a href="https://example.org/a?b=1&amp;c">one</a> <a href="tel:112">two</a>')

    assert text == "one two"
    assert [e["url"] for e in entities] == ["https://example.org/a?b=1&c"]


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("<p>x</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("é<p>x</p>", 'Unsupported start tag "p" at byte offset 2'),
        ("<b>x", 'Can\'t find end tag corresponding to start tag "b"'),
        ("x</b>", "Unexpected end tag at byte offset 1"),
        ("<b>x</i>", 'Unmatched end tag at byte offset 4, expected "</b>", found "</i>"'),
        ("<span>x</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
        ("1 <", "Unclosed start tag at byte offset 2"),
    ],
)
def test_what_telegram_cannot_parse_is_refused_with_its_words(source, reason):
    with pytest.raises(ApiError) as caught:
        parse_html(source)

    assert caught.value.description == f"Bad Request: can't parse entities: {reason}"
