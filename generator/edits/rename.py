"""A new id for an entry: its file moves, what points to it follows, the old address leads on."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalog import Catalog
from generator.edits.redirects import redirected
from generator.history import HISTORY_FILE, as_text, moved
from generator.model.base import ID_PATTERN, Ref
from generator.model.kinds import KINDS
from generator.shape import did_you_mean
from generator.source import Source


class RefusedError(Exception):
    """An entry cannot get this id; the message says why, in an editor's words."""


def renamed(catalog: Catalog, kind: str, old: str, new: str) -> dict[str, str | None]:
    """What changes on the disk when ``kind/old`` becomes ``kind/new``.

    Only ids change: in fields, links and citations of every entry, in the redirects and in the
    record. All else stays as it is, byte for byte.

    Returns:
        File → its new text; None for the file that is gone.

    Raises:
        RefusedError: if the id cannot be used, or what points to the entry cannot be told.
    """
    _refuse(catalog, kind, old, new)
    changed: dict[str, str | None] = {}
    for source in _sources(catalog):
        text = _mended(catalog, source, kind, old, new)
        if text != source.text:
            changed[source.file] = text
    entry = catalog[kind][old].source
    changed[f"content/{kind}/{new}.yml"] = changed.pop(entry.file, entry.text)
    changed[entry.file] = None
    addresses = f"{kind}/{old}", f"{kind}/{new}"
    file, text = redirected(catalog.redirects_source, *addresses)
    changed[file] = text
    if addresses[0] in catalog.history:
        changed[HISTORY_FILE] = as_text(moved(catalog.history, *addresses))
    return changed


def _refuse(catalog: Catalog, kind: str, old: str, new: str) -> None:
    if kind == "vocabulary":
        raise RefusedError("a vocabulary has a fixed name, since the fields of other kinds name it")
    if old not in catalog[kind]:
        meant = did_you_mean(old, list(catalog[kind]))
        raise RefusedError(f'there is no {KINDS[kind].singular} "{old}"; {meant}'.rstrip("; "))
    if not re.fullmatch(ID_PATTERN, new):
        raise RefusedError(
            f'"{new}" cannot be an id: use small letters, numbers and single hyphens'
        )
    if new in catalog[kind] or new in catalog.unread.get(kind, ()):
        raise RefusedError(
            f'there is already the {KINDS[kind].singular} "{new}": choose another id'
        )
    if not catalog.complete or (catalog.redirects_source and catalog.redirects_source.problems):
        raise RefusedError(
            "some files cannot be read, so not all that points here is known: run check"
        )


def _sources(catalog: Catalog) -> Iterator[Source]:
    yield from (item.source for item in catalog)
    if catalog.rules_source:
        yield catalog.rules_source


def _mended(catalog: Catalog, source: Source, kind: str, old: str, new: str) -> str:
    """The text of a file with every reference to the entry mended."""
    if old not in source.text:
        return source.text
    starts = {*_in_fields(catalog, source, kind, old), *_in_texts(source.text, kind, old)}
    text = source.text
    for start in sorted(starts, reverse=True):
        text = f"{text[:start]}{new}{text[start + len(old) :]}"
    return text


def _in_fields(catalog: Catalog, source: Source, kind: str, old: str) -> Iterator[int]:
    """Where fields that hold an id hold this one."""
    for item, path, text, mark in catalog.written:
        if item.source is source and isinstance(mark, Ref) and (mark.kind, text) == (kind, old):
            place = source.spot(path, old)
            yield _offset(source.text, place.line, place.column)


def _in_texts(text: str, kind: str, old: str) -> Iterator[int]:
    """Where links, citations and ``see`` name the entry; a comment that names it follows too."""
    word, id_ = f"(?:{kind}|{KINDS[kind].singular})", re.escape(old)
    patterns = [rf"\]\({word}:({id_})\)", rf"(?m)^ +see: [\"']?{word}:({id_})[\"']? *$"]
    if kind == "sources":
        patterns.append(rf"\[@({id_})\]")
    for pattern in patterns:
        yield from (found.start(1) for found in re.finditer(pattern, text))


def _offset(text: str, line: int, column: int) -> int:
    """The position in the text of a 1-based line and column."""
    return sum(len(row) + 1 for row in text.split("\n")[: line - 1]) + column - 1
