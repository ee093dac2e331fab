"""How far a joint may go: the allowed range of every angle that a pose can write.

Sources opened: State of Washington DSHS form 13-585A, "Range of Joint Motion Evaluation Chart"
(rev. 03/2014: hip extension 30, hip abduction 40, knee flexion 150, ankle 20 up and 40 down,
elbow 150, neck 50 and 60); a one-page summary "Normal ROM" (hip flexion 125, abduction 45,
outward rotation 60, inward 40, shoulder 180); Castori (2012), ISRN Dermatology 751768, table 8
(hip adduction 30, ankle down 50, big toe up 70). The widest of these is the limit, because a
drawing must allow a supple person. Two limits are wider: the ankle bends up to 40 degrees
under body weight (lunges, stretches), and the trunk words are limits of the drawing itself.
"""

from __future__ import annotations

from typing import Final, NamedTuple


class Limit(NamedTuple):
    """The allowed range of one word."""

    low: float
    high: float
    unit: str
    meaning: str
    """What it is, which way is plus, which way is minus."""

    def text(self) -> str:
        """The range in words, as messages and field help print it."""
        return f"{self.low:g} to {self.high:g} {self.unit}"


_DEG = "degrees"

LIMITS: Final[dict[str, Limit]] = {
    "hip": Limit(-30, 125, _DEG, "hip flexion: thigh forwards is plus, backwards is minus"),
    "knee": Limit(-5, 150, _DEG, "knee flexion: 0 is straight"),
    "ankle": Limit(-50, 40, _DEG, "ankle: toes pulled up is plus, toes pointed is minus"),
    "abduction": Limit(-30, 45, _DEG, "leg out to the side is plus, across the body is minus"),
    "rotation": Limit(-40, 60, _DEG, "thigh turned outwards is plus, inwards is minus"),
    "open": Limit(-25, 75, _DEG, "knee opened to the side while the foot stays in place"),
    "heel_lift": Limit(0, 60, _DEG, "heel off the floor, toes flat"),
    "toe_lift": Limit(0, 30, _DEG, "toes off the floor, heel down"),
    "pedal": Limit(
        0, 359, _DEG, "crank: 0 is the pedal at the top, 90 forwards, 180 at the bottom"
    ),
    "at": Limit(-120, 120, "cm", "where the foot stands: forwards of the middle is plus"),
    "shoulder": Limit(-60, 180, _DEG, "arm forwards and up is plus, backwards is minus"),
    "elbow": Limit(0, 150, _DEG, "elbow bend: 0 is straight"),
    "wrist": Limit(-80, 80, _DEG, "wrist bend"),
    "arm_out": Limit(0, 180, _DEG, "arm out to the side (front view and from above)"),
    "lean": Limit(-30, 90, _DEG, "trunk forwards from the hips is plus, backwards is minus"),
    "tilt": Limit(-35, 35, _DEG, "trunk to the side of the exercising leg is plus (front view)"),
    "curl": Limit(-30, 60, _DEG, "back rounded is plus, arched is minus"),
    "head": Limit(-50, 50, _DEG, "chin to chest is plus, looking up is minus"),
    "shift": Limit(-25, 25, "cm", "body moved to the side of the exercising leg (front view)"),
    "moved": Limit(-60, 60, "cm", "the whole body has stepped to the side (front and back view)"),
    "bridge": Limit(0, 45, _DEG, "hips lifted so that the trunk slopes this much"),
    "height": Limit(0, 100, "cm", "height of the prop"),
    "size": Limit(4, 40, "cm", "thickness of the prop"),
    "length": Limit(15, 220, "cm", "length of the prop"),
}


def limit(word: str) -> Limit:
    """The range of a word. Raises ``KeyError`` for a word that has none."""
    return LIMITS[word]


def helptext(word: str) -> str:
    """Field help of a word: its meaning and its range."""
    found = LIMITS[word]
    return f"{found.meaning[0].upper()}{found.meaning[1:]}. {found.text()}."
