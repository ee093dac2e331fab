"""Rules on references, redirects and entries that nobody can reach."""

from __future__ import annotations

import re
from collections.abc import Iterator

from generator.catalog import Catalog, Reference
from generator.model.kinds import BY_SINGULAR, KINDS
from generator.problems import Problem
from generator.shape import as_id, did_you_mean, near

REACHED_BY_LINKS = ("impacts", "treatments", "muscles", "exercises", "self-checks")
"""Kinds that readers reach from other entries. Causes and programmes are where they start."""


def unknown_reference(catalog: Catalog) -> Iterator[Problem]:
    """This points to something that does not exist.

    Use the file name of the entry without ``.yml``, for example ``heel-raise``; or the id of a
    term in the vocabulary.
    """
    for ref in catalog.references:
        if ref.kind in catalog.unread.get("vocabulary", ()):
            continue  # the list itself is broken, and says so
        if ref.kind not in KINDS and not catalog.terms(ref.kind):
            yield _unknown_kind(ref)
        elif ref.target not in _known(catalog, ref.kind) and not _moved(catalog, ref):
            yield _at(ref, "unknown-reference", *_unknown(catalog, ref))


def renamed_reference(catalog: Catalog) -> Iterator[Problem]:
    """This points to an entry by its old name.

    Use the new name, which the message tells.
    """
    for ref in catalog.references:
        new = _moved(catalog, ref)
        if new and ref.target not in _known(catalog, ref.kind):
            message = f'"{ref.target}" was renamed'
            yield _at(ref, "renamed-reference", message, f"write {new.partition('/')[2]}")


def draft_reference(catalog: Catalog) -> Iterator[Problem]:
    """A published entry points to a draft.

    Publish the draft (delete its ``status: draft``), or leave the reference out for now.
    """
    for ref in catalog.references:
        target = catalog.find(ref.kind, ref.target)
        if target and not target.published and ref.item.published:
            message = f'"{ref.target}" is a draft, which readers cannot see'
            hint = "publish it, or leave the reference out for now"
            yield _at(ref, "draft-reference", message, hint)


_NAME_IT = {
    "exercises": "say in `helps` what it helps with, or name it in a programme or a treatment",
    "impacts": "name it in a cause, under `leads_to`",
    "treatments": "name it in a cause, under `treatments`",
    "self-checks": "name it in an impact, under `self_checks`",
    "muscles": "name it in an exercise, under `muscles`",
}


def orphan_entry(catalog: Catalog) -> Iterator[Problem]:
    """Nothing points to this entry.

    Name it where it belongs: an exercise in a programme or as the next step of another one, an
    impact in a cause, a muscle in an exercise.
    """
    for kind in REACHED_BY_LINKS if catalog.complete else ():
        for item in catalog.published(kind):
            outgoing = kind == "exercises" and item.entry.helps
            if not catalog.backlinks.get((kind, item.id)) and not outgoing:
                message = f"nothing points to this {KINDS[kind].singular}"
                hint = _NAME_IT[kind]
                yield Problem(item.source.file, 1, 1, "orphan-entry", message, hint, "warning")


def bad_redirect(catalog: Catalog) -> Iterator[Problem]:
    """A redirect collides with an entry, runs in a circle or points nowhere.

    Write ``kind/old-id: kind/new-id``. The old id must be gone, the new one must exist.
    """
    source = catalog.redirects_source
    for old, new in catalog.redirects.items() if source else ():
        trouble = _redirect_trouble(catalog, old, new)
        if trouble and source:
            yield source.problem((old,), "bad-redirect", *trouble)


def _redirect_trouble(catalog: Catalog, old: str, new: str) -> tuple[str, str] | None:
    if _exists(catalog, old):
        return f'"{old}" still exists, so it cannot lead elsewhere', "delete this line or the entry"
    if new in catalog.redirects:
        hint = "point straight to where it is now, and make no circle"
        return f'"{new}" is itself redirected', hint
    if not _exists(catalog, new):
        known = [f"{item.kind}/{item.id}" for item in catalog]
        return f'"{new}" does not exist', did_you_mean(new, known) or "write kind/id"
    return None


def _exists(catalog: Catalog, address: str) -> bool:
    kind, _, id_ = address.partition("/")
    return kind in KINDS and id_ in _known(catalog, kind)


def _known(catalog: Catalog, kind: str) -> set[str]:
    return {*catalog.ids(kind), *catalog.unread.get(kind, ())}


def _moved(catalog: Catalog, ref: Reference) -> str | None:
    return catalog.redirects.get(f"{ref.kind}/{ref.target}")


def _unknown_kind(ref: Reference) -> Problem:
    hint = f"use one of: {', '.join(BY_SINGULAR)}"
    return _at(ref, "unknown-reference", f'there is no kind "{ref.kind}" to link to', hint)


def _unknown(catalog: Catalog, ref: Reference) -> tuple[str, str]:
    plural = ref.kind.replace("-", " ")
    word = KINDS[ref.kind].singular if ref.kind in KINDS else plural.removesuffix("s")
    known = sorted(_known(catalog, ref.kind))
    hint = _several(ref.target, known) or _meant(catalog, ref, known) or _where(ref, known)
    return f'unknown {word} "{ref.target}"', hint


def _several(target: str, known: list[str]) -> str:
    """How to write a list whose ids stand in one item."""
    parts = re.split(r"[\s,;/]+", target)
    together = len(parts) > 1 and all(part in known for part in parts)
    return f"put a comma between them: [{', '.join(parts)}]" if together else ""


def _meant(catalog: Catalog, ref: Reference, known: list[str]) -> str:
    """The id that is spelt nearly so, or that of an entry or a term with nearly such a name."""
    meant = did_you_mean(ref.target, known)
    if ref.kind == "sources" or meant:
        return meant
    names = _names(catalog, ref.kind)
    found = {names[name] for name in near(ref.target, names)}
    return did_you_mean(found.pop(), known) if len(found) == 1 else ""


def _names(catalog: Catalog, kind: str) -> dict[str, str]:
    """Title or other name → id."""
    if kind not in KINDS:
        return {term.title: id_ for id_, term in catalog.terms(kind).items()}
    items = catalog[kind].values()
    return {name: item.id for item in items for name in (*item.entry.other_names, item.title)}


def _where(ref: Reference, known: list[str]) -> str:
    if ref.kind not in KINDS:
        file = f"content/vocabulary/{ref.kind}.yml"
        return f"use one of: {', '.join(known)}; a new one is added to {file}"
    folder, new = f"content/{ref.kind}/", f"{as_id(ref.target)}.yml"
    return f"use the name of a file in {folder} without .yml, or add {new} there"


def _at(ref: Reference, rule: str, message: str, hint: str) -> Problem:
    place = ref.item.source.spot(ref.path, ref.target)
    return ref.item.source.problem_at(place, rule, message, hint)
