"""What happened to the content, by day: the one list behind change log, news and feed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

from generator.catalog import Catalog, Item
from generator.history.record import Entries
from generator.history.words import NOUNS, changed_parts, has_changed
from generator.model.history import State

FEW = 5
"""Entries that are named one by one; more are counted."""


@dataclass(frozen=True)
class Event:
    """An entry on a day on which it was new or said something else.

    Attributes:
        on: the day, as year-month-day.
        item: the entry as it is now.
        new: whether it is the first day.
        says: what has changed, in a sentence; may be empty.
        notes: what its editors say about it.
    """

    on: str
    item: Item
    new: bool
    says: str = ""
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Line:
    """All entries of a kind that were new on a day, or all that changed; ``first`` as of a day."""

    on: str
    kind: str
    new: bool
    events: tuple[Event, ...]
    first: bool

    @property
    def counted(self) -> bool:
        """Whether there are too many to name each."""
        return len(self.events) > FEW

    @property
    def word(self) -> str:
        """What each of them is: ``New exercise``; on the first day ``Exercise``."""
        noun = self._noun(0)
        return noun[0].upper() + noun[1:]

    @property
    def words(self) -> str:
        """``New exercise``, ``3 changed causes``; on the first day ``82 exercises``."""
        number = len(self.events)
        return self.word if number == 1 else f"{number} {self._noun(1)}"

    def _noun(self, many: int) -> str:
        state = "" if self.first and self.new else "new " if self.new else "changed "
        return f"{state}{NOUNS[self.kind][many]}"


@dataclass(frozen=True)
class Day:
    """A day with what happened on it; ``first`` is the day on which all began."""

    on: str
    lines: tuple[Line, ...]
    first: bool


def days(catalog: Catalog, entries: Entries) -> list[Day]:
    """Every day on which something happened, the newest first.

    Args:
        catalog: what is published now; what is gone is left out.
        entries: the record, renewed.
    """
    found = sorted(_events(catalog, entries), key=_place)
    by_day = [(on, list(own)) for on, own in groupby(found, key=lambda event: event.on)]
    first = by_day[0][0] if by_day else ""
    return [Day(on, tuple(_lines(own, on == first)), on == first) for on, own in reversed(by_day)]


def _events(catalog: Catalog, entries: Entries) -> Iterator[Event]:
    for address, recorded in entries.items():
        kind, _, id_ = address.partition("/")
        item = catalog.find(kind, id_) if kind in NOUNS else None
        if item and item.published:
            yield from _of_entry(item, recorded.states)


def _of_entry(item: Item, states: tuple[State, ...]) -> Iterator[Event]:
    """The first day, then each later one with a note or with other words than the day before."""
    first = states[0].on
    last = {on: list(own)[-1] for on, own in groupby(states, key=lambda state: state.on)}
    notes = [(max(note.on, first), note.what) for note in item.entry.changes]
    before = last[first]
    for on in sorted({*last, *(day for day, _ in notes)}):
        now = last.get(on, before)
        parts = changed_parts(before, now)
        told = tuple(what for day, what in notes if day == on)
        if on == first or told or parts or before.version != now.version:
            yield Event(on, item, on == first, has_changed(parts), told)
        before = now


def _place(event: Event) -> tuple[str, bool, int, str, str]:
    kind = [*NOUNS].index(event.item.kind)
    return event.on, not event.new, kind, event.item.title.casefold(), event.item.id


def _lines(events: list[Event], first: bool) -> Iterator[Line]:
    for (new, kind), own in groupby(events, key=lambda event: (event.new, event.item.kind)):
        yield Line(events[0].on, kind, new, tuple(own), first)
