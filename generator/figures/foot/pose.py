"""The foot close-up in an editor's words: what stands below ``figure: foot:``.

Ranges in degrees. Ankle: K. C. Zhang and others, table 5 "Movements of the ankle joint",
World Journal of Orthopedics 2017;8(1):21-29, https://pmc.ncbi.nlm.nih.gov/articles/PMC5241541/table/T5
(dorsiflexion 20, plantarflexion 50, inversion 35, eversion 15). Toes: OrthopaedicsOne, "First
metatarsophalangeal joint passive range of motion",
https://www.orthopaedicsone.com/orthopaedicsone-articles-first-metatarsophalangeal-joint-passive-range-of-motion/
(flexion 45, extension 70). The spread of the toes is a limit of the drawing.
"""

from __future__ import annotations

from typing import Final, Literal

from pydantic import BaseModel, ConfigDict, Field

from generator.figures.limits import DEGREES, Limit

FootView = Literal["side", "front", "above"]
FootProp = Literal["none", "towel", "band"]
FootArrow = Literal["auto", "circle", "none"]


RANGES: Final[dict[str, Limit]] = {
    "dorsiflexion": Limit(0, 20, DEGREES, "foot pulled up towards the shin"),
    "plantarflexion": Limit(0, 50, DEGREES, "foot pointed down"),
    "inversion": Limit(0, 35, DEGREES, "sole turned inwards"),
    "eversion": Limit(0, 15, DEGREES, "sole turned outwards"),
    "toe_flexion": Limit(-70, 45, DEGREES, "toes curled is plus, toes lifted is minus"),
    "toe_spread": Limit(0, 20, DEGREES, "toes spread apart"),
}
OPPOSITES: Final = (("dorsiflexion", "plantarflexion"), ("inversion", "eversion"))


def _angle(word: str) -> float | None:
    return Field(default=None, description=RANGES[word].help)


class FootPosition(BaseModel):
    """How the foot is held in one frame. What is left out stays as it was, at first 0."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    dorsiflexion: float | None = _angle("dorsiflexion")
    plantarflexion: float | None = _angle("plantarflexion")
    inversion: float | None = _angle("inversion")
    eversion: float | None = _angle("eversion")
    toe_flexion: float | None = _angle("toe_flexion")
    toe_spread: float | None = _angle("toe_spread")

    def then(self, later: FootPosition) -> FootPosition:
        """This position with what a later one writes; a movement ends its opposite."""
        words = {w: getattr(later, w) for w in RANGES if getattr(later, w) is not None}
        for one, other in (*OPPOSITES, *((b, a) for a, b in OPPOSITES)):
            if one in words:
                words.setdefault(other, 0)
        mine = {w: getattr(self, w) for w in RANGES if getattr(self, w) is not None}
        return FootPosition.model_validate(mine | words)

    def angle(self, word: str) -> float:
        """The angle of a movement; 0 where none is written."""
        return float(getattr(self, word) or 0)

    @property
    def pitch(self) -> float:
        """Foot up is plus, foot down is minus."""
        return self.angle("dorsiflexion") - self.angle("plantarflexion")

    @property
    def roll(self) -> float:
        """Sole inwards is plus, outwards is minus."""
        return self.angle("inversion") - self.angle("eversion")


class FootPose(FootPosition):
    """A close-up of the foot, ankle and lower shin.

    Angles outside ``start`` and ``end`` hold for both frames. Without ``end`` the picture is one
    frame, for a hold or a circle.
    """

    view: FootView = Field(
        description="From where the foot is seen: `side` (the inner side), `front`, or `above`."
    )
    prop: FootProp = Field(
        default="none",
        description="`towel` under the foot, or `band` round it: the band then pulls against the "
        "movement.",
    )
    start: FootPosition | None = Field(default=None, description="The first frame.")
    end: FootPosition | None = Field(default=None, description="The last frame.")
    arrow: FootArrow = Field(
        default="auto",
        description="`auto`: along the movement. `circle`: round the toes. `none`: no arrow.",
    )

    def frames(self) -> tuple[FootPosition, ...]:
        """The positions to draw, every angle filled in."""
        shared = FootPosition.model_validate({word: self.angle(word) for word in RANGES})
        first = shared.then(self.start) if self.start else shared
        return (first, first.then(self.end)) if self.end else (first,)
