"""All that can be printed: cards, sheets and packs as PDF, and what the pages say about them."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field, replace
from pathlib import Path

from generator.cards import PACKS, PAPERS, CardError, Job, Printable, jobs, make, page_count
from generator.catalog import Catalog
from generator.commands.report import Report
from generator.commands.unprintable import cards_of, problem_of
from generator.drawings import Drawings
from generator.pages.extras import CardLink
from generator.problems import Problem
from generator.store import Store

LINKS = "card-links.json"


@dataclass
class Prints:
    """What was made.

    Attributes:
        files: path → PDF.
        links: list → its files: the id of an exercise or a programme, ``packs`` or ``logs``.
        problems: files that could not be made.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    links: dict[str, list[CardLink]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def make_prints(
    catalog: Catalog, site: str, drawings: Drawings, store: Store, report: Report
) -> Prints:
    """Make every file to print, or take it from the store.

    Args:
        catalog: a catalog without errors.
        site: the address of the site, with a slash at the end.
        drawings: draws the figures.
        store: what was made before.
        report: where progress is shown.
    """
    cards = cards_of(catalog, site, drawings)
    prints = Prints()
    todo = list(jobs(catalog, site, cards))
    made = make((job.file for job in todo), store)
    for done, (job, (_, pdf)) in enumerate(zip(todo, made, strict=True), 1):
        if isinstance(pdf, CardError):
            # The pages of a pack come before it, and what is wrong with them is said there.
            if job.shelf != PACKS or not prints.problems:
                prints.problems.append(problem_of(catalog, job, pdf))
        else:
            prints.files[job.file.path] = pdf
            _offer(prints, job, _link(job.file, pdf, store))
        report.progress("Cards", done, len(todo))
    store.prune()
    return replace(prints, problems=sorted(set(prints.problems)))


def keep_links(file: Path, links: Mapping[str, list[CardLink]]) -> None:
    """Note what the pages offer, for builds that leave the cards as they are."""
    text = json.dumps({name: [asdict(link) for link in own] for name, own in links.items()})
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, encoding="utf-8")


def last_links(file: Path, docs: Path) -> dict[str, list[CardLink]]:
    """What the pages offered when cards were last made, of what still lies in ``docs``."""
    try:
        kept = json.loads(file.read_text(encoding="utf-8"))
        links = {name: [CardLink(**link) for link in own] for name, own in kept.items()}
    except (OSError, ValueError, TypeError, AttributeError):
        return {}
    return {name: [i for i in own if (docs / i.path).is_file()] for name, own in links.items()}


def _offer(prints: Prints, job: Job, link: CardLink) -> None:
    """Put a file in its list, and a programme's pack in the programme's own as well."""
    shelves = {job.shelf: link.label}
    if job.shelf == PACKS and job.item and job.item.kind == "programmes":
        shelves[job.item.id] = "The whole pack"
    for name, label in shelves.items():
        links = prints.links.setdefault(name, [])
        links.append(replace(link, label=label, place=len(links)))


def _link(printable: Printable, pdf: bytes, store: Store) -> CardLink:
    paper = printable.paper
    data = ["pages", hashlib.sha256(pdf).hexdigest()]
    pages = int(store.get(data, lambda: str(page_count(pdf)).encode()))
    return CardLink(printable.path, printable.label, PAPERS[paper], paper, pages, len(pdf))
