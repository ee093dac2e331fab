"""The pictures of pages in shared links, and the lines in the pages that name them."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.art import SIGNS, Art
from generator.cards import CardError
from generator.cards.social import FOLDER, SocialCard, social_cards, social_data
from generator.cards.social.png import make_pngs, social_store
from generator.catalog import Catalog
from generator.commands.report import Report
from generator.drawings import Drawings
from generator.figures import Look
from generator.problems import Problem
from generator.store import Store

__all__ = ["Social", "last_social", "make_social", "social_store", "with_social"]

MARK = Path(__file__).resolve().parents[2] / "overrides" / "partials" / "mark.html"


@dataclass
class Social:
    """What was made.

    Attributes:
        files: path → PNG.
        alts: path → the picture in words.
        problems: pictures that could not be made.
    """

    files: dict[str, bytes] = field(default_factory=dict)
    alts: dict[str, str] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)


def make_social(catalog: Catalog, drawings: Drawings, store: Store, report: Report) -> Social:
    """Make every picture, or take it from the store.

    Args:
        catalog: a catalog without errors.
        drawings: draws the figures.
        store: what was made before.
        report: where progress is shown.
    """
    cards = list(social_cards(catalog))
    mark = MARK.read_text(encoding="utf-8")
    data = (social_data(card, _picture(catalog, drawings, card.art), mark) for card in cards)
    social = Social()
    for done, (card, made) in enumerate(zip(cards, make_pngs(data, store), strict=True), 1):
        if isinstance(made, CardError):
            social.problems += _problem(catalog, card, made)
        else:
            social.files[card.path] = made
            social.alts[card.path] = card.alt
        report.progress("Pictures for shared links", done, len(cards))
    store.prune()
    return social


def last_social(catalog: Catalog, docs: Path) -> Social:
    """The pictures of the last build that made them, of what still lies in ``docs``."""
    cards = (card for card in social_cards(catalog) if (docs / card.path).is_file())
    return Social(alts={card.path: card.alt for card in cards})


def _picture(catalog: Catalog, drawings: Drawings, art: Art | None) -> str:
    """The art of a card as SVG, in colours that need no stylesheet."""
    if art is None:
        return ""
    if art.what == "sign":
        return SIGNS[art.id]
    if art.what == "map":
        return drawings.small_map(art.id, Look.LIGHT)
    exercise = catalog.find("exercises", art.id)
    figure = drawings.figure(exercise, Look.LIGHT) if exercise else None
    return figure.frames[-1].svg if figure else ""


def _problem(catalog: Catalog, card: SocialCard, fault: CardError) -> Iterator[Problem]:
    kind, _, id_ = card.page.rpartition("/")
    item = catalog.find(kind or "pages", id_)
    if item:
        hint = "say it in fewer or shorter words"
        yield item.source.problem(("title",), "unprintable", str(fault), hint)


def with_social(pages: Mapping[str, str], alts: Mapping[str, str]) -> dict[str, str]:
    """The pages, each with the picture that a shared link shows, in its front matter.

    Args:
        pages: path → Markdown with front matter.
        alts: path of each picture → its words; empty where none was made.
    """
    return {path: _with_picture(path, text, alts) for path, text in pages.items()}


def _with_picture(path: str, text: str, alts: Mapping[str, str]) -> str:
    picture = next((own for own in _candidates(path) if own in alts), None)
    if picture is None:
        return text
    alt = json.dumps(alts[picture], ensure_ascii=False)
    return f"---\nimage: {picture}\nimage_alt: {alt}\n" + text.removeprefix("---\n")


def _candidates(path: str) -> Iterator[str]:
    """Its own picture, that of the exercise whose code it is, that of its list, that of home."""
    page = path.removesuffix(".md")
    folder, _, name = page.rpartition("/")
    yield f"{FOLDER}/{page}.png"
    if folder == "c":
        yield f"{FOLDER}/exercises/{name}.png"
    if folder:
        yield f"{FOLDER}/{folder}/index.png"
    yield f"{FOLDER}/index.png"
