"""An entry → what it says now, as hashes that can be kept."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from pydantic import BaseModel

from generator.catalog import Catalog, Item
from generator.history.parts import ON_PAGE_ONLY, card_parts, sheet_parts
from generator.model.base import Ref
from generator.model.history import State
from generator.model.walk import Path, texts
from generator.prose import plain_text

VERSION_LENGTH = 8
"""Hexadecimal digits: enough to tell two printouts apart, short enough to read out."""
PART_LENGTH = 6
"""Hexadecimal digits: of 16 million changes of a part, one would not be seen."""
NOT_READ = {"review", "status", "sources", "changes"}
"""Fields about an entry that are not part of what it says."""
_PARTS: Mapping[str, Callable[[Catalog, Item], dict[str, Any]]] = {
    "exercises": card_parts,
    "programmes": sheet_parts,
}
PRINTED = tuple(_PARTS)
"""Kinds with a version on paper."""


def state(catalog: Catalog, item: Item) -> State:
    """What an entry says now; in parts where it can be printed."""
    checked = item.entry.review.checked
    if item.kind not in _PARTS:
        return State(on=checked, version=_hash(list(_said(item.entry)), VERSION_LENGTH))
    parts = _PARTS[item.kind](catalog, item)
    printed = {name: part for name, part in parts.items() if name not in ON_PAGE_ONLY}
    hashes = {name: _hash(part, PART_LENGTH) for name, part in parts.items()}
    return State(on=checked, version=_hash(printed, VERSION_LENGTH), parts=hashes)


def card_version(catalog: Catalog, item: Item) -> str:
    """The version that stands on a card or a sheet."""
    return state(catalog, item).version


def _said(entry: BaseModel) -> Iterator[object]:
    """Every word and number of an entry. A reference counts, its id does not: ids are renamed."""
    marks = {path: mark for path, _, mark in texts(entry)}
    data = entry.model_dump(mode="json", exclude_defaults=True, exclude=NOT_READ)
    for path, value in _leaves(data, ()):
        mark = marks.get(path)
        if isinstance(mark, Ref):
            yield path[0]
        else:
            yield plain_text(value) if mark and mark.prose else value


def _leaves(data: Any, path: Path) -> Iterator[tuple[Path, Any]]:
    if isinstance(data, dict):
        for key, value in data.items():
            yield from _leaves(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            yield from _leaves(value, (*path, index))
    else:
        yield path, data


def _hash(data: object, length: int) -> str:
    packed = json.dumps(data, ensure_ascii=False, sort_keys=True, default=str).encode()
    return hashlib.sha256(packed).hexdigest()[:length]
