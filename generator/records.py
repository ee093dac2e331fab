"""The catalog → one small JSON file for each entry, for scripts of the site and for anyone."""

from __future__ import annotations

from typing import Any

from generator.catalog import Catalog, Item
from generator.model.kinds import ARTICLES
from generator.pages.addresses import page_path, url_path


def record_path(kind: str, id_: str) -> str:
    """The file of an entry: ``data/exercises/heel-raise.json``."""
    return f"data/{kind}/{id_}.json"


def records(catalog: Catalog) -> dict[str, dict[str, Any]]:
    """Path in the site → the fields of an entry, as the editors wrote them."""
    items = [item for kind in ARTICLES for item in catalog.published(kind)]
    return {record_path(item.kind, item.id): _record(item) for item in items}


def _record(item: Item) -> dict[str, Any]:
    leave_out = {"figure"} if item.kind == "exercises" else set()
    fields = item.entry.model_dump(mode="json", exclude_none=True, exclude=leave_out)
    page = url_path(page_path(item.kind, item.id))
    return {"kind": item.kind, "id": item.id, "page": page, **fields}
