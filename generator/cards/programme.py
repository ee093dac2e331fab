"""What is on the printed sheets of a programme: one for each phase, and the cover of its pack."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from itertools import groupby
from typing import Any

from generator.cards.card import Card, Picture, reviewed
from generator.catalog import Catalog, Item
from generator.dose import changed, session_dose
from generator.history import card_version
from generator.model.programmes import DoseChange, ProgrammeExercise
from generator.order import in_order
from generator.prose import plain_text

LOG = "A log of four weeks"
Cards = Callable[[Item], Card]


@dataclass(frozen=True)
class Line:
    """One exercise of a phase."""

    title: str
    dose: str
    note: str
    picture: Picture | None


@dataclass(frozen=True)
class Sheet:
    """The exercises of one phase, by body position, and its rules."""

    title: str
    phase: str
    weeks: str
    days: str
    minutes: str
    aim: str
    groups: tuple[tuple[str, tuple[Line, ...]], ...]
    move_on: str
    step_back: str
    stop_title: str
    stop: tuple[str, ...]
    pain: tuple[str, ...]
    checked: str
    due: str
    reviewed: str
    address: str
    version: str


@dataclass(frozen=True)
class Cover:
    """The first page of a pack."""

    title: str
    summary: str
    ask_title: str
    ask: tuple[str, ...]
    not_advice: str
    contents: tuple[str, ...]
    exercises: tuple[str, ...]
    address: str
    who_for: tuple[str, ...] = ()
    not_for: tuple[str, ...] = ()
    before: tuple[str, ...] = ()
    phases: tuple[tuple[str, str, str, str], ...] = ()
    checked: str = ""
    due: str = ""
    reviewed: str = ""


def sheets_of(catalog: Catalog, item: Item, site: str, cards: Cards) -> list[Sheet]:
    """One sheet for each phase of a programme."""
    entry, rules = item.entry, catalog.rules
    if rules is None:
        raise ValueError("a sheet needs the project's rules; check the content first")
    version = card_version(catalog, item)
    return [
        Sheet(
            title=entry.title,
            phase=phase.title,
            weeks=str(phase.weeks),
            days=str(phase.days),
            minutes=str(phase.minutes),
            aim=plain_text(phase.aim),
            groups=_groups(catalog, phase.exercises, cards),
            move_on=phase.move_on,
            step_back=phase.step_back,
            stop_title=rules.stop.title,
            stop=rules.stop.card,
            pain=rules.pain.card,
            checked=entry.review.checked,
            due=entry.review.due,
            reviewed=reviewed(item, rules.not_reviewed),
            address=f"{site}c/programmes/{item.id}/",
            version=version,
        )
        for phase in entry.phases
    ]


def exercises_of(catalog: Catalog, item: Item) -> list[Item]:
    """Every exercise of a programme once, in the order of body positions."""
    ids = {part.exercise for phase in item.entry.phases for part in phase.exercises}
    return in_order(catalog, [catalog["exercises"][id_] for id_ in sorted(ids)])


def cover_of(catalog: Catalog, item: Item, site: str) -> Cover:
    """The cover of a programme's pack."""
    entry = item.entry
    sheets = f"{_count(len(entry.phases), 'sheet')} with a week's log, one for each phase"
    return Cover(
        title=entry.title,
        summary=plain_text(entry.summary),
        who_for=_plain(entry.who_for),
        not_for=_plain(entry.not_for),
        before=_plain(entry.before),
        phases=tuple(
            (str(phase.weeks), phase.title, str(phase.days), str(phase.minutes))
            for phase in entry.phases
        ),
        checked=entry.review.checked,
        due=entry.review.due,
        reviewed=reviewed(item, catalog.rules.not_reviewed) if catalog.rules else "",
        address=f"{site}programmes/{item.id}/",
        contents=(sheets, LOG),
        exercises=tuple(exercise.title for exercise in exercises_of(catalog, item)),
        **_shared(catalog),
    )


def position_cover(catalog: Catalog, position: str, exercises: list[Item], site: str) -> Cover:
    """The cover of a pack with all exercises in one body position."""
    term = catalog.terms("positions")[position]
    return Cover(
        title=f"Exercises: {term.title}",
        summary=f"{plain_text(term.text)} From gentle to hard. Choose 2 or 3, not all of them.",
        address=f"{site}print/",
        contents=(LOG,),
        exercises=tuple(exercise.title for exercise in exercises),
        **_shared(catalog),
    )


def _shared(catalog: Catalog) -> dict[str, Any]:
    rules = catalog.rules
    if rules is None:
        raise ValueError("a cover needs the project's rules; check the content first")
    return {
        "ask_title": rules.ask_first.title,
        "ask": rules.ask_first.card,
        "not_advice": rules.not_advice,
    }


def _groups(
    catalog: Catalog, parts: tuple[ProgrammeExercise, ...], cards: Cards
) -> tuple[tuple[str, tuple[Line, ...]], ...]:
    changes = {part.exercise: part.dose for part in parts}
    items = in_order(catalog, [catalog["exercises"][id_] for id_ in changes])
    positions = catalog.terms("positions")
    return tuple(
        (positions[key].title, tuple(_line(item, changes[item.id], cards(item)) for item in own))
        for key, own in groupby(items, key=lambda item: str(item.entry.position))
    )


def _line(item: Item, change: DoseChange, card: Card) -> Line:
    dose = changed(item.entry.dose, change)
    picture = card.pictures[-1] if card.pictures else None
    return Line(item.title, session_dose(dose), change.note or "", picture)


def _plain(texts: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(plain_text(text) for text in texts)


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
