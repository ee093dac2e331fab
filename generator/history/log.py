"""The record and what follows from it, for one state of the content."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from generator.catalog import Catalog, Item
from generator.history.events import Day, Event, days
from generator.history.record import Entries, renewed
from generator.history.versions import Version, versions


@dataclass(frozen=True)
class Log:
    """What happened to the content until now."""

    catalog: Catalog

    @cached_property
    def record(self) -> Entries:
        """What entries say and said, by address."""
        return renewed(self.catalog)

    @cached_property
    def days(self) -> list[Day]:
        """Every day on which something happened, the newest first."""
        return days(self.catalog, self.record)

    @cached_property
    def gone(self) -> list[tuple[str, str, str]]:
        """(kind, id, title) of what was published once and is not any more."""
        shown = {f"{item.kind}/{item.id}" for item in self.catalog if item.published}
        left = ((a.partition("/"), e.title) for a, e in self.record.items() if a not in shown)
        return [(kind, id_, title) for (kind, _, id_), title in left]

    def news(self, most: int) -> list[Day]:
        """The newest days with ``most`` lines in all; of the first day every line."""
        found: list[Day] = []
        for day in self.days:
            left = most - sum(len(other.lines) for other in found)
            if left > 0:
                found.append(day if day.first else replace(day, lines=day.lines[:left]))
        return found

    def events(self, item: Item) -> list[Event]:
        """What happened to an entry, the newest first; nothing for kinds that are not told."""
        return self._events.get((item.kind, item.id), [])

    def versions(self, item: Item) -> list[Version]:
        """The versions of a card or sheet, the current one first."""
        return versions(self.record[f"{item.kind}/{item.id}"].states)

    @cached_property
    def _events(self) -> Mapping[tuple[str, str], list[Event]]:
        found: dict[tuple[str, str], list[Event]] = {}
        for event in (event for day in self.days for line in day.lines for event in line.events):
            found.setdefault((event.item.kind, event.item.id), []).append(event)
        return found
