"""Lists over many entries: the index of each kind, and all warning signs in order of urgency."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from generator.catalog import Catalog, Item
from generator.model.base import WarningSign
from generator.model.reference import Term
from generator.prose import plain_text

Groups = list[tuple[str, list[Item]]]


class Sign(NamedTuple):
    """A warning sign and the entries that give it."""

    sign: WarningSign
    entries: list[Item]


def groups(catalog: Catalog, kind: str) -> Groups:
    """The entries of a kind in groups with a heading; one group without one where none fit."""
    by = _GROUPED.get(kind)
    items = catalog.published(kind)
    if by is None:
        return [("", items)]
    vocabulary, of = by
    order = list(catalog.terms(vocabulary).items())
    found = [(term.title, [item for item in items if of(item) == id_]) for id_, term in order]
    return [(title, own) for title, own in found if own]


_GROUPED: dict[str, tuple[str, Callable[[Item], str]]] = {
    "causes": ("cause-groups", lambda item: str(item.entry.group)),
    "exercises": ("positions", lambda item: str(item.entry.position)),
}


def warnings(catalog: Catalog) -> list[tuple[str, Term, list[Sign]]]:
    """(level, its words, signs) of all causes and impacts, most urgent first, each sign once."""
    found: dict[tuple[str, str], Sign] = {}
    for kind in ("causes", "impacts"):
        for item in catalog.published(kind):
            for sign in item.entry.warning_signs:
                key = (sign.level, plain_text(sign.sign).casefold())
                found.setdefault(key, Sign(sign, [])).entries.append(item)
    levels = catalog.terms("warning-levels").items()
    by_level = [
        (level, term, [warning for (own, _), warning in found.items() if own == level])
        for level, term in levels
    ]
    return [(level, term, signs) for level, term, signs in by_level if signs]
