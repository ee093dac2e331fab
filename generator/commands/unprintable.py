"""What cannot be printed: a text that is too long, a sign that the font lacks."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

from generator.cards import (
    Card,
    CardError,
    Job,
    Picture,
    card_of,
    card_store,
    is_made,
    jobs,
    log_files,
    make,
    unlike,
)
from generator.catalog import Catalog, Item
from generator.commands.check import UNPRINTABLE as RULE
from generator.commands.report import Report
from generator.commands.settings import CACHE, site_address
from generator.drawings import Drawings
from generator.figures import Look
from generator.problems import Problem
from generator.source import Path as Place

_SHORTER = (
    "say it in fewer words; the longest part of the entry is the best place to start",
    "say it in fewer words, or move an exercise to another phase",
)
_PRINTED = {
    "exercises": ("steps", "setup", "check_first", "mistakes", "dose", "progress", "easier"),
    "programmes": ("who_for", "not_for", "before"),
}
"""Of a programme, what stands on the cover of its pack."""


def unprintable(catalog: Catalog, root: Path, report: Report) -> list[Problem]:
    """Set every file that was not made before, and say what does not fit.

    Args:
        catalog: a catalog without errors.
        root: the project's folder, whose ``build/cache`` keeps what was made before.
        report: where a long wait is announced.
    """
    site, store = site_address(root), card_store(root / CACHE / "cards")
    # A blank log depends on no entry: where none is kept, all the rest is to be set as well.
    if not any(is_made(log, store) for log in log_files()):
        report.wait("Setting all cards, once. Later only those that changed are set.")
    cards = cards_of(catalog, site, Drawings(root / CACHE / "figures"))
    todo = list(unlike(jobs(catalog, site, cards)))
    made = make((job.file for job in todo), store)
    return [
        problem_of(catalog, job, fault)
        for job, (_, fault) in zip(todo, made, strict=True)
        if isinstance(fault, CardError)
    ]


def cards_of(catalog: Catalog, site: str, drawings: Drawings) -> dict[str, Card]:
    """The card of each published exercise, by id."""
    draw = partial(pictures, drawings)
    exercises = catalog.published("exercises")
    return {item.id: card_of(catalog, item, site, draw) for item in exercises}


def pictures(drawings: Drawings, item: Item) -> tuple[tuple[Picture, ...], Picture | None]:
    """The frames and the small muscle map of an exercise, in black and white."""
    figure = drawings.figure(item, Look.PRINT)
    frames = tuple(
        Picture(part.svg, part.alt, part.caption, part.step, part.width, part.height)
        for part in (figure.frames if figure else ())
    )
    return frames, Picture(drawings.feel_map(item, Look.PRINT), f"Muscles: {item.entry.feel}")


def problem_of(catalog: Catalog, job: Job, fault: CardError) -> Problem:
    """The fault at the text to mend, or at the longest part of the entry."""
    if job.item is None:
        return Problem("generator/cards/layouts", 1, 1, RULE, f"{job.file.path}: {fault}")
    if fault.sign:
        item, path = next(_written_with(catalog, job.item, fault.sign), (job.item, ()))
        hint = "write it in words or with another sign"
        return item.source.problem(path, RULE, str(fault), hint)
    message = f'"{job.file.label}" cannot be printed: {fault}'
    hint = _SHORTER[bool(job.part)]
    return job.item.source.key_problem(job.part or _longest(job.item), RULE, message, hint)


def _written_with(catalog: Catalog, item: Item, sign: str) -> Iterator[tuple[Item, Place]]:
    """Where a sign stands: in the entry itself, else in what its card takes from others."""
    yield from ((item, path) for path, text, _ in catalog.written_by(item) if sign in text)
    yield from ((other, path) for other, path, text, _ in catalog.written if sign in text)


def _longest(item: Item) -> tuple[str, ...]:
    """The field with most text of those on paper: where to cut first."""
    texts = {name: str(getattr(item.entry, name)) for name in _PRINTED.get(item.kind, ())}
    return (max(texts, key=lambda name: len(texts[name])),) if texts else ()
