"""What machines read on a page, as JSON-LD in the words of schema.org.

Only what a reader can see on the page is said, and no review that did not take place.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import Any

from generator.catalog import Catalog, Item
from generator.dose import dose_amounts, dose_words
from generator.model.kinds import KINDS
from generator.pages.addresses import index_path, page_path, picture_path, url_path
from generator.prose import plain_text

LICENCE = "https://creativecommons.org/licenses/by/4.0/"
NAME = "Legwork"
ABOUT_DATA = "about"
"""The page that offers the data, and so describes it as a dataset."""

Thing = dict[str, Any]


def with_linked_data(pages: Mapping[str, str], catalog: Catalog, site: str) -> dict[str, str]:
    """The pages, each with a block of data at its end that no reader sees.

    Args:
        pages: path → Markdown.
        catalog: the entries that the pages show.
        site: the address of the site, with a slash at the end.
    """
    graphs = {
        page_path(item.kind, item.id): _graph(catalog, item, site)
        for kind in SCHEMA_TYPES
        for item in catalog.published(kind)
    }
    return {
        path: text + _block(graphs[path]) if path in graphs else text
        for path, text in pages.items()
    }


def _block(graph: list[Thing]) -> str:
    text = json.dumps({"@context": "https://schema.org", "@graph": graph}, ensure_ascii=False)
    return f'\n<script type="application/ld+json">{_safe(text)}</script>\n'


def _safe(text: str) -> str:
    """No sign that could end the block or begin another one."""
    return text.replace("&", "\\u0026").replace("<", "\\u003c").replace(">", "\\u003e")


def _graph(catalog: Catalog, item: Item, site: str) -> list[Thing]:
    about = SCHEMA_TYPES[item.kind](catalog, item, site)
    graph = [_page(catalog, item, site, about), _breadcrumbs(item, site)]
    if item.kind == "exercises" and item.entry.figure:
        graph += _images(item, site)
    if (item.kind, item.id) == ("pages", ABOUT_DATA):
        graph.append(_dataset(site))
    return graph


def _page(catalog: Catalog, item: Item, site: str, about: Thing | None) -> Thing:
    review = item.entry.review
    made: Thing = {
        "@type": "Article" if about is None else ["MedicalWebPage", "Article"],
        "@id": _url(item, site),
        "url": _url(item, site),
        "name": item.title,
        "headline": item.title,
        "description": plain_text(item.entry.summary),
        "inLanguage": "en-GB",
        "dateModified": review.checked,
        "license": LICENCE,
        "isAccessibleForFree": True,
        "publisher": {"@type": "Organization", "name": NAME, "url": site},
        "author": {"@type": "Organization", "name": review.by.split(";")[0]},
        "citation": _cited(catalog, item),
    }
    if about is not None:
        made |= {"lastReviewed": review.checked, "about": about}
    if review.clinician:
        person = {"name": review.clinician.name, "jobTitle": review.clinician.role}
        made["reviewedBy"] = {"@type": "Person", **person}
    return {name: value for name, value in made.items() if value}


def _cited(catalog: Catalog, item: Item) -> list[str]:
    ids = dict.fromkeys(r.target for r in catalog.references_of(item) if r.kind == "sources")
    found = (catalog.find("sources", id_) for id_ in ids)
    return [source.entry.address for source in found if source]


def _breadcrumbs(item: Item, site: str) -> Thing:
    steps = [("Home", site)]
    if item.kind != "pages":
        steps.append((KINDS[item.kind].heading, site + url_path(index_path(item.kind))))
    if (item.kind, item.id) != ("pages", "home"):
        steps.append((item.title, _url(item, site)))
    listed = [
        {"@type": "ListItem", "position": n, "name": name, "item": url}
        for n, (name, url) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": listed}


def _url(item: Item, site: str) -> str:
    return site + url_path(page_path(item.kind, item.id))


def _named(kind: str, item: Item) -> Thing:
    names = list(item.entry.other_names)
    return {"@type": kind, "name": item.title, **({"alternateName": names} if names else {})}


def _condition(catalog: Catalog, item: Item, site: str) -> Thing:
    parts = (catalog.find("treatments", part.treatment) for part in item.entry.treatments)
    treatments = [
        {"@type": "MedicalTherapy", "name": part.title, "url": _url(part, site)}
        for part in parts
        if part and part.published
    ]
    extra = {"possibleTreatment": treatments} if treatments else {}
    return {**_named("MedicalCondition", item), **extra}


def _exercise(catalog: Catalog, item: Item, site: str) -> Thing:
    dose = item.entry.dose
    reps = {"repetitions": str(dose.reps)} if dose.reps else {}
    rest = {"restPeriods": f"{dose.rest} seconds"} if dose.rest else {}
    days = {"activityFrequency": f"{dose.days} days a week"} if dose.days else {}
    more = [*dose_amounts(dose), *(f"{label}: {words}" for label, words in dose_words(dose))]
    plan = {"@type": "ExercisePlan", "intensity": dose.effort, "additionalVariable": more}
    return {**_named("ExercisePlan", item), **plan, **reps, **rest, **days}


def _programme(catalog: Catalog, item: Item, site: str) -> Thing:
    weeks = max(phase.weeks.high for phase in item.entry.phases)
    return {**_named("ExercisePlan", item), "activityDuration": f"P{weeks}W"}


def _muscle(catalog: Catalog, item: Item, site: str) -> Thing:
    entry = item.entry
    same = [f"https://www.wikidata.org/wiki/{entry.wikidata}"] if entry.wikidata else []
    if entry.uberon:
        same.append(f"http://purl.obolibrary.org/obo/{entry.uberon.replace(':', '_')}")
    names = [entry.anatomical, *entry.other_names]
    made = {"@type": "Muscle", "name": item.title, "alternateName": names}
    return {**made, **({"sameAs": same} if same else {})}


def _plainly(kind: str) -> Callable[[Catalog, Item, str], Thing]:
    return lambda catalog, item, site: _named(kind, item)


SCHEMA_TYPES: dict[str, Callable[[Catalog, Item, str], Thing | None]] = {
    "causes": _condition,
    "impacts": _plainly("MedicalSignOrSymptom"),
    "treatments": _plainly("MedicalTherapy"),
    "exercises": _exercise,
    "muscles": _muscle,
    "programmes": _programme,
    "self-checks": _plainly("MedicalTest"),
    "pages": lambda catalog, item, site: None,
}
"""What the page of each kind is about; nothing for the site's own pages."""


def _images(item: Item, site: str) -> list[Thing]:
    about = site + url_path(page_path("pages", ABOUT_DATA))
    return [
        {
            "@type": "ImageObject",
            "contentUrl": site + picture_path(item.id, number),
            "name": f"{item.title}, step {step}",
            "license": LICENCE,
            "acquireLicensePage": about,
            "creditText": NAME,
            "creator": {"@type": "Organization", "name": NAME},
            "copyrightNotice": f"{NAME}, CC BY 4.0",
        }
        for number, step in enumerate(item.entry.shows, 1)
    ]


def _dataset(site: str) -> Thing:
    download = {"@type": "DataDownload", "encodingFormat": "application/json"}
    return {
        "@type": "Dataset",
        "name": "The Legwork knowledge base",
        "description": "Causes of leg muscle loss, what it does, what helps, exercises and their "
        "doses, with the source of each statement.",
        "license": LICENCE,
        "isAccessibleForFree": True,
        "creator": {"@type": "Organization", "name": NAME, "url": site},
        "distribution": [{**download, "contentUrl": f"{site}data/legwork.json"}],
    }
