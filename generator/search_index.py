"""The catalog → what the search box asks: names, kinds, and the words of each page."""

from __future__ import annotations

import re
from collections import defaultdict
from typing import Any

from generator.art import art_of
from generator.catalog import Catalog, Item
from generator.model.kinds import BY_SINGULAR, KINDS, NAMED
from generator.pages.addresses import art_path, page_path, picture_path, url_path
from generator.prose import first_sentence, plain_text

SEARCH_PATH = "data/search.json"

TOO_COMMON = 0.2
"""A word on a larger share of the pages than this one tells nothing."""

_WORD = re.compile(r"[a-z0-9][a-z0-9'-]+")


def search_data(catalog: Catalog) -> dict[str, Any]:
    """Names and summaries of all entries, and for each word of a text the entries that have it.

    Equal results are shown in the order of the entries. The list of words is an inverted index:
    word → numbers of entries.
    """
    items = [item for kind in NAMED for item in catalog.published(kind)]
    entries = [_entry(catalog, item) for item in items] + _glossary(catalog)
    return {"entries": entries, "words": _words(catalog, items)}


def _entry(catalog: Catalog, item: Item) -> dict[str, Any]:
    entry = item.entry
    clinical = [entry.clinical_name] if getattr(entry, "clinical_name", None) else []
    return {
        "title": item.title,
        "kind": KINDS[item.kind].heading if item.kind != "pages" else "About this site",
        "page": url_path(page_path(item.kind, item.id)),
        "says": first_sentence(entry.summary),
        "names": [*clinical, *entry.other_names],
        **_picture(catalog, item),
    }


def _picture(catalog: Catalog, item: Item | None) -> dict[str, str]:
    """The picture that stands for an entry, if there is one."""
    art = art_of(item) if item and item.published else None
    if art is None:
        return {}
    if art.what != "figure":
        return {"picture": art_path(art)}
    exercise = catalog.find("exercises", art.id)
    return {"picture": picture_path(art.id, len(exercise.entry.shows))} if exercise else {}


def _glossary(catalog: Catalog) -> list[dict[str, Any]]:
    return [
        {
            "title": term.title,
            "kind": "Glossary",
            "page": f"glossary/#{id_}",
            "says": first_sentence(term.text),
            "names": [],
            **_picture(catalog, _leads_to(catalog, term.see)),
        }
        for id_, term in catalog.terms("glossary").items()
    ]


def _leads_to(catalog: Catalog, target: str | None) -> Item | None:
    kind, _, id_ = (target or "").partition(":")
    return catalog.find(BY_SINGULAR[kind].name, id_) if kind in BY_SINGULAR else None


def _words(catalog: Catalog, items: list[Item]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = defaultdict(list)
    for number, item in enumerate(items):
        texts = (text for _, text, _ in catalog.written_by(item))
        words = set(_WORD.findall(" ".join(map(plain_text, texts)).casefold()))
        for word in words:
            found[word].append(number)
    kept = {w: numbers for w, numbers in found.items() if len(numbers) <= TOO_COMMON * len(items)}
    return dict(sorted(kept.items()))
