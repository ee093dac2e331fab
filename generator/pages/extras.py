"""What other rooms make for the pages: printable files and drawings."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True)
class CardLink:
    """A printable file that a page offers.

    Attributes:
        path: where it lies in the site.
        label: what it is, in words.
        paper: the name of its paper.
        code: the paper's short name, for scripts.
        pages: how many pages it has.
        size: in bytes.
        place: of its label among those in the same list.
    """

    path: str
    label: str
    paper: str
    code: str
    pages: int
    size: int
    place: int = 0

    @property
    def kilobytes(self) -> int:
        """The size as readers see it, never 0."""
        return max(1, round(self.size / 1000))


@dataclass(frozen=True)
class Extras:
    """What other rooms made for the pages, by the ids of entries.

    Attributes:
        cards: exercise or programme → its printable files; ``packs`` and ``logs`` as well.
        figures: exercise → its drawn figure: a description, and frames with SVG and caption.
        maps: muscle → the leg map as SVG.
        atlas: the leg map with a link on each muscle, for the list of muscles.
        feels: exercise → the small leg map of where it is felt, as SVG.
        guide: the words of poses with pictures, for editors.
        repository: where the project's files are, without a slash at the end.
    """

    cards: Mapping[str, list[CardLink]] = field(default_factory=dict)
    figures: Mapping[str, Any] = field(default_factory=dict)
    maps: Mapping[str, str] = field(default_factory=dict)
    atlas: str = ""
    feels: Mapping[str, str] = field(default_factory=dict)
    guide: Any = None
    repository: str = ""
