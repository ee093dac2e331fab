"""An editor's text → safe Markdown: the one place that knows about citations, links and escaping."""

from __future__ import annotations

import re
from collections.abc import Iterator

CITATION = re.compile(r"\[@([a-z0-9]+(?:-[a-z0-9]+)*)\]")
LINK = re.compile(r"\[([^\[\]]+)\]\(([a-z-]+):([^()\s]*)\)")


def citations(text: str) -> list[str]:
    """The ids of the sources that a text cites, in order."""
    return CITATION.findall(text)


def links(text: str) -> Iterator[tuple[str, str]]:
    """(kind, id) of the entries that a text links to."""
    from generator.model.kinds import KINDS  # noqa: PLC0415

    by_singular = {kind.singular: kind.name for kind in KINDS.values()}
    for _, singular, target in LINK.findall(text):
        if singular in by_singular:
            yield by_singular[singular], target
