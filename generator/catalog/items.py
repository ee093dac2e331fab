"""An entry with where it comes from, and one place where it points elsewhere."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from generator.model.base import Review
from generator.source import Path, Source


@dataclass(frozen=True)
class Item:
    """An entry with its id, its kind and the file it was read from."""

    kind: str
    id: str
    entry: Any
    source: Source = field(repr=False, compare=False)

    @property
    def published(self) -> bool:
        """Whether readers see it."""
        return bool(getattr(self.entry, "status", "published") == "published")

    @property
    def title(self) -> str:
        """Its name as readers see it."""
        return str(self.entry.title)

    @property
    def review(self) -> Review | None:
        """When and how it was checked; None for kinds that are not, such as sources."""
        review: Review | None = getattr(self.entry, "review", None)
        return review


@dataclass(frozen=True)
class Reference:
    """One place where an entry points to another entry, or to a term of a vocabulary."""

    item: Item
    path: Path
    kind: str
    target: str
