"""One page while it is written: it numbers its references and knows the way to other pages."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from generator.art import SIGN_SIZE, Art, art_of, sign
from generator.catalog import Catalog, Item
from generator.model.kinds import BY_SINGULAR
from generator.pages.addresses import (
    art_path,
    index_path,
    page_path,
    picture_path,
    relative,
)
from generator.prose import Context, escape, first_sentence, plain_text, write

MAP_SIZE = (80, 115)
"""Width and height of a small leg map, in pixels."""
_BEFORE_CITATION = re.compile(r"(?<!}) +(?=\[\d+\]\(#reference-)")


@dataclass
class Page(Context):
    """What a template calls ``page``.

    Attributes:
        path: the Markdown file that is written.
        cited: sources in the order of their first use; the place in the list is the number.
        also: sources of the entry as a whole, listed after those that a text cites.
        figures: exercise → its drawn figure, whose frames are files of the site.
    """

    path: str
    catalog: Catalog
    cited: list[str] = field(default_factory=list)
    also: tuple[str, ...] = ()
    figures: Mapping[str, Any] = field(default_factory=dict)

    def prose(self, text: str) -> str:
        """An editor's prose as Markdown. A citation follows its word, but no other one, at once."""
        return _BEFORE_CITATION.sub("", write(text, self))

    def text(self, text: str) -> str:
        """Plain words as Markdown that shows them as typed."""
        return escape(text)

    def cite(self, source: str) -> str:
        """A citation as a small numbered link to the list of references."""
        if source not in self.catalog["sources"]:
            return ""
        first = source not in self.cited
        if first:
            self.cited.append(source)
        number = self.cited.index(source) + 1
        back = f" #cited-{number}" if first else ""
        return f'[{number}](#reference-{number}){{ .citation{back} aria-label="Source {number}" }}'

    def href(self, kind: str, id_: str) -> str | None:
        """The way to an entry that readers see; the kind in the singular or the plural."""
        name = self.kind(kind)
        item = self.catalog.find(name, id_)
        return self.to(page_path(name, id_)) if item and item.published else None

    def to(self, path: str) -> str:
        """The way to a file of the site, by its path."""
        return relative(self.path, path)

    def index(self, kind: str) -> str:
        """The way to the list of a kind."""
        return self.to(index_path(kind))

    def link(self, item: Item) -> str:
        """The title of an entry as a link to it."""
        href = self.href(item.kind, item.id)
        return f"[{escape(item.title)}]({href})" if href else escape(item.title)

    def picture(self, exercise: str) -> str:
        """The last frame of an exercise beside its name, so without words of its own."""
        figure = self.figures.get(exercise)
        if not figure:
            return ""
        last = figure.frames[-1]
        size = f'width="{last.width:.0f}" height="{last.height:.0f}"'
        path = self.to(picture_path(exercise, len(figure.frames)))
        return f'![]({path}){{ {size} loading="lazy" }}'

    def art(self, item: Item) -> str:
        """The picture that stands for an entry, beside its name, so without words of its own."""
        return self.show(art_of(item))

    def sign(self, name: str) -> str:
        """The sign of a group of causes; nothing where there is none."""
        return self.show(sign(name))

    def show(self, art: Art | None) -> str:
        """A picture that stands for an entry or a list."""
        if art is None or not self.figures:
            return ""
        if art.what == "figure":
            return self.picture(art.id)
        width, height = MAP_SIZE if art.what == "map" else (SIGN_SIZE, SIGN_SIZE)
        size = f'width="{width}" height="{height}"'
        return f'![]({self.to(art_path(art))}){{ .{art.what} {size} loading="lazy" }}'

    def term(self, vocabulary: str, id_: str) -> str:
        """The title of a term in plain words."""
        found = self.catalog.terms(vocabulary).get(id_)
        return escape(found.title if found else id_)

    def references(self) -> list[tuple[Item, bool]]:
        """The sources and whether a text cites them, in order. Call it when all is written."""
        others = [id_ for id_ in dict.fromkeys(self.also) if id_ not in self.cited]
        listed = [(id_, True) for id_ in self.cited] + [(id_, False) for id_ in others]
        return [(self.catalog["sources"][id_], cited) for id_, cited in listed]

    def plain(self, text: str) -> str:
        """An editor's prose as plain words, for search results and the front matter."""
        return plain_text(text)

    def line(self, item: Item) -> str:
        """What a list says below the title: the first sentence, which makes sense on its own."""
        summary = getattr(item.entry, "summary", None)
        return escape(first_sentence(summary) if summary else item.entry.published)

    def kind(self, word: str) -> str:
        """The name of a kind, from its singular or its plural."""
        return BY_SINGULAR[word].name if word in BY_SINGULAR else word
