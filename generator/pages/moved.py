"""Old addresses: whoever kept one, or follows a link from elsewhere, is shown the new one."""

from __future__ import annotations

from collections.abc import Iterator

from generator.catalog import Catalog, Item
from generator.pages.addresses import page_path
from generator.pages.environment import environment
from generator.pages.page import Page


def moved_pages(catalog: Catalog) -> dict[str, str]:
    """A page at each old address of an entry, with the way to the new one.

    Returns:
        Path from the folder of the pages → Markdown with front matter.
    """
    template = environment().get_template("moved.md.j2")
    return {
        page_path(kind, id_): template.render(page=Page(page_path(kind, id_), catalog), item=item)
        for kind, id_, item in old_names(catalog)
    }


def old_names(catalog: Catalog) -> Iterator[tuple[str, str, Item]]:
    """(kind, old id, entry) of each entry that readers see and that had another id before."""
    for old, new in catalog.redirects.items():
        (kind, _, id_), (new_kind, _, new_id) = old.partition("/"), new.partition("/")
        item = catalog.find(new_kind, new_id)
        if item and item.published and kind == new_kind:
            yield kind, id_, item
