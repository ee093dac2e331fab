"""The page of an exercise is the card's twin: what is on the card is on the page."""

from __future__ import annotations

import re

import pytest

from generator.pages import pages
from tests.cards.samples import card, catalog, exercise_ids

MADE = pages(catalog())


@pytest.mark.parametrize("exercise", exercise_ids())
def test_the_page_says_what_the_card_says(exercise: str) -> None:
    page, own = MADE[f"exercises/{exercise}.md"], card(exercise)
    text = plain(page)
    words = [own.title, own.why, own.hold_on, own.breathing, own.feel, own.reviewed]
    lists = [own.setup, own.steps, own.do, own.do_not, own.check_first]
    dose = [part for line in own.dose_words for part in line]
    for part in [*words, *dose, *(item for items in lists for item in items)]:
        assert plain(part) in text, part


def plain(text: str) -> str:
    """Words without Markdown's escapes."""
    return re.sub(r"\\(.)", r"\1", " ".join(text.split())).casefold()
