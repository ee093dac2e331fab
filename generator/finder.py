"""The catalog → what the exercise finder asks: small, and with every reason in plain words."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from generator.catalog import Catalog, Item
from generator.prose import plain_text

FINDER_PATH = "data/finder.json"

WORDS = ("positions", "levels", "equipment", "demands")
"""Vocabularies whose words the finder shows."""

URGENT = ("emergency", "same-day")
"""Levels of warning signs that come before any exercise."""


class Cannot(NamedTuple):
    """Something that a person cannot do, and the exercises that this rules out.

    Attributes:
        words: what follows "I cannot".
        demands: what exercises ask of the body, of which one is enough to rule it out.
        positions: body positions that are ruled out.
        spared: body positions in which the demands do not count.
    """

    id: str
    words: str
    demands: tuple[str, ...] = ()
    positions: tuple[str, ...] = ()
    spared: tuple[str, ...] = ()


CANNOT = (
    Cannot(
        "stand",
        "stand",
        ("weight-on-both-legs", "weight-on-one-leg", "rise-from-seat"),
        ("standing", "in-water"),
        ("lying",),
    ),
    Cannot("lie", "lie down", ("lying-flat", "lying-on-side", "lying-on-front"), ("lying",)),
    Cannot("floor", "get to the floor and up again", ("floor-transfer",)),
    Cannot("kneel", "kneel", ("kneeling",), ("hands-and-knees",)),
    Cannot("both-hands", "use both hands", ("both-hands",)),
    Cannot("hold", "hold on with a hand", ("grip", "both-hands")),
)


def finder_data(catalog: Catalog, captions: Mapping[str, Sequence[str]]) -> dict[str, Any]:
    """Everything that the finder and the pack builder need to know about all exercises.

    The join of exercises and causes is left to the reader's browser: by demands, so that the
    size of the file grows with the number of entries and not with its square.

    Args:
        captions: exercise → the words below each of its pictures.
    """
    exercises = catalog.published("exercises")
    return {
        "words": {name: _titles(catalog, name) for name in WORDS},
        "muscles": _named(catalog.published("muscles")),
        "impacts": _named(catalog.published("impacts")),
        "cannot": [part._asdict() for part in CANNOT],
        "exercises": {item.id: _exercise(item, captions.get(item.id, ())) for item in exercises},
        "causes": {item.id: _cause(item) for item in catalog.published("causes")},
        "moved": _moved(catalog),
    }


def _titles(catalog: Catalog, vocabulary: str) -> dict[str, str]:
    return {id_: term.title for id_, term in catalog.terms(vocabulary).items()}


def _named(items: Iterable[Item]) -> dict[str, str]:
    return {item.id: item.title for item in items}


def _exercise(item: Item, captions: Sequence[str]) -> dict[str, Any]:
    entry = item.entry
    return {
        "title": item.title,
        "position": entry.position,
        "level": entry.level,
        "main": entry.muscles.main,
        "also": entry.muscles.also,
        "equipment": entry.equipment,
        "demands": entry.demands,
        "helps": [part.impact for part in entry.helps],
        "side": entry.dose.side,
        "captions": list(captions),
    }


def _cause(item: Item) -> dict[str, Any]:
    entry = item.entry
    urgent = [part for part in entry.warning_signs if part.level in URGENT]
    return {
        "title": item.title,
        "stance": entry.stance,
        "advice": plain_text(entry.advice[0]),
        "signs": [[plain_text(part.sign), plain_text(part.do)] for part in urgent],
        "demands": {part.demand: [part.level, plain_text(part.why)] for part in entry.demands},
    }


def _moved(catalog: Catalog) -> dict[str, str]:
    """Old id → new id of exercises that were renamed, for addresses that people kept."""
    ways = ((old.split("/"), new.split("/")) for old, new in catalog.redirects.items())
    return {old[1]: new[1] for old, new in ways if old[0] == new[0] == "exercises"}
