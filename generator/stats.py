"""The knowledge base in numbers: how much there is, where it is thin, what is due, how it reads."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from generator.catalog import Catalog, Item
from generator.checks.language import grade
from generator.model.base import Written
from generator.model.kinds import ARTICLES, KINDS
from generator.prose import plain_text

SOON = 90
"""Days in which a review counts as due soon."""
THIN = 2
"""With fewer exercises than this, a muscle or a position is thin."""


@dataclass(frozen=True)
class Table:
    """A heading, the names of the columns, and the rows."""

    heading: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def stats(catalog: Catalog, today: str) -> list[Table]:
    """All tables.

    Args:
        catalog: what could be read.
        today: a day as year-month-day, for reviews that are due.
    """
    return [
        _counts(catalog),
        _positions(catalog),
        _muscles(catalog),
        _sources(catalog),
        _reviews(catalog, today),
        _reading(catalog),
    ]


def _counts(catalog: Catalog) -> Table:
    rows = []
    for kind in KINDS:
        shown = sum(item.published for item in catalog[kind].values())
        rows.append((kind, str(shown), _some(len(catalog[kind]) - shown)))
    return Table("Entries", ("kind", "published", "drafts"), tuple(rows))


def _positions(catalog: Catalog) -> Table:
    levels = list(catalog.terms("levels"))
    found = Counter(
        (item.entry.position, item.entry.level) for item in catalog.published("exercises")
    )
    rows = []
    for position in catalog.terms("positions"):
        own = [found[position, level] for level in levels]
        rows.append((position, *map(_some, own), f"{sum(own)}{_thin(sum(own))}"))
    return Table("Exercises by position", ("position", *levels, "all"), tuple(rows))


def _muscles(catalog: Catalog) -> Table:
    main: Counter[str] = Counter()
    also: Counter[str] = Counter()
    for item in catalog.published("exercises"):
        main.update(item.entry.muscles.main)
        also.update(item.entry.muscles.also)
    rows = (
        (item.id, f"{main[item.id]}{_thin(main[item.id])}", _some(also[item.id]))
        for item in catalog.published("muscles")
    )
    return Table("Exercises by muscle", ("muscle", "main", "also"), tuple(rows))


def _sources(catalog: Catalog) -> Table:
    read = Counter(item.entry.read for item in catalog.published("sources"))
    cited = sum(ref.kind == "sources" for ref in catalog.references)
    rows = [(how, str(count)) for how, count in sorted(read.items())]
    return Table("Sources", ("how far read", "sources"), (*rows, ("citations", str(cited))))


def _reviews(catalog: Catalog, today: str) -> Table:
    soon = (date.fromisoformat(today) + timedelta(days=SOON)).isoformat()
    dues = sorted((item.review.due, item.kind, item.id) for item in catalog if item.review)
    clinician = sum(bool(item.review and item.review.clinician) for item in catalog)
    rows: list[tuple[str, ...]] = [
        ("overdue", str(sum(due < today for due, _, _ in dues))),
        (f"due in {SOON} days", str(sum(today <= due < soon for due, _, _ in dues))),
        ("later", str(sum(due >= soon for due, _, _ in dues))),
        ("by a clinician", str(clinician)),
    ]
    rows += [(f"next: {kind}/{id_}", due) for due, kind, id_ in dues[:3]]
    return Table("Reviews", ("when", "entries"), tuple(rows))


def _reading(catalog: Catalog) -> Table:
    """The grade of each kind, a school year of the United States, and its hardest entry."""
    rows = []
    for kind in ARTICLES:
        grades = sorted((_grade(catalog, item), item.id) for item in catalog.published(kind))
        if grades:
            mean = sum(level for level, _ in grades) / len(grades)
            hardest, id_ = grades[-1]
            rows.append((kind, f"{mean:.1f}", f"{hardest:.1f} {id_}"))
    return Table("Reading grade", ("kind", "mean", "hardest"), tuple(rows))


def _grade(catalog: Catalog, item: Item) -> float:
    return grade(_words(catalog, item))


def _words(catalog: Catalog, item: Item) -> Iterator[str]:
    for _, text, mark in catalog.written_by(item):
        if isinstance(mark, Written):
            yield plain_text(text)


def _some(count: int) -> str:
    return str(count) if count else "-"


def _thin(count: int) -> str:
    return " (few)" if count < THIN else ""
