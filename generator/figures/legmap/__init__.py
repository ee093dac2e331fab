"""The leg map: one person from waist to toes, with every muscle region as a named shape.

The one drawing serves as the picture on a muscle's page (`leg_map` with `highlight`), as the
interactive picture of the site (`leg_map` with `links`) and as the small "you should feel it
here" on cards (`thumbnail`). Sources of the anatomy stand in `regions`, of the proportions in
`limbs`.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from generator.figures.legmap.limbs import View
from generator.figures.legmap.marks import Marks
from generator.figures.legmap.paint import MAP_PEN, THUMB_PEN
from generator.figures.legmap.picture import Picture
from generator.figures.legmap.regions import REGIONS, Region
from generator.figures.look import Look

__all__ = ["REGIONS", "Region", "View", "leg_map", "thumbnail"]


def leg_map(
    highlight: Collection[str] = (),
    *,
    secondary: Collection[str] = (),
    look: Look,
    key: str,
    views: Sequence[View] = tuple(View),
    labels: bool = False,
    links: Mapping[str, str] | None = None,
) -> str:
    """Draw the leg map as one SVG.

    `highlight` and `secondary` are ids of muscles to mark: filled, and striped. `key` starts every
    id in the picture, so that many fit on a page. `labels` adds the everyday names, each view then
    being about 85 cm of the body wide instead of 40. `links` (muscle id to address) makes each
    region a link; then the picture is a group of links, not one image. In a view drawn 360 px wide
    without labels a region and the clear space round it take a tap on a square of at least 44 px,
    except the shin (36) and soleus (32) from the front, and fibularis (38) and soleus (34) from
    the side; each of them reaches 44 px in another view.

    Raises `ValueError` for an id that is no region.
    """
    marks = Marks(tuple(highlight), tuple(secondary))
    return Picture(marks, look, key, MAP_PEN, labelled=labels, links=links or {}).svg(views)


def thumbnail(
    highlight: Collection[str], *, secondary: Collection[str] = (), look: Look, key: str
) -> str:
    """Draw the two views that show the marked muscles best, bold enough for 22 mm in print.

    Raises `ValueError` for an id that is no region.
    """
    marks = Marks(tuple(highlight), tuple(secondary))
    return Picture(marks, look, key, THUMB_PEN, resting=False).svg(marks.best_views())
