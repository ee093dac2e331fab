"""The files of a build, all in memory: figures, then cards, then pages and data."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from generator.art import SIGNS
from generator.cards import card_store
from generator.catalog import Catalog
from generator.commands.apps import app_files, offline_file
from generator.commands.prints import LINKS, Prints, keep_links, last_links, make_prints
from generator.commands.report import Report
from generator.commands.settings import CACHE, DOCS, setting, site_address
from generator.commands.social import Social, last_social, make_social, social_store, with_social
from generator.data import data_files
from generator.drawings import Drawings, FigureView, guide, picture_files, review_files
from generator.figures import Look
from generator.linked_data import with_linked_data
from generator.pages import pages
from generator.pages.addresses import map_path, sign_path
from generator.pages.extras import Extras
from generator.problems import Problem


def make_files(
    catalog: Catalog, root: Path, report: Report, *, with_cards: bool = True
) -> tuple[dict[str, bytes], list[Problem]]:
    """Make every file of the site's source.

    Args:
        catalog: a catalog without errors.
        root: the project's folder, whose ``build/cache`` keeps what was made before.
        report: where progress is shown.
        with_cards: False leaves the cards as they were, and offers those that there are.

    Returns:
        Path from the folder of the pages → bytes, and the problems of cards that cannot be made.
    """
    site, drawings = site_address(root), Drawings(root / CACHE / "figures")
    if with_cards:
        prints, social = _typeset(catalog, root, drawings, report)
    else:
        prints, social = _kept(catalog, root)
    extras = replace(_extras(catalog, drawings, prints), repository=setting(root, "repo_url"))
    printed = _figures(catalog, drawings, Look.PRINT)
    pictures = picture_files(extras.figures) | review_files(extras.guide, printed)
    written = with_linked_data(pages(catalog, extras), catalog, site)
    texts = {**with_social(written, social.alts), **data_files(catalog)}
    apps = app_files(catalog, drawings, extras.figures, site)
    if with_cards:
        drawings.store.prune()
    files = {path: text.encode() for path, text in texts.items()}
    files |= {**pictures, **prints.files, **social.files, **apps}
    files |= _art_files(catalog, drawings)
    return {**files, **offline_file(root, files)}, [*prints.problems, *social.problems]


def _typeset(
    catalog: Catalog, root: Path, drawings: Drawings, report: Report
) -> tuple[Prints, Social]:
    """All that is set by Typst, and a note of it for a build that does not."""
    store = card_store(root / CACHE / "cards")
    prints = make_prints(catalog, site_address(root), drawings, store, report)
    keep_links(root / CACHE / LINKS, prints.links)
    return prints, make_social(catalog, drawings, social_store(root / CACHE / "social"), report)


def _kept(catalog: Catalog, root: Path) -> tuple[Prints, Social]:
    """What still lies there from the last build that set it."""
    links = last_links(root / CACHE / LINKS, root / DOCS)
    return Prints(links=links), last_social(catalog, root / DOCS)


def _extras(catalog: Catalog, drawings: Drawings, prints: Prints) -> Extras:
    """What the pages show besides text; the page's CSS colours the drawings."""
    exercises = catalog.published("exercises")
    muscles = catalog.published("muscles")
    return Extras(
        prints.links,
        _figures(catalog, drawings, Look.COLOUR),
        {item.id: drawings.muscle_map(item, Look.COLOUR) for item in muscles},
        drawings.atlas(muscles),
        {item.id: drawings.feel_map(item, Look.COLOUR) for item in exercises},
        guide(drawings.store),
    )


def _art_files(catalog: Catalog, drawings: Drawings) -> dict[str, bytes]:
    """The pictures of lists that are not figures: signs, and a small map of each muscle."""
    maps = {
        map_path(item.id): drawings.small_map(item.id, Look.LIGHT)
        for item in catalog.published("muscles")
    }
    signs = {sign_path(name): svg for name, svg in SIGNS.items()}
    return {path: svg.encode() for path, svg in (maps | signs).items()}


def _figures(catalog: Catalog, drawings: Drawings, look: Look) -> dict[str, FigureView]:
    """The figure of each exercise that has one."""
    shown = {item.id: drawings.figure(item, look) for item in catalog.published("exercises")}
    return {id_: figure for id_, figure in shown.items() if figure}
