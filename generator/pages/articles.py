"""What the article of each kind shows besides the entry itself: joins and back-references."""

from __future__ import annotations

from collections.abc import Callable
from itertools import groupby
from typing import Any, NamedTuple

from generator.catalog import Catalog, Item
from generator.demands import HoldBacks
from generator.model.kinds import KINDS
from generator.order import in_order
from generator.pages.doses import dose_view, phase_view
from generator.pages.lists import letter
from generator.pages.page import Page
from generator.pages.warnings import warnings
from generator.relations import WITH_A_TEAM, Fit

MOST_LISTED = 40
"""Entries in a joined list. Past it the page links to the whole, so that the cost stays linear."""

OWN_TEMPLATE = ("home", "get-help", "about")
"""Pages of the site's own that show more than their text."""


class Reason(NamedTuple):
    """An entry that points here, and the reason that it gives."""

    item: Item
    why: str


def template(item: Item) -> str:
    """The template file of an article."""
    if item.kind == "pages":
        return f"{item.id}.md.j2" if item.id in OWN_TEMPLATE else "page.md.j2"
    return f"{KINDS[item.kind].singular}.md.j2"


def description(item: Item) -> str:
    """What a search engine shows below the title."""
    summary = getattr(item.entry, "summary", "")
    return str(summary or item.entry.says[0])


def context(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    """What the kind's template needs besides the entry."""
    make = CONTEXTS.get(item.kind)
    return make(catalog, item, holds) if make else {}


def _cause(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    fits = _fits(catalog, item, holds)
    return {
        "exercises": fits[:MOST_LISTED],
        "more_exercises": len(fits) > MOST_LISTED,
        "related": _both_ways(catalog, item),
        "team": item.entry.stance in WITH_A_TEAM,
    }


def _fits(catalog: Catalog, item: Item, holds: HoldBacks) -> list[Fit]:
    if item.entry.stance in WITH_A_TEAM:
        return []
    helpful: dict[str, Item] = {}
    for part in item.entry.leads_to:
        for ref in catalog.pointing_to("impacts", part.impact, "exercises", "helps"):
            helpful.setdefault(ref.item.id, ref.item)
            if len(helpful) > 2 * MOST_LISTED:
                break
    fits = []
    for exercise in in_order(catalog, list(helpful.values())):
        backs = holds.of_cause(item, exercise)
        if not any(back.level == "avoid" for back in backs):
            fits.append(Fit(exercise, backs))
    return fits


def _impact(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    helping = reasons(catalog, item, "exercises", "helps")
    order = {part.id: n for n, part in enumerate(in_order(catalog, [r.item for r in helping]))}
    helping.sort(key=lambda reason: order[reason.item.id])
    by_position = groupby(helping, key=lambda reason: str(reason.item.entry.position))
    return {
        "helped_by": [(position, list(parts)) for position, parts in by_position],
        "causes": reasons(catalog, item, "causes", "leads_to"),
    }


def _treatment(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    return {
        "causes": reasons(catalog, item, "causes", "treatments"),
        "related": _both_ways(catalog, item),
    }


def _muscle(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    refs = catalog.pointing_to("muscles", item.id, "exercises", "muscles")
    main = in_order(catalog, [ref.item for ref in refs if ref.path[1] == "main"])
    also = in_order(catalog, [ref.item for ref in refs if ref.path[1] == "also"])
    by_position = groupby(main, key=lambda exercise: str(exercise.entry.position))
    return {"main": [(position, list(items)) for position, items in by_position], "also": also}


def _exercise(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    easier = catalog.pointing_to("exercises", item.id, "exercises", "progresses_to")
    harder = catalog.find("exercises", item.entry.progresses_to or "")
    backs = holds.of_exercise(item)
    listed = groupby(backs[:MOST_LISTED], key=lambda back: back.level)
    return {
        "dose": dose_view(item.entry.dose),
        "easier": [ref.item for ref in easier],
        "harder": harder if harder and harder.published else None,
        "held_back": [(level, list(parts)) for level, parts in listed],
        "more_held_back": len(backs) > MOST_LISTED,
        "programmes": _entries(catalog, item, "programmes"),
        "treatments": reasons(catalog, item, "treatments", "exercises"),
    }


def _programme(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    check = catalog.find("self-checks", item.entry.entry_check or "")
    phases = [phase_view(catalog, part) for part in item.entry.phases]
    return {"phases": phases, "entry_check": check}


def _self_check(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    sides = {
        "below": "Worth a check if below",
        "above": "Worth a check if above",
        "at-or-below": "Worth a check if at or below",
        "at-or-above": "Worth a check if at or above",
    }
    impacts = catalog.pointing_to("self-checks", item.id, "impacts", "self_checks")
    cuts = item.entry.cut_offs
    return {
        "flagged": sides[item.entry.measure.flagged],
        "one_meaning": len({(cut.means, cut.source) for cut in cuts}) == 1 < len(cuts),
        "impacts": [Reason(ref.item, "") for ref in impacts],
    }


def _source(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    refs = catalog.backlinks.get(("sources", item.id), [])
    found = {(ref.item.kind, ref.item.id): ref.item for ref in refs if ref.item.kind != "rules"}
    return {"cited_in": sorted(found.values(), key=lambda item: (item.title.casefold(), item.id))}


def _vocabulary(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    shown = item.id == "demands"
    held = {demand: _by_level(parts) for demand, parts in holds.causes.items()} if shown else {}
    terms = list(item.entry.terms.items())
    if item.id == "glossary":
        terms.sort(key=lambda term: (term[1].title.casefold(), term[0]))
    first = {letter(term.title): id_ for id_, term in reversed(terms)}
    return {
        "terms": terms,
        "letters": sorted(first.items()),
        "held_back": held,
        "asked_by": holds.exercises if shown else {},
        "see": _see,
    }


def _see(page: Page, target: str) -> str:
    kind, _, id_ = target.partition(":")
    href = page.href(kind, id_)
    return page.link(page.catalog[page.kind(kind)][id_]) if href else ""


def _by_level(parts: list[tuple[Item, str, str]]) -> list[tuple[str, list[tuple[Item, str]]]]:
    ordered = sorted(parts, key=lambda part: (part[1], part[0].title.casefold()))
    grouped = groupby(ordered, key=lambda part: part[1])
    return [(level, [(cause, why) for cause, _, why in rows]) for level, rows in grouped]


def _page(catalog: Catalog, item: Item, holds: HoldBacks) -> dict[str, Any]:
    if item.id == "get-help":
        return {"warnings": warnings(catalog)}
    return {}


def reasons(catalog: Catalog, item: Item, from_kind: str, field_name: str) -> list[Reason]:
    """Entries that name this one in a list of parts with a ``why``, and their reasons."""
    refs = catalog.pointing_to(item.kind, item.id, from_kind, field_name)
    found = (ref for ref in refs if isinstance(ref.path[1], int) and len(ref.path) == 3)
    return [Reason(ref.item, getattr(ref.item.entry, field_name)[ref.path[1]].why) for ref in found]


def _entries(catalog: Catalog, item: Item, from_kind: str) -> list[Item]:
    refs = catalog.pointing_to(item.kind, item.id, from_kind)
    return list({ref.item.id: ref.item for ref in refs}.values())


def _both_ways(catalog: Catalog, item: Item) -> list[Item]:
    """Entries named as related here, and those that name this one."""
    own = [catalog[item.kind][id_] for id_ in item.entry.related]
    theirs = [ref.item for ref in catalog.pointing_to(item.kind, item.id, item.kind, "related")]
    found = {part.id: part for part in [*own, *theirs] if part.published}
    return sorted(found.values(), key=lambda part: (part.title.casefold(), part.id))


CONTEXTS: dict[str, Callable[[Catalog, Item, HoldBacks], dict[str, Any]]] = {
    "causes": _cause,
    "impacts": _impact,
    "treatments": _treatment,
    "muscles": _muscle,
    "exercises": _exercise,
    "programmes": _programme,
    "self-checks": _self_check,
    "sources": _source,
    "vocabulary": _vocabulary,
    "pages": _page,
}
"""Kind → what makes the part of its context that is its own."""
