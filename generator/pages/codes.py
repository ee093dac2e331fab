"""The pages that the codes on printed cards open: they outlive renamed exercises."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from generator.catalog import Catalog, Item
from generator.pages.environment import environment
from generator.pages.page import Page


def code_pages(
    catalog: Catalog, cards: Mapping[str, list[Any]], versions: Mapping[str, str]
) -> dict[str, str]:
    """A page for each exercise, and for each name that an exercise once had.

    It does not lead on by itself: someone with an old printout needs the time to compare.

    Returns:
        Path from the folder of the pages → Markdown with front matter.
    """
    made = {f"c/{item.id}.md": item for item in catalog.published("exercises")}
    renamed = {f"c/{old}.md": item for old, item in _old_names(catalog)}
    template = environment().get_template("code.md.j2")
    return {
        path: template.render(
            page=Page(path, catalog),
            item=item,
            renamed=path in renamed,
            cards=cards.get(item.id, []),
            version=versions.get(item.id),
            review=_review(catalog, item),
        )
        for path, item in {**renamed, **made}.items()
    }


def _old_names(catalog: Catalog) -> Iterator[tuple[str, Item]]:
    for old, new in catalog.redirects.items():
        kind, _, id_ = old.partition("/")
        item = catalog.find("exercises", new.partition("/")[2]) if kind == "exercises" else None
        if item and item.published:
            yield id_, item


def _review(catalog: Catalog, item: Item) -> str:
    clinician = item.entry.review.clinician
    if clinician:
        return f"by {clinician.name}, {clinician.role}"
    return catalog.rules.not_reviewed if catalog.rules else ""
