"""What a comment says on a pull request: in a reviewer's words, safety first, nothing trusted."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.catalog import load
from generator.changes import Change, Entry, Link, as_markdown, read_change, write_change
from generator.changes.change import Detail, Edited
from generator.changes.compare import compare
from generator.changes.fields import WORDS, by_importance
from generator.model.kinds import KINDS
from tests.tiny_base import copy_tiny
from tools.comment import body
from tools.pictures import own_first

CAREFUL = Edited(
    Entry("exercise", "e0", "E 0"),
    ("steps", "cautions"),
    (Detail("cautions", "", "Hold on."),),
)
PLAIN = {
    "anatomical",
    "authors",
    "clinical_name",
    "diagnosis",
    "group",
    "not_known",
    "other_names",
    "outlook",
    "published",
    "questions",
    "signs",
    "sources",
    "summary",
    "what_happens",
    "year",
}
"""Fields whose own names say what they are."""


@pytest.mark.parametrize(
    "text",
    [
        "",
        "[]",
        '{"new": []}',
        write_change(Change()).replace('"errors": 0', '"errors": "0"'),
        write_change(Change()).replace('"pages": []', f'"pages": ["{"x" * 200}"]'),
        write_change(Change()).replace('"new": []', '"new": [{"kind": "a"}]'),
        write_change(Change()).replace('"new": []', '"new": "abc"'),
    ],
)
def test_data_from_a_pull_request_is_not_trusted(text: str) -> None:
    with pytest.raises(ValueError):  # noqa: PT011
        read_change(text)


def test_words_from_a_pull_request_can_do_nothing_in_a_comment() -> None:
    nasty = Entry("x](http://e.org) @all", "a`b", "`@everyone` <img src=x> [a](http://e.org) #1")
    part = Detail("<b>@all", "`@all`", "<img src=x>")
    edited = Edited(nasty, ("a`@all`", "dose"), (part,))
    text = as_markdown(Change(new=(nasty,), edited=(edited,), pages=("@all",)))
    outside = re.sub(r"</?(?:details|summary)>|`[^`]*`", "", text)
    assert not re.search(r"[@<\[#](?!##)", outside.replace("### What changes for readers", ""))


def test_what_could_hurt_somebody_comes_first_and_long_lists_unfold() -> None:
    entries = [Entry("exercise", f"e{n}", f"E {n}") for n in range(9)]
    edited = (*(Edited(entry, ("title",)) for entry in entries[1:]), CAREFUL)
    text = as_markdown(Change(edited=edited, pages=("a", "b", "exercises/e0")))
    assert text.index("`E 0` (exercise): **what to take care with**, the steps") < text.index("E 1")
    assert "\n  - what to take care with, new: `Hold on.`\n" in text
    assert "<details><summary>3 more</summary>\n\n- `E 6`" in text
    assert "<details><summary>Other pages that look different (2)</summary>" in text
    assert text.count("<details>") == text.count("</details>") == 2


def test_the_rules_on_every_card_are_compared(tmp_path: Path) -> None:
    before, after = copy_tiny(tmp_path / "before"), copy_tiny(tmp_path / "after")
    rules = after / "content" / "rules.yml"
    text = rules.read_text("utf-8")
    line = next(row for row in text.splitlines() if row.startswith("  card:"))
    rules.write_text(text.replace(line, f"{line}\n    - Rest.", 1), "utf-8")
    [found] = compare(load(before)[0], load(after)[0]).edited
    assert (found.entry.kind, found.fields) == ("rules", ("stop",))
    assert found.details == (Detail("card", "", "Rest."),)


def test_every_field_has_words_that_a_reviewer_knows() -> None:
    fields = {name for kind in KINDS.values() for name in kind.model.model_fields}
    assert fields - WORDS.keys() == PLAIN
    assert by_importance(["title", "dose", "steps", "cautions"])[:2] == ["cautions", "dose"]


def test_a_change_that_is_too_long_for_a_comment_is_left_to_the_run() -> None:
    links = [Link(*(Entry("a", "b", "\N{SNOWMAN}" * 120),) * 2)] * 200
    change = Change(
        links_gained=tuple(links), links_lost=tuple(links), new=(links[0].source,) * 200
    )
    assert len(body(write_change(change), "https://example.org/run")) < 65_536


def test_what_is_written_is_read_again() -> None:
    change = Change(new=(Entry("exercise", "a", "A"),), pages=("b",), built=False, errors=2)
    assert read_change(write_change(change)) == change


def test_pictures_of_the_entries_that_changed_come_first() -> None:
    change = Change(edited=(CAREFUL,), renamed=(), pages=("a-to-z", "c/e0", "exercises/e0"))
    assert own_first(change, change.pages) == ["c/e0", "exercises/e0", "a-to-z"]
    cards = ("cards/a-full-a4.pdf", "cards/e0-full-a4.pdf")
    assert own_first(change, cards)[0] == "cards/e0-full-a4.pdf"
