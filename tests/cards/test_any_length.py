"""However long the texts are: a card fits and can be read, or says how much is too much."""

from __future__ import annotations

import random
import re
from dataclasses import replace
from typing import Any

import pytest

from generator.cards import LAYOUTS, Card, CardError, card_files, card_store, make
from tests.cards.reading import Printed
from tests.cards.samples import card
from tests.cards.test_every_card import (
    does_not_overlap,
    has_its_size,
    is_large_enough,
    keeps_inside,
    leads_to_the_page,
    says_what_the_card_says,
)

TEXT = (
    "and then rest the heel on the floor with a slow and steady push of the other leg while both "
    "hips stay level in front of a worktop or straightforward neighbouring handrail"
)
SHAPES = ("sit-to-stand", "clamshell", "getting-up-from-the-floor", "seated-ball-squeeze")


def lengthened(own: Card, seed: int) -> Card:
    """The card with more words in some of its texts; the same for the same seed."""
    chance = random.Random(seed)  # noqa: S311 - nothing secret

    def more(text: str) -> str:
        return " ".join([text, *chance.choices(TEXT.split(), k=chance.choice([0, 0, 1, 2, 4, 8]))])

    lists = ("setup", "steps", "do", "do_not", "check_first")
    texts = ("why", "hold_on", "breathing", "feel", "too_hard", "too_easy", "clinical_name")
    longer: dict[str, Any] = {name: tuple(map(more, getattr(own, name))) for name in lists}
    longer |= {name: more(getattr(own, name)) for name in texts}
    dose = tuple((label, more(words)) for label, words in own.dose_words)
    return replace(own, dose_words=dose, **longer)


@pytest.mark.parametrize("seed", range(10))
@pytest.mark.parametrize("exercise", SHAPES)
def test_a_card_fits_or_says_how_much_is_too_long(exercise: str, seed: int) -> None:
    own = lengthened(card(exercise), seed)
    for layout, (file, pdf) in zip(
        [layout for layout in LAYOUTS for _ in "12"],
        make(card_files(own), card_store(None)),
        strict=True,
    ):
        if isinstance(pdf, CardError):
            assert re.fullmatch(r"about \d+ characters too long", str(pdf))
            continue
        made = Printed(pdf)
        has_its_size(made, layout, file.paper)
        keeps_inside(made, layout)
        is_large_enough(made, layout)
        does_not_overlap(made)
        says_what_the_card_says(made, own, layout)
        leads_to_the_page(made, own, layout)
