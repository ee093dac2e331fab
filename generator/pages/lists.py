"""Lists over many entries: the index of each kind, A to Z, and when they were checked."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from itertools import groupby
from typing import NamedTuple

from generator.catalog import Catalog, Item
from generator.model.kinds import NAMED
from generator.order import in_order

OTHER_SIGNS = "0 to 9"

PACES = {
    "hours": "Within hours",
    "days": "Within days",
    "weeks": "Over weeks",
    "months": "Over months",
    "years": "Over years",
    "varies": "Speed varies",
}
LEGS = {"one": "One leg", "both": "Both legs", "either": "One leg or both"}
STANCES = {
    "self": "yes, at home",
    "ask-first": "ask first",
    "care-team": "with your care team",
    "emergency": "no, get help now",
}
WORDS = {"pace": PACES, "legs": LEGS, "stance": STANCES}
"""What a list says about an entry in two or three words."""


class Group(NamedTuple):
    """Entries below one heading; a list without groups is one group without a title."""

    id: str
    title: str
    text: str
    items: list[Item]


class Name(NamedTuple):
    """A name that people may look for; ``other`` where the entry has another title."""

    words: str
    item: Item
    other: bool


class Checked(NamedTuple):
    """The first and the last day on which entries were checked, and the next one that is due."""

    first: str
    last: str
    due: str


def template(kind: str) -> str:
    """The template of the list of a kind."""
    return f"lists/{kind if kind in _OWN_TEMPLATE else 'list'}.md.j2"


def groups(catalog: Catalog, kind: str) -> list[Group]:
    """The published entries of a kind, in groups where the kind has them.

    Exercises go from gentle to hard, all others by title.
    """
    items = catalog.published(kind)
    if kind == "exercises":
        items = in_order(catalog, items)
    if kind == "sources":
        return _by_letter(items)
    if kind not in _GROUPED:
        return [Group("", "", "", items)]
    vocabulary, of = _GROUPED[kind]
    terms = catalog.terms(vocabulary).items()
    found = [Group(id_, t.title, t.text, [i for i in items if of(i) == id_]) for id_, t in terms]
    return [group for group in found if group.items]


_OWN_TEMPLATE = ("causes", "exercises", "muscles", "programmes", "sources", "treatments")

_GROUPED: dict[str, tuple[str, Callable[[Item], str]]] = {
    "causes": ("cause-groups", lambda item: str(item.entry.group)),
    "exercises": ("positions", lambda item: str(item.entry.position)),
}


def _by_letter(items: list[Item]) -> list[Group]:
    gathered: dict[str, list[Item]] = {}
    for item in items:
        gathered.setdefault(letter(item.title), []).append(item)
    return [
        Group(f"letter-{first[0].lower()}", first, "", own)
        for first, own in sorted(gathered.items())
    ]


def letter(words: str) -> str:
    """The letter under which words stand in a list from A to Z."""
    first = next((sign for sign in words if sign.isalnum()), "0").upper()
    return first if "A" <= first <= "Z" else OTHER_SIGNS


def names(catalog: Catalog) -> list[tuple[str, list[Name]]]:
    """Letter → all names that begin with it, those of a title and the other ones."""
    found: list[Name] = []
    for kind in NAMED:
        for item in catalog.published(kind):
            if item.id == "home":
                continue
            found.append(Name(item.title, item, False))
            found += [Name(words, item, True) for words in item.entry.other_names]
    found.sort(key=lambda name: (letter(name.words), name.words.casefold(), name.item.id))
    return [(first, list(own)) for first, own in groupby(found, key=lambda n: letter(n.words))]


def checked(items: Iterable[Item]) -> Checked | None:
    """When entries were checked; None where none of them says so."""
    reviews = [item.review for item in items if item.review]
    if not reviews:
        return None
    days = sorted(review.checked for review in reviews)
    return Checked(days[0], days[-1], min(review.due for review in reviews))
