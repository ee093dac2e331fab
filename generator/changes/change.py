"""The difference between two states of the knowledge base, as a value and as JSON.

A pull request's own code makes the JSON, and trusted code turns it into a comment. So reading it
trusts nothing, and this room imports nothing that would have to be installed.
"""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, fields
from typing import Any

LONGEST = 120
"""Letters of a text: a title has 80 at most."""
MOST = 2000
"""Items of a list: more than a change of the whole knowledge base has."""


@dataclass(frozen=True, order=True)
class Entry:
    """An entry by its kind in the singular, its id and its title."""

    kind: str
    id: str
    title: str


@dataclass(frozen=True, order=True)
class Detail:
    """Words of a field before and after; one of them is empty for what is new or gone."""

    field: str
    before: str
    after: str


@dataclass(frozen=True, order=True)
class Edited:
    """An entry that changed, the names of its fields that did, and how those for safety did."""

    entry: Entry
    fields: tuple[str, ...]
    details: tuple[Detail, ...] = ()


@dataclass(frozen=True, order=True)
class Renamed:
    """An entry with a new id."""

    entry: Entry
    old: str


@dataclass(frozen=True, order=True)
class Link:
    """A cross-link that readers can follow both ways."""

    source: Entry
    target: Entry


@dataclass(frozen=True, order=True)
class HeldBack:
    """An exercise that is held back for a cause; ``level`` is avoid, care or empty for not."""

    cause: Entry
    exercise: Entry
    before: str
    after: str


@dataclass(frozen=True, order=True)
class Outdated:
    """A card or sheet whose old printouts are told what changed: which parts, and what to do."""

    entry: Entry
    fields: tuple[str, ...]
    advice: str


@dataclass(frozen=True)
class Change:
    """All that a change does.

    Attributes:
        built: whether pages and cards could be compared; not so while there are errors.
        errors: how many problems stop the build.
        pages: addresses of pages that look different, those of the entries above included.
        cards: files of cards that are new or print differently.
        cards_gone: files of cards that are no longer made.
    """

    new: tuple[Entry, ...] = ()
    edited: tuple[Edited, ...] = ()
    renamed: tuple[Renamed, ...] = ()
    gone: tuple[Entry, ...] = ()
    links_gained: tuple[Link, ...] = ()
    links_lost: tuple[Link, ...] = ()
    held_back: tuple[HeldBack, ...] = ()
    outdated: tuple[Outdated, ...] = ()
    pages: tuple[str, ...] = ()
    cards: tuple[str, ...] = ()
    cards_gone: tuple[str, ...] = ()
    built: bool = True
    errors: int = 0


_ITEMS: dict[str, type[Any]] = {
    "new": Entry,
    "edited": Edited,
    "renamed": Renamed,
    "gone": Entry,
    "links_gained": Link,
    "links_lost": Link,
    "held_back": HeldBack,
    "outdated": Outdated,
    "pages": str,
    "cards": str,
    "cards_gone": str,
}
_ENTRIES = ("entry", "source", "target", "cause", "exercise")


def write_change(change: Change) -> str:
    """The change as JSON."""
    return json.dumps(asdict(change), ensure_ascii=False, indent=1) + "\n"


def read_change(text: str) -> Change:
    """The change that a JSON text holds.

    Raises:
        ValueError: for a text that ``write_change`` would not have written.
    """
    data = json.loads(text)
    if not isinstance(data, dict) or set(data) != {field.name for field in fields(Change)}:
        raise ValueError("this is not a change")
    lists = {name: _items(data[name], kind) for name, kind in _ITEMS.items()}
    if not isinstance(data["built"], bool) or type(data["errors"]) is not int:
        raise ValueError("this is not a change")
    return Change(**lists, built=data["built"], errors=data["errors"])


def _items(data: object, kind: type[Any]) -> tuple[Any, ...]:
    if not isinstance(data, list) or len(data) > MOST:
        raise ValueError("this is not a list of changes")
    return tuple(_text(item) if kind is str else _value(item, kind) for item in data)


def _value(data: object, kind: type[Any]) -> Any:
    if not isinstance(data, dict) or set(data) != {field.name for field in fields(kind)}:
        raise ValueError(f"this is not a {kind.__name__}")
    return kind(**{name: _part(name, value) for name, value in data.items()})


def _part(name: str, value: object) -> Any:
    if name in _ENTRIES:
        return _value(value, Entry)
    if name == "details":
        return _items(value, Detail)
    return _items(value, str) if name == "fields" else _text(value)


def _text(value: object) -> str:
    if not isinstance(value, str) or len(value) > LONGEST:
        raise ValueError("this is not a short text")
    return value
