"""The project's own exercises and programmes, as cards and as files."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path

from generator.cards import Card, CardError, Printable, card_of, card_store, make
from generator.catalog import Catalog, load
from generator.commands.settings import CACHE, site_address
from generator.commands.unprintable import pictures
from generator.drawings import Drawings
from tests.cards.reading import Printed

ROOT = Path(__file__).resolve().parent.parent.parent
SITE = site_address(ROOT)
DRAWINGS = Drawings(ROOT / CACHE / "figures")
"""Those of the last build, as far as the code is still the same."""
STORE = card_store(ROOT / CACHE / "cards")


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
    return card_of(catalog(), item, SITE, partial(pictures, DRAWINGS))


def printed(file: Printable) -> Printed:
    """A file as a build makes or has made it; a fault of the card is a fault of the test."""
    made = next(iter(make([file], STORE)))[1]
    if isinstance(made, CardError):
        raise AssertionError(f"{file.path}: {made}")
    return Printed(made)
