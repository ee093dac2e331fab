"""Two states of the knowledge base → what lies between them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from generator.catalog import Catalog, Item
from generator.changes.change import (
    LONGEST,
    Change,
    Edited,
    Entry,
    HeldBack,
    Link,
    Outdated,
    Renamed,
)
from generator.changes.details import details
from generator.demands import HoldBacks
from generator.history import PRINTED, state, versions
from generator.model.kinds import KINDS

RULES = Entry("rules", "rules", "The rules on every page and card")
Key = tuple[str, str]
Edge = tuple[Key, Key]


def compare(before: Catalog, after: Catalog) -> Change:
    """What changed in the entries, their links, and whom exercises are held back for.

    An entry that was renamed counts as the same one, if its old address leads to the new one. One
    that cannot be read is not gone: nothing is said about it, nor about links and advice.
    """
    moves = _moves(before, after)
    old = {moves.get(key, key): item for key, item in _shown(before).items()}
    now = _shown(after)
    unread = {(kind, id_) for kind, ids in after.unread.items() for id_ in ids}
    unread |= {(kind, id_) for kind, ids in before.unread.items() for id_ in ids}
    name = _names({**old, **now})
    change = Change(
        new=tuple(name[key] for key in sorted(now.keys() - old.keys() - unread)),
        edited=(*_rules(before, after), *_edited(old, now, name, moves)),
        renamed=tuple(Renamed(name[new], key[1]) for key, new in sorted(moves.items())),
        gone=tuple(name[key] for key in sorted(old.keys() - now.keys() - unread)),
    )
    if unread:
        return change
    gained, lost = _edges(after) - _edges(before, moves), _edges(before, moves) - _edges(after)
    return replace(
        change,
        links_gained=tuple(Link(name[a], name[b]) for a, b in sorted(gained)),
        links_lost=tuple(Link(name[a], name[b]) for a, b in sorted(lost)),
        held_back=tuple(_held_back(_holds(before, moves), _holds(after, {}), name)),
        outdated=tuple(_outdated(before, after, old, name)),
    )


def changed_files(
    before: Mapping[str, bytes], after: Mapping[str, bytes]
) -> tuple[tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """Addresses of pages that look different, files of cards that do, and cards that are gone."""
    differ = sorted(path for path, made in after.items() if before.get(path) != made)
    pages = tuple(path.removesuffix(".md") for path in differ if path.endswith(".md"))
    cards = tuple(path for path in differ if path.endswith(".pdf"))
    gone = (path for path in sorted(before.keys() - after.keys()) if path.endswith(".pdf"))
    return pages, cards, tuple(gone)


def _shown(catalog: Catalog) -> dict[Key, Item]:
    return {(item.kind, item.id): item for item in catalog if item.published}


def _moves(before: Catalog, after: Catalog) -> dict[Key, Key]:
    """Old → new of entries that were there under an id that now leads elsewhere."""
    known, now = _shown(before), _shown(after)
    pairs = ((_key(a), _key(b)) for a, b in after.redirects.items())
    return {a: b for a, b in pairs if a in known and a not in now and b in now and b not in known}


def _key(address: str) -> Key:
    kind, _, id_ = address.partition("/")
    return kind, id_


def _names(items: Mapping[Key, Item]) -> dict[Key, Entry]:
    singular = {kind: KINDS[kind].singular for kind in KINDS}
    return {
        key: Entry(singular[key[0]], key[1], item.title[:LONGEST]) for key, item in items.items()
    }


def _edited(
    old: Mapping[Key, Item],
    now: Mapping[Key, Item],
    name: Mapping[Key, Entry],
    moves: Mapping[Key, Key],
) -> Iterator[Edited]:
    ids = {key[1]: new[1] for key, new in moves.items()}
    for key in sorted(old.keys() & now.keys()):
        one, other = old[key].entry, now[key].entry
        names = tuple(part for part in type(other).model_fields if _differ(one, other, part, ids))
        if names:
            yield Edited(name[key], names, details(one, other, names))


def _rules(before: Catalog, after: Catalog) -> Iterator[Edited]:
    """The rules that stand on every page and card."""
    one, other = before.rules, after.rules
    if one and other and one != other:
        names = tuple(part for part in type(other).model_fields if _differ(one, other, part, {}))
        yield Edited(RULES, names, details(one, other, names))


def _outdated(
    before: Catalog, after: Catalog, old: Mapping[Key, Item], name: Mapping[Key, Entry]
) -> Iterator[Outdated]:
    """Cards and sheets with another version than the one that people may have at home."""
    for kind in PRINTED:
        for item in after.published(kind):
            known = old.get((kind, item.id))
            states = (state(before, known), state(after, item)) if known else ()
            for told in versions(states)[1:]:
                yield Outdated(name[kind, item.id], told.parts, told.advice)


def _differ(one: object, other: object, field: str, ids: Mapping[str, str]) -> bool:
    """Whether a field says something else; an id that was renamed says the same."""
    before, after = getattr(one, field), getattr(other, field)
    return bool(before != after) and _moved(str(before), ids) != str(after)


def _moved(text: str, ids: Mapping[str, str]) -> str:
    for old, new in ids.items():
        text = re.sub(rf"(?<![\w-]){re.escape(old)}(?![\w-])", new, text)
    return text


def _edges(catalog: Catalog, moves: Mapping[Key, Key] | None = None) -> set[Edge]:
    """Every link from one entry that readers see to another one."""
    moves, shown = moves or {}, _shown(catalog)
    pairs = (((ref.item.kind, ref.item.id), (ref.kind, ref.target)) for ref in catalog.references)
    return {
        (moves.get(a, a), moves.get(b, b)) for a, b in pairs if a in shown and b in shown and a != b
    }


def _holds(catalog: Catalog, moves: Mapping[Key, Key]) -> dict[Edge, str]:
    """(cause, exercise) → the stricter of the levels at which it is held back."""
    holds, found = HoldBacks(catalog), dict[Edge, str]()
    for exercise in catalog.published("exercises"):
        key = ("exercises", exercise.id)
        for hold in holds.of_exercise(exercise):
            cause = ("causes", hold.cause.id)
            found.setdefault((moves.get(cause, cause), moves.get(key, key)), hold.level)
    return found


def _held_back(
    old: Mapping[Edge, str], now: Mapping[Edge, str], name: Mapping[Key, Entry]
) -> Iterator[HeldBack]:
    for cause, exercise in sorted({*old, *now}):
        levels = old.get((cause, exercise), ""), now.get((cause, exercise), "")
        if levels[0] != levels[1]:
            yield HeldBack(name[cause], name[exercise], *levels)
