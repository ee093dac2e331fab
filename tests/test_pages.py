"""The pages of the tiny knowledge base, word for word.

After a change that is meant: `pytest tests/test_pages.py --update-snapshots`, then read the diff.
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.catalog import load
from generator.pages import pages
from tests.tiny_base import TINY

SNAPSHOTS = Path(__file__).parent / "snapshots"
MADE = pages(load(TINY)[0])


@pytest.mark.parametrize("path", sorted(MADE))
def test_page_is_as_it_was(path: str, request: pytest.FixtureRequest) -> None:
    snapshot = SNAPSHOTS / path
    if request.config.getoption("--update-snapshots"):
        snapshot.parent.mkdir(parents=True, exist_ok=True)
        snapshot.write_text(MADE[path], encoding="utf-8")
    assert MADE[path] == snapshot.read_text(encoding="utf-8")


def test_an_old_address_shows_the_new_one() -> None:
    assert "[Heel raise](heel-raise.md)" in MADE["exercises/heel-lift.md"]


def test_no_snapshot_is_left_of_a_page_that_is_gone() -> None:
    kept = {file.relative_to(SNAPSHOTS).as_posix() for file in SNAPSHOTS.rglob("*.md")}
    assert kept == set(MADE)


def test_no_page_shows_a_raw_citation_or_a_template_mark() -> None:
    for path, text in MADE.items():
        assert not re.search(r"\[@|\{\{|\{%|None|Undefined", text), path


def test_references_are_numbered_in_order_of_first_use() -> None:
    page = MADE["causes/cast.md"]
    body, _, references = page.partition("## References")
    numbers = [int(number) for number in re.findall(r"\[(\d+)\]\(#reference-", body)]
    firsts = list(dict.fromkeys(numbers))
    assert firsts == list(range(1, len(firsts) + 1))
    assert "A small trial" in references.split("\n1. ")[1]


def test_links_go_both_ways_with_the_reason() -> None:
    assert (
        "[Walking is slower](../impacts/slow-walking.md): The calf pushes less."
        in (MADE["causes/cast.md"])
    )
    assert (
        "[Legs getting thinner after a cast](../causes/cast.md): The calf pushes less."
        in (MADE["impacts/slow-walking.md"])
    )


def test_an_exercise_says_for_whom_it_is_held_back_and_why() -> None:
    page = MADE["exercises/heel-raise.md"]
    assert "Legs getting thinner after a cast" in page
    assert "The leg may give way." in page
    assert "The leg may give way." not in MADE["exercises/seated-heel-raise.md"]


def test_help_comes_most_urgent_first() -> None:
    page = MADE["get-help.md"]
    assert page.index("suddenly short of breath") < page.index("slower from week to week")


def test_every_page_says_that_no_clinician_has_reviewed_it() -> None:
    for path, text in MADE.items():
        if "How this page was checked" in text:
            assert "Not yet reviewed by a clinician." in text, path
