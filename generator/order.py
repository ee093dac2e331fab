"""The order of exercises in lists and on sheets, so that nobody stands, lies and stands again."""

from __future__ import annotations

from generator.catalog import Catalog, Item


def in_order(catalog: Catalog, exercises: list[Item]) -> list[Item]:
    """Published exercises by body position, then from gentle to hard, then by title."""
    positions = {id_: n for n, id_ in enumerate(catalog.terms("positions"))}
    levels = {id_: n for n, id_ in enumerate(catalog.terms("levels"))}

    def key(item: Item) -> tuple[int, int, str, str]:
        entry = item.entry
        return positions[entry.position], levels[entry.level], item.title.casefold(), item.id

    return sorted((item for item in exercises if item.published), key=key)
