"""The files of a build, all in memory: figures, then cards, then pages and data."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from generator.cards import (
    LAYOUT_NAMES,
    PAPERS,
    CardError,
    Picture,
    card_files,
    card_of,
    card_store,
)
from generator.catalog import Catalog, Item
from generator.commands.report import Report
from generator.data import data_files
from generator.drawings import Drawings, picture_files
from generator.figures import Look
from generator.pages import pages
from generator.pages.site import CardLink, Extras
from generator.problems import Problem
from generator.source import read

CACHE = Path("build") / "cache"


def make_files(
    catalog: Catalog, root: Path, report: Report, *, with_cards: bool = True
) -> tuple[dict[str, bytes], list[Problem]]:
    """Make every file of the site's source.

    Args:
        catalog: a catalog without errors.
        root: the project's folder, whose ``build/cache`` keeps what was made before.
        report: where progress is shown.
        with_cards: False leaves the printed cards out.

    Returns:
        Path from the folder of the pages → bytes, and the problems of cards that cannot be made.
    """
    drawings = Drawings(root / CACHE / "figures")
    nothing: tuple[dict[str, bytes], dict[str, list[CardLink]], list[Problem]] = {}, {}, []
    cards, links, problems = _cards(catalog, root, drawings, report) if with_cards else nothing
    extras = _extras(catalog, drawings, links)
    pictures = picture_files(extras.figures)
    texts = {**pages(catalog, extras), **data_files(catalog)}
    if with_cards:
        drawings.store.prune()
    return {**{path: text.encode() for path, text in texts.items()}, **pictures, **cards}, problems


def _extras(catalog: Catalog, drawings: Drawings, cards: dict[str, list[CardLink]]) -> Extras:
    """What the pages show besides text; the page's CSS colours the drawings."""
    shown = {item.id: drawings.figure(item, Look.COLOUR) for item in catalog.published("exercises")}
    muscles = catalog.published("muscles")
    return Extras(
        cards,
        {id_: figure for id_, figure in shown.items() if figure},
        {item.id: drawings.muscle_map(item, Look.COLOUR) for item in muscles},
        drawings.atlas(muscles),
    )


def _print_drawings(drawings: Drawings, item: Item) -> tuple[tuple[Picture, ...], Picture | None]:
    """The frames and the small muscle map of an exercise, in black and white."""
    figure = drawings.figure(item, Look.PRINT)
    frames = figure.frames if figure else ()
    pictures = tuple(Picture(part.svg, part.alt, part.caption, part.step) for part in frames)
    return pictures, Picture(drawings.feel_map(item, Look.PRINT), item.entry.feel)


def _cards(
    catalog: Catalog, root: Path, drawings: Drawings, report: Report
) -> tuple[dict[str, bytes], dict[str, list[CardLink]], list[Problem]]:
    store, site = card_store(root / CACHE / "cards"), site_address(root)
    files: dict[str, bytes] = {}
    links: dict[str, list[CardLink]] = {}
    problems: list[Problem] = []
    exercises = catalog.published("exercises")
    for done, item in enumerate(exercises, 1):
        try:
            card = card_of(catalog, item, site, partial(_print_drawings, drawings))
            made = list(card_files(card, store))
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
