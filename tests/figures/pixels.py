"""What a drawn figure looks like: pixels of one colour, and what lies round them."""

from __future__ import annotations

import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import reduce

import resvg_py
from PIL import Image, ImageChops, ImageFilter

from generator.figures.palette import contrast

SCALE = 4
"""Pixels for each drawing unit, so for each centimetre of the person."""
_ROUND = 12
"""Pixels round a patch that are looked at."""
_NOTHING = (1, 254, 1)
"""A colour that no figure has."""


@dataclass(frozen=True)
class Picture:
    """A rendered frame, or a piece of one."""

    image: Image.Image

    @classmethod
    def of(cls, svg: str, width: float, ground: str) -> Picture:
        """Render a frame with baked colours on a ground."""
        drawn = resvg_py.svg_to_bytes(svg_string=svg, width=round(width * SCALE), background=ground)
        return cls(Image.open(io.BytesIO(bytes(drawn))).convert("RGB"))

    def round_about(self, colours: Sequence[str]) -> Picture:
        """The piece of the picture that has these colours."""
        left, top, right, bottom = self.mask(colours).getbbox() or (0, 0, 1, 1)
        piece = (left - _ROUND, top - _ROUND, right + _ROUND, bottom + _ROUND)
        return Picture(self.image.crop(piece))

    def mask(self, colours: Sequence[str]) -> Image.Image:
        """Where exactly these colours are, as white on black."""
        return reduce(ImageChops.lighter, (self._exactly(colour) for colour in colours))

    def _exactly(self, colour: str) -> Image.Image:
        flat = Image.new("RGB", self.image.size, colour)
        off = reduce(ImageChops.lighter, ImageChops.difference(self.image, flat).split())
        return off.point(lambda v: 255 if v == 0 else 0)

    def patch(self, colours: Sequence[str]) -> Image.Image:
        """Where these colours are, with the fine lines between them."""
        wider = self.mask(colours).filter(ImageFilter.MaxFilter(5))
        return wider.filter(ImageFilter.MinFilter(5))

    def area(self, colours: Sequence[str]) -> float:
        """How much of the picture they cover, in square centimetres of the person."""
        return self.round_about(colours).patch(colours).histogram()[255] / SCALE**2

    def share_in_contrast(
        self, colours: Sequence[str], least: float, gap: int, but: str = ""
    ) -> float:
        """The share of what surrounds a patch that differs from its first colour so much.

        ``gap`` pixels from the patch, where the blend of the two is over. ``but`` is a colour
        that may touch it, and is not counted.
        """
        piece = self.round_about(colours)
        patch = piece.patch(colours)
        near, far = (patch.filter(ImageFilter.MaxFilter(2 * g + 1)) for g in (gap, gap + 2))
        found = piece.within(ImageChops.subtract(far, near)).getcolors(1 << 24) or []
        seen = {hexed(p): n for n, p in found if isinstance(p, tuple) and p != _NOTHING}
        seen.pop(but, None)
        good = sum(n for p, n in seen.items() if contrast(p, colours[0]) >= least)
        return good / max(1, sum(seen.values()))

    def within(self, ring: Image.Image) -> Image.Image:
        """The picture where the ring is, else a colour that no figure has."""
        out = Image.new("RGB", self.image.size, _NOTHING)
        out.paste(self.image, mask=ring)
        return out


def hexed(pixel: tuple[int, ...]) -> str:
    """A pixel as ``#rrggbb``."""
    return "#" + "".join(f"{channel:02x}" for channel in pixel)
