"""The pages that the codes on cards and sheets open: they outlive renamed and removed entries."""

from __future__ import annotations

from collections.abc import Mapping

from generator.catalog import Catalog, Item
from generator.history import PRINTED, Log
from generator.pages.addresses import code_path
from generator.pages.environment import environment
from generator.pages.extras import CardLink
from generator.pages.moved import old_names
from generator.pages.page import Page


def code_pages(catalog: Catalog, cards: Mapping[str, list[CardLink]], log: Log) -> dict[str, str]:
    """A page for each exercise and programme, each name that one once had, and those gone.

    It does not lead on by itself: someone with an old printout needs the time to compare.

    Args:
        catalog: what is published now.
        cards: exercise or programme → its printable files.
        log: what entries said before.

    Returns:
        Path from the folder of the pages → Markdown with front matter.
    """
    shown = [item for kind in PRINTED for item in catalog.published(kind)]
    made = {code_path(item.kind, item.id): (item, False) for item in shown}
    old = {code_path(k, id_): (item, True) for k, id_, item in old_names(catalog) if k in PRINTED}
    left = {
        code_path(kind, id_): _gone(catalog, kind, id_, title)
        for kind, id_, title in log.gone
        if kind in PRINTED
    }
    pages = {
        path: _current(catalog, path, item, renamed, cards.get(item.id, []), log)
        for path, (item, renamed) in {**old, **made}.items()
    }
    return {**left, **pages}


def _current(
    catalog: Catalog, path: str, item: Item, renamed: bool, cards: list[CardLink], log: Log
) -> str:
    template = environment().get_template("code.md.j2")
    versions, review = log.versions(item), _review(catalog, item)
    return template.render(
        page=Page(path, catalog),
        item=item,
        renamed=renamed,
        cards=cards,
        versions=versions,
        review=review,
    )


def _gone(catalog: Catalog, kind: str, id_: str, title: str) -> str:
    page = Page(code_path(kind, id_), catalog)
    template = environment().get_template("code-gone.md.j2")
    return template.render(page=page, kind=kind, id=id_, title=title)


def _review(catalog: Catalog, item: Item) -> str:
    clinician = item.entry.review.clinician
    if clinician:
        return f"by {clinician.name}, {clinician.role}"
    return catalog.rules.not_reviewed if catalog.rules else ""
