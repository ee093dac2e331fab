"""The picture that stands for an entry in lists and shared links: a figure, a leg map or a sign.

Signs are drawn by hand, in ``signs/``: one for each group of causes, and one for each entry without
an exercise that could stand for it.
"""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import Literal, NamedTuple

from generator.catalog import Item

_FILES = sorted((Path(__file__).parent / "signs").glob("*.svg"))
SIGNS = {file.stem: file.read_text(encoding="utf-8") for file in _FILES}
"""The id of an entry or of a group of causes → its sign as SVG."""
SIGN_SIZE = 96
"""Width and height of a sign, in pixels."""


class Art(NamedTuple):
    """What stands for an entry.

    Attributes:
        what: a figure of an exercise, a leg map with one muscle, or a sign.
        id: the exercise, the muscle, or the name of the sign.
    """

    what: Literal["figure", "map", "sign"]
    id: str


def art_of(item: Item) -> Art | None:
    """The picture that stands for an entry; None where nothing does."""
    if item.kind == "exercises":
        return Art("figure", item.id) if item.entry.figure else None
    if item.kind == "muscles":
        return Art("map", item.id)
    picture = getattr(item.entry, "picture", None)
    if picture:
        return Art("figure", picture)
    return sign(item.entry.group if item.kind == "causes" else item.id)


def art_of_list(items: Iterable[Item]) -> Art | None:
    """The picture that stands for a list: that of its first entry with one that is not a sign.

    Of exercises one that is neither gentle nor hard, since those show most of the body.
    """
    shown = [item for item in items if item.kind != "exercises" or item.entry.level == "moderate"]
    found = [art for art in map(art_of, shown) if art]
    return next((art for art in found if art.what != "sign"), next(iter(found), None))


def sign(name: str) -> Art | None:
    """The sign of an entry or of a group of causes, where there is one."""
    return Art("sign", name) if name in SIGNS else None
