"""How the frames of an exercise stand together: side by side, or one below the other."""

from __future__ import annotations

import math
from typing import Final

from generator.figures.geometry.box import Box

GAP: Final = 6.0
DISC_ROOM: Final = 14.0
"""Room for the number of a frame, left of it."""
_USUAL: Final = 220.0
"""The width of a common pair, for which the line widths are meant."""
_BOLDEST: Final = 1.7


def with_number(box: Box, count: int) -> Box:
    """A frame with room for its number, if there are several."""
    return Box(box.left - DISC_ROOM, box.top, box.right, box.bottom) if count > 1 else box


def stacks(box: Box, count: int) -> bool:
    """Below each other if that comes closer to a picture of 4 to 3."""
    ratio = box.width / box.height
    beside, below = abs(math.log(ratio * count * 0.75)), abs(math.log(ratio / count * 0.75))
    return count > 1 and below * 1.05 < beside


def boldness(box: Box, count: int) -> float:
    """How much thicker lines are in print, so that a wide picture made small keeps them."""
    whole = with_number(box, count)
    wide = whole.width if stacks(whole, count) else (whole.width + GAP) * count - GAP
    return round(min(max(wide / _USUAL, 1.0), _BOLDEST), 2)
