"""The longest texts that a check allows still fit, in every layout on both papers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from itertools import cycle, islice
from typing import Any

import pytest

from generator.cards import Card, CardError, Job, card_files, card_store, make, unlike
from tests.cards.reading import Printed
from tests.cards.samples import card
from tests.cards.test_every_card import is_as_promised

TEXT = "rest your heel on the floor with a slow and steady push of the other leg"
WORDS = TEXT.split()
LISTS = ("setup", "steps", "do", "do_not", "check_first")
TEXTS = ("clinical_name", "why", "need", "hold_on", "breathing", "feel", "too_hard", "too_easy")
FIELDS = (*LISTS, *TEXTS, "dose_words", "all of them")
SHAPES = ("getting-up-from-the-floor", "clamshell")
MOST = 128
"""Words: more than any field has room for."""


def lengthened(own: Card, field: str, words: int) -> Card:
    """The card with so many more words in a field, spread over its items."""
    if field == "all of them":
        for one in FIELDS[:-1]:
            own = lengthened(own, one, words // len(FIELDS))
        return own
    more = " ".join(islice(cycle(WORDS), words))
    value = getattr(own, field)
    longer: Any = f"{value} {more}"
    if field in LISTS:
        share = words // len(value)
        longer = tuple(" ".join([text, *more.split()[:share]]) for text in value)
    elif field == "dose_words":
        label, last = value[-1]
        longer = (*value[:-1], (label, f"{last} {more}"))
    return replace(own, **{field: longer})


def faults(own: Card) -> Iterator[CardError]:
    """What a check says of a card; the next file is not made before it is asked for."""
    for job in unlike(Job(None, own.id, file) for file in card_files(own)):
        made = make([job.file], card_store(None))
        yield from (pdf for _, pdf in made if isinstance(pdf, CardError))


@cache
def longest(exercise: str, field: str) -> int:
    """The most words that can be added to a field so that a check allows it."""
    least, most = 0, MOST
    while most - least > 1:
        middle = (least + most) // 2
        fits = not any(faults(lengthened(card(exercise), field, middle)))
        least, most = (middle, most) if fits else (least, middle)
    return least


@pytest.mark.parametrize("field", FIELDS)
@pytest.mark.parametrize("exercise", SHAPES)
def test_the_longest_text_that_is_allowed_fits(exercise: str, field: str) -> None:
    own = lengthened(card(exercise), field, longest(exercise, field))
    for file, pdf in make(card_files(own), card_store(None)):
        assert isinstance(pdf, bytes), f"{file.path}: {pdf}"
        is_as_promised(Printed(pdf), own, str(file.content[0]["layout"]), file.paper)


@pytest.mark.parametrize("field", ["steps", "check_first", "too_easy"])
@pytest.mark.parametrize("exercise", SHAPES)
def test_what_the_message_says_is_too_much(exercise: str, field: str) -> None:
    """It fits again with so many characters less, or one line of 90 more."""
    words = longest(exercise, field) + 30
    found = [
        int(re.findall(r"\d+", str(fault))[0])
        for fault in faults(lengthened(card(exercise), field, words))
    ]
    assert found
    letters = sum(len(word) + 1 for word in WORDS) / len(WORDS)
    fewer = words - round((max(found) + 90) / letters)
    assert not any(faults(lengthened(card(exercise), field, max(fewer, 0))))
