"""All warning signs of the knowledge base, most urgent first."""

from __future__ import annotations

from typing import NamedTuple

from generator.catalog import Catalog, Item
from generator.model.base import WarningSign
from generator.model.reference import Term
from generator.prose import plain_text

DAILY_LIFE = "In daily life with weak legs"


class Sign(NamedTuple):
    """A warning sign and the entries that give it."""

    sign: WarningSign
    entries: list[Item]


Topics = list[tuple[str, list[Sign]]]


def warnings(catalog: Catalog) -> list[tuple[str, Term, Topics]]:
    """(level, its words, signs by topic) of all causes and impacts, each sign once."""
    found: dict[tuple[str, str], Sign] = {}
    for kind in ("impacts", "causes"):
        for item in catalog.published(kind):
            for sign in item.entry.warning_signs:
                key = (sign.level, plain_text(sign.sign).casefold())
                found.setdefault(key, Sign(sign, [])).entries.append(item)
    listed = []
    for level, term in catalog.terms("warning-levels").items():
        signs = [sign for (own, _), sign in found.items() if own == level]
        if signs:
            listed.append((level, term, _by_topic(catalog, signs)))
    return listed


def _by_topic(catalog: Catalog, signs: list[Sign]) -> Topics:
    """Signs of daily life first, then by the group of the first cause that gives them.

    In each topic those come first that most pages name, since most readers can have them.
    """
    topics: dict[str, list[Sign]] = {DAILY_LIFE: []}
    topics |= {term.title: [] for term in catalog.terms("cause-groups").values()}
    for sign in signs:
        first = sign.entries[0]
        topic = DAILY_LIFE
        if first.kind == "causes":
            topic = catalog.terms("cause-groups")[first.entry.group].title
        topics[topic].append(sign)
    for own in topics.values():
        own.sort(key=lambda sign: -len(sign.entries))
    return [(title, own) for title, own in topics.items() if own]
