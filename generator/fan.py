"""Lines from one box to many, or from many to one → SVG that fits boxes of any size."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import accumulate

WIDE = 40
HIGH = 20
"""Drawing units of the gap between the boxes, and of a row beside it."""


def fan(rows: Iterable[int], *, merge: bool = False) -> str:
    """Draw the lines.

    Args:
        rows: for each box on the right, how many rows of equal height it takes. The one box on
            the left is as high as all of them.
        merge: turn it round: many boxes on the left, one on the right.

    Returns:
        One SVG that is stretched to the size of the gap, while its lines stay as thick. It is
        hidden from screen readers, since nested lists say the same.
    """
    spans = [HIGH * own for own in rows]
    middle = sum(spans) / 2
    ends = [bottom - own / 2 for own, bottom in zip(spans, accumulate(spans), strict=True)]
    lines = [(end, middle) if merge else (middle, end) for end in ends]
    half = WIDE / 2
    path = "".join(f"M0 {a:g}C{half:g} {a:g} {half:g} {b:g} {WIDE} {b:g}" for a, b in lines)
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDE} {sum(spans)}" '
        'preserveAspectRatio="none" aria-hidden="true" focusable="false">'
        f'<path d="{path}"/></svg>'
    )
