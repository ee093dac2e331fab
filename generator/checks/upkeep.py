"""Rules on titles and on the dates of reviews."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from generator.catalog import Catalog, Item
from generator.model.base import Review
from generator.problems import Problem

LONGEST_REVIEW = 732
"""Days: 24 months, a leap day and a day's grace."""
_UNTITLED = ("sources", "vocabulary")


def same_title(catalog: Catalog) -> Iterator[Problem]:
    """Two entries have the same title.

    Readers could not tell them apart in a search. Change one of them.
    """
    first: dict[str, Item] = {}
    for item in catalog:
        if item.kind in _UNTITLED:
            continue
        other = first.setdefault(item.title.casefold(), item)
        if other is not item:
            message = f'"{item.title}" is also the title of {other.source.file}'
            hint = "change one of the two, so that readers can tell them apart"
            yield item.source.problem(("title",), "same-title", message, hint)


def bad_review_dates(catalog: Catalog) -> Iterator[Problem]:
    """The dates of a review do not fit.

    ``due`` comes after ``checked``, and at most 24 months after it.
    """
    for item, review in _reviewed(catalog):
        days = (date.fromisoformat(review.due) - date.fromisoformat(review.checked)).days
        if not 0 < days <= LONGEST_REVIEW:
            where = "more than 24 months after" if days > 0 else "not after"
            message = f"the next check, {review.due}, is {where} the last one, {review.checked}"
            hint = "`due` is a day later than `checked`, and at most 24 months later"
            yield item.source.problem(("review", "due"), "bad-review-dates", message, hint)


def late_change_note(catalog: Catalog) -> Iterator[Problem]:
    """A change is dated after the last check.

    Write the day of the change in ``on``, and set ``checked`` to that day or a later one.
    """
    for item, review in _reviewed(catalog):
        for number, note in enumerate(item.entry.changes):
            if note.on > review.checked:
                message = f"this change is later than the last check, {review.checked}"
                hint = "set `checked` under `review` to the day of the change, or mend the date"
                path = ("changes", number, "on")
                yield item.source.problem(path, "late-change-note", message, hint)


def overdue_review(catalog: Catalog, today: str) -> Iterator[Problem]:
    """An entry's check is overdue.

    Compare it with its sources again, and set ``checked`` and ``due``.
    """
    for item, review in _reviewed(catalog):
        if review.due < today:
            hint = "compare the entry with its sources, then set checked and due"
            message = f"the check was due on {review.due}"
            path = ("review", "due")
            yield item.source.problem(path, "overdue-review", message, hint, "warning")


def _reviewed(catalog: Catalog) -> Iterator[tuple[Item, Review]]:
    return ((item, item.review) for item in catalog if item.review)
