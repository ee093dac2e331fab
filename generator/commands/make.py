"""The files of a build, all in memory: figures, then cards, then pages and data."""

from __future__ import annotations

from pathlib import Path

from generator.cards import LAYOUT_NAMES, PAPERS, CardError, card_files, card_of, card_store
from generator.catalog import Catalog, Item
from generator.commands.report import Report
from generator.data import data_files
from generator.pages import pages
from generator.pages.site import CardLink, Extras
from generator.problems import Problem
from generator.source import read

CACHE = Path("build") / "cache"


def make_files(
    catalog: Catalog, root: Path, report: Report
) -> tuple[dict[str, bytes], list[Problem]]:
    """Make every file of the site's source.

    Returns:
        Path from the folder of the pages → bytes, and the problems of cards that cannot be made.
    """
    cards, links, problems = _cards(catalog, root, report)
    texts = {**pages(catalog, Extras(cards=links)), **data_files(catalog)}
    return {**{path: text.encode() for path, text in texts.items()}, **cards}, problems


def _cards(
    catalog: Catalog, root: Path, report: Report
) -> tuple[dict[str, bytes], dict[str, list[CardLink]], list[Problem]]:
    store, site = card_store(root / CACHE / "cards"), site_address(root)
    files: dict[str, bytes] = {}
    links: dict[str, list[CardLink]] = {}
    problems: list[Problem] = []
    exercises = catalog.published("exercises")
    for done, item in enumerate(exercises, 1):
        try:
            made = list(card_files(card_of(catalog, item, site), store))
        except CardError as fault:
            problems.append(_card_problem(item, fault))
            continue
        files |= {card.path: card.pdf for card in made}
        names = ((card.path, LAYOUT_NAMES[card.layout], PAPERS[card.paper]) for card in made)
        links[item.id] = [CardLink(*name) for name in names]
        report.progress("Cards", done, len(exercises))
    store.prune()
    return files, links, problems


def _card_problem(item: Item, fault: CardError) -> Problem:
    hint = "shorten the text, or look at the sign that the message names"
    return item.source.problem((), "card-fault", f"the card cannot be made: {fault}", hint)


def site_address(root: Path) -> str:
    """The address of the site as ``mkdocs.yml`` gives it, with a slash at the end."""
    file = root / "mkdocs.yml"
    settings = read("mkdocs.yml", file.read_bytes()).data if file.is_file() else None
    address = settings.get("site_url") if isinstance(settings, dict) else None
    return f"{str(address or 'https://example.org').rstrip('/')}/"
