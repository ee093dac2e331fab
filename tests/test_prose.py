"""An editor's text shows up as typed, and nothing in it can break a page."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from markdown import Markdown

from generator.prose import citations, escape, parse, plain_text, write


class Page:
    """Knows one source and one exercise."""

    def cite(self, source: str) -> str:
        return f"[1](#{source})"

    def href(self, kind: str, id_: str) -> str | None:
        return f"../{kind}/{id_}.md" if id_ == "heel-raise" else None


def html(text: str) -> str:
    """What MkDocs would make of an editor's text."""
    return Markdown(extensions=["attr_list", "tables", "md_in_html"]).convert(write(text, Page()))


def test_marks_that_editors_may_use() -> None:
    text = "*Slowly* and **never** `fast`: [heels](exercise:heel-raise) [@a-review]."
    assert html(text) == (
        "<p><em>Slowly</em> and <strong>never</strong> <code>fast</code>: "
        '<a href="../exercise/heel-raise.md">heels</a> <a href="#a-review">1</a>.</p>'
    )


def test_a_link_to_an_entry_without_a_page_is_plain_words() -> None:
    assert html("See [toes](exercise:toe-raise).") == "<p>See toes.</p>"


@pytest.mark.parametrize(
    "typed",
    [
        "5 < 6 & 7 > 3",
        "a * b * c",
        "snake_case_word",
        "{{ page }} {% raw %} {: .class }",
        "a | b | c",
        "back\\slash",
        "&amp; &lt;",
        "~~not~~ ^up^ ==mark==",
        "# not a heading",
        "[1]: not a reference",
    ],
)
def test_other_signs_show_as_typed(typed: str) -> None:
    shown = Markdown(extensions=["attr_list", "tables", "md_in_html"]).convert(escape(typed))
    expected = typed.replace("&", "&#38;").replace("<", "&#60;").replace(">", "&#62;")
    import html as entities

    assert entities.unescape(shown) == f"<p>{entities.unescape(expected)}</p>"


@pytest.mark.parametrize(
    ("typed", "rule"),
    [
        ("<b>bold</b>", "raw-html"),
        ("<!-- hidden -->", "raw-html"),
        ("![a](b.png)", "not-allowed"),
        ("## Heading", "not-allowed"),
        ("1. one", "not-allowed"),
        ("> said", "not-allowed"),
        ("    code", "not-allowed"),
        ("[x](data:text/html,hi)", "bad-link"),
        ("[x](/local)", "bad-link"),
        ("[x](https://a.b/\"onclick='x')", "bad-link"),
        ("[@Not An Id]", "bad-citation"),
    ],
)
def test_what_is_refused(typed: str, rule: str) -> None:
    assert rule in [fault.rule for fault in parse(typed)[1]]


def test_plain_words_of_a_text() -> None:
    assert plain_text("It *grew* by 5% [@a] [@b], see [that](cause:age).") == (
        "It grew by 5%, see that."
    )
    assert citations("It grew [@a] [@b-2].") == ["a", "b-2"]


@given(st.text(max_size=80))
def test_no_text_makes_a_tag_that_editors_may_not_use(typed: str) -> None:
    from html.parser import HTMLParser

    found: set[str] = set()

    class Tags(HTMLParser):
        def handle_starttag(self, tag: str, attrs: object) -> None:
            found.add(tag)

    Tags().feed(html(typed))
    assert found <= {"p", "em", "strong", "code", "a"}
