"""Pictures that stand alone: one frame, or all frames numbered."""

from __future__ import annotations

import zlib
from collections.abc import Sequence

from generator.figures.artist import MARGIN, Artist
from generator.figures.geometry.path import number
from generator.figures.layout import GAP, stacks, with_number
from generator.figures.people import Person
from generator.figures.svg.sheet import Sheet, base36


def scope_of(key: str, suffix: str) -> str:
    """A short prefix for ids and classes: letters and digits, the same for the same key."""
    value = zlib.crc32(key.encode("utf-8"))
    return "abcdefghijklmnopqrstuvwxyz"[value % 26] + base36(value // 26 % 46656).zfill(3) + suffix


def open_svg(
    prefix: str, width: float, height: float, title: str, description: str, person: Person
) -> str:
    """The start of a standalone SVG with its text alternative."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" class="fig fig-{person.name} {prefix}" '
        f'viewBox="0 0 {number(width)} {number(height)}" role="img" '
        f'fill="none" stroke-linecap="round" stroke-linejoin="round" '
        f'aria-labelledby="{prefix}-t {prefix}-d"><title id="{prefix}-t">{escape(title)}</title>'
        f'<desc id="{prefix}-d">{escape(description)}</desc>'
    )


def escape(text: str) -> str:
    """Text that is safe inside an element."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def at(x: float, y: float, inner: str) -> str:
    """Something moved to its place in the picture."""
    return f'<g transform="translate({number(x)} {number(y)})">{inner}</g>'


def frame_svg(artist: Artist, key: str, index: int, title: str, description: str) -> str:
    """One frame as a standalone SVG."""
    box = artist.box
    sheet = artist.sheet(scope_of(key, str(index + 1)))
    artist.announce(sheet, index)
    body = at(-box.left, -box.top, artist.content(sheet, index))
    head = open_svg(sheet.prefix, box.width, box.height, title, description, artist.person)
    return f"{head}{artist.style(sheet)}{sheet.defs()}{body}</svg>"


def pair_svg(artist: Artist, key: str, title: str, description: str) -> tuple[str, float, float]:
    """All frames in one SVG, numbered; with its width and height."""
    sheet = artist.sheet(scope_of(key, "p"))
    count = len(artist.motion.frames)
    for index in range(count):
        artist.announce(sheet, index)
    width, height, body = _arranged(artist, sheet, count)
    head = open_svg(sheet.prefix, width, height, title, description, artist.person)
    return f"{head}{artist.style(sheet)}{sheet.defs()}{body}</svg>", width, height


def _arranged(artist: Artist, sheet: Sheet, count: int) -> tuple[float, float, str]:
    """Tall frames side by side, wide frames one below the other."""
    box = artist.box
    box = with_number(box, count)
    stack = stacks(box, count)
    body, x, y = "", 0.0, 0.0
    for index in range(count):
        top = artist.frame_box(index).top - MARGIN if stack else box.top
        inner = artist.content(sheet, index)
        if count > 1:
            inner += disc(sheet, box.left + 9, top + 9, index + 1)
        body += at(x - box.left, y - top, inner)
        if stack:
            y += box.bottom - top + GAP
        else:
            x += box.width + GAP
    if stack:
        return box.width, y - GAP, body
    return x - GAP, box.height, body


def disc(sheet: Sheet, x: float, y: float, value: int) -> str:
    """The number of a frame."""
    return (
        f'<circle{sheet.style("disc")} cx="{number(x)}" cy="{number(y)}" r="7"/>'
        f'<text{sheet.style("numeral")} x="{number(x)}" y="{number(y + 3.7)}">{value}</text>'
    )


def muscle_ids(muscles: Sequence[str]) -> tuple[str, ...]:
    """The muscles in a settled order, each once."""
    return tuple(dict.fromkeys(muscles))
