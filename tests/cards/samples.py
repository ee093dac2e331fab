"""The project's own exercises and programmes, as cards and as files."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

from generator.cards import Card, CardError, Printable, card_of, card_store, make
from generator.catalog import Catalog, load
from generator.commands.settings import site_address
from generator.commands.unprintable import pictures
from generator.drawings import Drawings
from tests.cards.reading import Printed

ROOT = Path(__file__).resolve().parent.parent.parent
SITE = site_address(ROOT)


@cache
def catalog() -> Catalog:
    """The project's content."""
    return load(ROOT)[0]


def exercise_ids() -> list[str]:
    """The exercises that readers see."""
    return [item.id for item in catalog().published("exercises")]


@cache
def card(exercise: str) -> Card:
    """The card of an exercise, with its figures."""
    item = catalog()["exercises"][exercise]
    return card_of(catalog(), item, SITE, partial(pictures, Drawings()))


def printed(file: Printable) -> Printed:
    """Make a file; a fault of the card is a fault of the test."""
    made = next(iter(make([file], card_store(None))))[1]
    if isinstance(made, CardError):
        raise AssertionError(f"{file.path}: {made}")
    return Printed(made)
