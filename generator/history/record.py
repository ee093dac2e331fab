"""The record of what entries said: kept in a file, and brought up to date with the content."""

from __future__ import annotations

import json
from collections.abc import Mapping

from generator.catalog import Catalog, loading
from generator.history.state import state
from generator.history.words import NOUNS
from generator.model.history import Recorded, State

HISTORY_FILE = f"content/{loading.HISTORY_FILE}"
_HEAD = """\
# What each entry said before, as hashes: from this the site tells the owner of an old card what has
# changed. `make schemas` writes it; nobody needs to edit it. If git reports a conflict here, keep
# the lines of both sides.
"""
Entries = Mapping[str, Recorded]


def renewed(catalog: Catalog, today: str = "") -> dict[str, Recorded]:
    """The record with what is published now, and without old addresses: each has its new one.

    What is gone stays recorded. So a build with an old record is right too: only states between
    the record and the content can be missing.

    Args:
        catalog: what is published, and the record as it is.
        today: the day, as year-month-day, for what has changed without a new check, as when the
            shared rules change; without it such a state has the day of the one before.
    """
    entries = dict(catalog.history)
    for old, new in catalog.redirects.items():
        entries = moved(entries, old, new) if old in entries else entries
    for kind in NOUNS:
        for item in catalog.published(kind):
            address = f"{kind}/{item.id}"
            known = entries.get(address)
            states = _with(known.states if known else (), state(catalog, item), today)
            entries[address] = Recorded(title=item.title, states=states)
    return dict(sorted(entries.items()))


def behind(catalog: Catalog) -> list[str]:
    """Addresses of entries that say something that is not recorded."""
    return [a for a, now in renewed(catalog).items() if catalog.history.get(a) != now]


def moved(entries: Entries, old: str, new: str) -> dict[str, Recorded]:
    """The record after an entry got another address, which keeps what was recorded there."""
    rest = {address: recorded for address, recorded in entries.items() if address != old}
    states = entries[old].states
    for later in rest[new].states if new in rest else ():
        states = _with(states, later)
    title = (rest.get(new) or entries[old]).title
    return dict(sorted({**rest, new: Recorded(title=title, states=states)}.items()))


def as_text(entries: Entries) -> str:
    """The file, one line for each state, so that two people seldom change the same line."""
    lines = [line for address, recorded in entries.items() for line in _lines(address, recorded)]
    return _HEAD + "\n".join(["entries:" if lines else "entries: {}", *lines, ""])


def _lines(address: str, recorded: Recorded) -> list[str]:
    title = json.dumps(recorded.title, ensure_ascii=False)
    states = [f"      - {_flow(part)}" for part in recorded.states]
    return [f"  {address}:", f"    title: {title}", "    states:", *states]


def _flow(part: State) -> str:
    parts = ", ".join(f'{name}: "{digest}"' for name, digest in part.parts.items())
    more = f", parts: {{{parts}}}" if parts else ""
    return f'{{on: {part.on}, version: "{part.version}"{more}}}'


def _with(states: tuple[State, ...], now: State, today: str = "") -> tuple[State, ...]:
    """The states with one more, if it says something else than the last one."""
    if not states:
        return (now,)
    last = states[-1]
    if (last.version, last.parts) == (now.version, now.parts):
        return states
    on = now.on if now.on > last.on else max(today, last.on)
    return (*states, now.model_copy(update={"on": on}))
