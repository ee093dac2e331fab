"""All entries, and the references between them in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from generator.catalog.items import Item, Reference
from generator.model.base import Ref
from generator.model.history import Recorded
from generator.model.kinds import BY_SINGULAR, KINDS
from generator.model.reference import Rules, Term
from generator.model.walk import Mark, texts
from generator.prose import citations, entry_links
from generator.source import Path, Source


@dataclass
class Catalog:
    """All entries that could be read, in the order of their ids.

    Attributes:
        items: kind → id → item.
        rules: the project's own rules; None where the file could not be read.
        rules_source: the file of the rules; None where there is none.
        redirects: old address → new address, as in ``exercises/heel-lift``.
        redirects_source: the file of the redirects; None where there is none.
        history: address → what the entry said before, as in ``exercises/heel-raise``.
        unread: kind → ids of files that have problems of their own; pointing to them is no fault.
    """

    items: dict[str, dict[str, Item]]
    rules: Rules | None = None
    rules_source: Source | None = None
    redirects: dict[str, str] = field(default_factory=dict)
    redirects_source: Source | None = None
    history: Mapping[str, Recorded] = field(default_factory=dict)
    unread: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def complete(self) -> bool:
        """Whether every file could be read, so that what is missing is really not there."""
        return not any(self.unread.values())

    def __getitem__(self, kind: str) -> Mapping[str, Item]:
        return self.items.get(kind, {})

    def __iter__(self) -> Iterator[Item]:
        for own in self.items.values():
            yield from own.values()

    def published(self, kind: str) -> list[Item]:
        """The entries of a kind that readers see, by title."""
        shown = (item for item in self[kind].values() if item.published)
        return sorted(shown, key=lambda item: (item.title.casefold(), item.id))

    def find(self, kind: str, id_: str) -> Item | None:
        """The entry, or None."""
        return self[kind].get(id_)

    def terms(self, vocabulary: str) -> Mapping[str, Term]:
        """The terms of a closed list by id, in the list's own order."""
        item = self.find("vocabulary", vocabulary)
        terms: Mapping[str, Term] = item.entry.terms if item else {}
        return terms

    def ids(self, kind: str) -> list[str]:
        """What a reference of ``kind`` may point to: entries, or terms of a vocabulary."""
        return list(self[kind]) if kind in KINDS else list(self.terms(kind))

    @cached_property
    def written(self) -> list[tuple[Item, Path, str, Mark]]:
        """Every text of every entry, with its path and mark."""
        found = [(item, *text) for item in self for text in texts(item.entry)]
        if self.rules is not None and self.rules_source is not None:
            item = Item("rules", "rules", self.rules, self.rules_source)
            found += [(item, *text) for text in texts(self.rules)]
        return found

    @cached_property
    def _written_by(self) -> Mapping[tuple[str, str], list[tuple[Path, str, Mark]]]:
        found: dict[tuple[str, str], list[tuple[Path, str, Mark]]] = defaultdict(list)
        for item, path, text, mark in self.written:
            found[item.kind, item.id].append((path, text, mark))
        return found

    def written_by(self, item: Item) -> list[tuple[Path, str, Mark]]:
        """The texts of one entry."""
        return self._written_by.get((item.kind, item.id), [])

    @cached_property
    def references(self) -> list[Reference]:
        """Every place where an entry points to another one: by a field, a link or a citation."""
        return list(self._references())

    @cached_property
    def _references_of(self) -> Mapping[tuple[str, str], list[Reference]]:
        found: dict[tuple[str, str], list[Reference]] = defaultdict(list)
        for reference in self.references:
            found[reference.item.kind, reference.item.id].append(reference)
        return found

    def references_of(self, item: Item) -> list[Reference]:
        """Every place in one entry that points elsewhere."""
        return self._references_of.get((item.kind, item.id), [])

    @cached_property
    def backlinks(self) -> Mapping[tuple[str, str], list[Reference]]:
        """(kind, id) → the references that point to it, from published entries."""
        found: dict[tuple[str, str], list[Reference]] = defaultdict(list)
        for reference in self.references:
            if reference.item.published:
                found[reference.kind, reference.target].append(reference)
        return found

    def pointing_to(
        self, kind: str, id_: str, from_kind: str, field_name: str = ""
    ) -> list[Reference]:
        """References to an entry from entries of one kind, by title; of one field, if named."""
        found = [
            ref
            for ref in self.backlinks.get((kind, id_), [])
            if ref.item.kind == from_kind and (not field_name or ref.path[0] == field_name)
        ]
        return sorted(found, key=lambda ref: (ref.item.title.casefold(), ref.item.id))

    def _references(self) -> Iterator[Reference]:
        for item, path, text, mark in self.written:
            if isinstance(mark, Ref):
                yield Reference(item, path, mark.kind, text)
            elif mark.prose:
                yield from (Reference(item, path, "sources", id_) for id_ in citations(text))
                for singular, id_ in entry_links(text):
                    kind = BY_SINGULAR[singular].name if singular in BY_SINGULAR else singular
                    yield Reference(item, path, kind, id_)
