"""The picture of a page in a shared link: which pages have one of their own, and what it says."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from generator.art import Art, art_of, art_of_list
from generator.catalog import Catalog, Item
from generator.model.kinds import KINDS
from generator.prose import first_sentence

FOLDER = "cards/social"
WIDTH, HEIGHT = 1200, 630
"""Pixels; the shape that networks show in full."""
SITE = "Legwork"
HOME = "index"
_LISTED_ONLY = ("sources", "vocabulary")
"""Kinds whose pages share the picture of their list: hardly anyone shares one of them."""


@dataclass(frozen=True)
class SocialCard:
    """The picture of a page in a shared link, before it is drawn.

    Attributes:
        page: the path of the page, without its ending: ``exercises/heel-raise``.
        section: the small line above the title.
        title: of the page.
        line: one sentence below the title.
        art: what stands beside the words; None leaves them the whole width.
    """

    page: str
    section: str
    title: str
    line: str
    art: Art | None

    @property
    def path(self) -> str:
        """Where the picture lies in the site."""
        return f"{FOLDER}/{self.page}.png"

    @property
    def alt(self) -> str:
        """The picture in words."""
        return f"{self.title}. {self.line}".strip()


def social_cards(catalog: Catalog) -> Iterator[SocialCard]:
    """The picture of each entry that people share, and of each list."""
    for kind, about in KINDS.items():
        items = catalog.published(kind)
        if kind != "pages":
            yield SocialCard(f"{kind}/{HOME}", SITE, about.heading, about.lead, art_of_list(items))
        if kind not in _LISTED_ONLY:
            yield from (_of_entry(item) for item in items)


def social_data(card: SocialCard, picture: str, mark: str) -> dict[str, str]:
    """A card as data for its layout.

    Args:
        card: what it says.
        picture: its art as SVG, in baked colours; empty for none.
        mark: the mark of the site as SVG.
    """
    words = {"section": card.section, "title": card.title, "line": card.line}
    return {**words, "art": card.art.what if card.art else "", "picture": picture, "mark": mark}


def _of_entry(item: Item) -> SocialCard:
    if item.kind == "pages":
        name = HOME if item.id == "home" else item.id
        return SocialCard(name, SITE, item.title, _line(item), art_of(item))
    section = KINDS[item.kind].heading
    return SocialCard(f"{item.kind}/{item.id}", section, item.title, _line(item), art_of(item))


def _line(item: Item) -> str:
    """What an exercise is for; of all others the first sentence, which makes sense on its own."""
    if item.kind == "exercises":
        return str(item.entry.why)
    return first_sentence(item.entry.summary)
