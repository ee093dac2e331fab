"""All pages of the site: an article for every entry, a list for every kind, and the site's own."""

from __future__ import annotations

from typing import Any

from generator.art import art_of_list
from generator.catalog import Catalog, Item
from generator.demands import HoldBacks
from generator.history import PRINTED, Log
from generator.model.articles import Stance
from generator.model.kinds import KINDS
from generator.pages import articles, lists
from generator.pages.addresses import code_path, index_path, page_path
from generator.pages.codes import code_pages
from generator.pages.environment import environment
from generator.pages.extras import Extras
from generator.pages.moved import moved_pages
from generator.pages.page import Page
from generator.relations import Relations

STANCES: dict[Stance, str] = {
    "self": "A general home programme is reasonable",
    "ask-first": "Ask the people who treat you first",
    "care-team": "Only as part of a plan by your care team",
    "emergency": "Do not exercise: get help now",
}


OWN_PAGES = {
    "a-to-z": ("A to Z", "Everything on this site by its name, and by the other names for it."),
    "print": ("Print", "A card for each exercise, in large type, to hang up or hand out."),
    "changes": (
        "What has changed",
        "New pages and changed pages of this site, by day, the newest first.",
    ),
    "print/build": (
        "Build your own sheet",
        "Choose exercises, set how much of each, and print them. Nothing leaves your browser.",
    ),
    "figures/index": (
        "All figures",
        "Every drawn figure with its words, in colour and as it is printed, for people to review.",
    ),
    "how-figures-are-made": (
        "How the figures are made",
        "Each word of a pose with a picture, and how to write a pose in five minutes.",
    ),
    "offline": (
        "Use it offline",
        "Keep this site on your device and read it without a connection.",
    ),
}
"""Pages that no editor writes → title and description."""


NEWS = 3
"""Lines of news on the home page."""


def pages(catalog: Catalog, extras: Extras | None = None) -> dict[str, str]:
    """Write every page.

    Args:
        catalog: an entry of it without problems.
        extras: cards and figures.

    Returns:
        Path from the folder of the pages → Markdown with front matter.
    """
    extras = extras or Extras()
    holds, log = HoldBacks(catalog), Log(catalog)
    relations = Relations(catalog, holds)
    made: dict[str, str] = {}
    for kind in KINDS:
        for item in catalog.published(kind):
            own = {**articles.context(catalog, item, holds), "relations": relations.of(item)}
            made[page_path(kind, item.id)] = _article(catalog, item, own, extras, log)
    for kind in (kind for kind in KINDS if kind != "pages"):
        made[index_path(kind)] = _list(catalog, kind, extras)
    made["a-to-z.md"] = _own(catalog, "a-to-z", extras, {"letters": lists.names(catalog)})
    made["changes.md"] = _own(catalog, "changes", extras, {"log": log})
    made["print.md"] = _own(catalog, "print", extras, _prints(catalog, extras))
    made |= {f"{name}.md": _own(catalog, name, extras, {}) for name in ("print/build", "offline")}
    if extras.guide:
        made |= _for_editors(catalog, extras)
    return {**moved_pages(catalog), **made, **code_pages(catalog, extras.cards, log)}


def _prints(catalog: Catalog, extras: Extras) -> dict[str, Any]:
    """What the page on printing lists."""
    return {
        "groups": lists.groups(catalog, "exercises"),
        "programmes": catalog.published("programmes"),
        "cards": extras.cards,
        "packs": extras.cards.get("packs", []),
        "logs": extras.cards.get("logs", []),
    }


def _article(catalog: Catalog, item: Item, own: dict[str, Any], extras: Extras, log: Log) -> str:
    page = Page(page_path(item.kind, item.id), catalog, figures=extras.figures)
    entry = item.entry
    context: dict[str, Any] = {
        "entry": entry,
        "item": item,
        "title": item.title,
        "description": articles.description(item),
        "source": item.source.file,
        "kind": item.kind,
        "id": item.id,
        "review": item.review,
        "events": log.events(item),
        "code": code_path(item.kind, item.id) if item.kind in PRINTED else None,
        "news": log.news(NEWS) if item.id == "home" else [],
        "checked": None,
        "stances": STANCES,
        "warning_levels": list(catalog.terms("warning-levels").items()),
        "words": lists.WORDS,
        **own,
        "cards": extras.cards.get(item.id, []) if item.kind in PRINTED else [],
        "figure": extras.figures.get(item.id) if item.kind == "exercises" else None,
        "feel_map": extras.feels.get(item.id) if item.kind == "exercises" else None,
        "map": extras.maps.get(item.id) if item.kind == "muscles" else None,
    }
    return _render(page, articles.template(item), context, tuple(getattr(entry, "sources", ())))


def _list(catalog: Catalog, kind: str, extras: Extras) -> str:
    page = Page(index_path(kind), catalog, figures=extras.figures)
    context = {
        "title": KINDS[kind].heading,
        "description": KINDS[kind].lead,
        "checked": lists.checked(catalog.published(kind)),
        "groups": lists.groups(catalog, kind),
        "words": lists.WORDS,
        "atlas": extras.atlas,
        "art": art_of_list(catalog.published(kind)),
    }
    return _render(page, lists.template(kind), {**_NO_ENTRY, "id": kind, **context}, ())


def _for_editors(catalog: Catalog, extras: Extras) -> dict[str, str]:
    """Pages that lead from the guide for editors, and stand in no navigation."""
    drawn = [item for item in catalog.published("exercises") if item.id in extras.figures]
    contexts: dict[str, dict[str, Any]] = {
        "figures/index": {"drawn": drawn, "repository": extras.repository},
        "how-figures-are-made": {"guide": extras.guide},
    }
    return {
        f"{name}.md": _own(catalog, name, extras, context) for name, context in contexts.items()
    }


def _own(catalog: Catalog, name: str, extras: Extras, context: dict[str, Any]) -> str:
    page = Page(f"{name}.md", catalog, figures=extras.figures)
    title, description = OWN_PAGES[name]
    shown = {"id": name, "title": title, "description": description, **context}
    return _render(page, f"{name}.md.j2", {**_NO_ENTRY, **shown}, ())


_NO_ENTRY = {"source": "", "kind": "list", "review": None, "checked": None}


def _render(page: Page, template: str, context: dict[str, Any], also: tuple[str, ...]) -> str:
    page.also = also
    text = environment().get_template(template).render(page=page, catalog=page.catalog, **context)
    return _tidy(text)


def _tidy(text: str) -> str:
    """At most one empty line in a row, so that templates may be generous with them."""
    lines: list[str] = []
    for line in text.split("\n"):
        line = line.rstrip()
        if line or (lines and lines[-1]):
            lines.append(line)
    return "\n".join(lines).rstrip("\n") + "\n"
