"""How far a joint may go: the allowed range of every angle that a pose can write.

The widest range of the sources below is the limit, because a drawing must allow a supple person.
Two are wider: under body weight the ankle bends further than a couch test shows, and the trunk
words are limits of the drawing itself.
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

    @property
    def sentence(self) -> str:
        """The meaning as a sentence."""
        return f"{self.meaning[0].upper()}{self.meaning[1:]}."

    @property
    def help(self) -> str:
        """Field help of the word: its meaning and its range."""
        return f"{self.sentence} {self.text()}."


class RangeSource(NamedTuple):
    """Where ranges come from."""

    title: str
    address: str
    says: str


SOURCES: Final = (
    RangeSource(
        "Range of Joint Motion Evaluation Chart, form 13-585A, Washington State, 2014",
        "https://studylib.net/doc/26224465/range-of-motion-evaluation-chart",
        "Hip extension 30, abduction 40, adduction 20; knee flexion 150; ankle 20 up and 40 down; "
        "elbow flexion 150; neck 50 forwards and 60 back.",
    ),
    RangeSource(
        "Normal range of motion, a summary",
        "https://www.scribd.com/doc/247726428/Normal-ROM",
        "Hip flexion 125, abduction 45, outward rotation 60, inward rotation 40; shoulder 180.",
    ),
    RangeSource(
        "Castori, Ehlers-Danlos syndrome, hypermobility type, ISRN Dermatology 2012, table 8",
        "https://doi.org/10.5402/2012/751768",
        "Hip adduction 30; ankle 50 down; big toe 70 up.",
    ),
    RangeSource(
        "Joint Range of Motion Study, Centers for Disease Control and Prevention; Soucie 2011",
        "https://archive.cdc.gov/www_cdc_gov/ncbddd/jointrom/index.html",
        "674 healthy people aged 2 to 69. Knees of children go 2 to 5 degrees past straight. "
        "Range becomes smaller with age at all joints that were measured.",
    ),
    RangeSource(
        "Older women in the community, Journal of Physiological Anthropology 2016, table 3",
        "https://jphysiolanthropol.biomedcentral.com/articles/10.1186/s40101-016-0120-8/tables/3",
        "On average hip flexion 123, hip extension 17, knee flexion 128, ankle 18 up. What a "
        "pose may draw is more than many readers can do: draw less where the steps allow it.",
    ),
    RangeSource(
        "Weight-bearing lunge test, Podiatry FAQ",
        "https://podiatryfaq.com/knowledge-base/"
        "what-is-the-normal-range-for-the-weight-bearing-lunge-test/",
        "Standing on it, the ankle is often assumed to bend 30 to 38 degrees, and more in shoes.",
    ),
)
"""What was opened for the ranges. All but the table of 2016 were read in part."""

DEGREES = "degrees"

LIMITS: Final[dict[str, Limit]] = {
    "hip": Limit(-30, 125, DEGREES, "hip flexion: thigh forwards is plus, backwards is minus"),
    "knee": Limit(-5, 150, DEGREES, "knee flexion: 0 is straight"),
    "ankle": Limit(-50, 40, DEGREES, "ankle: toes pulled up is plus, toes pointed is minus"),
    "abduction": Limit(-30, 45, DEGREES, "leg out to the side is plus, across the body is minus"),
    "rotation": Limit(-40, 60, DEGREES, "thigh turned outwards is plus, inwards is minus"),
    "open": Limit(-25, 75, DEGREES, "knee opened to the side while the foot stays in place"),
    "heel_lift": Limit(0, 60, DEGREES, "heel off the floor, toes flat"),
    "toe_lift": Limit(0, 30, DEGREES, "toes off the floor, heel down"),
    "pedal": Limit(
        0, 359, DEGREES, "crank: 0 is the pedal at the top, 90 forwards, 180 at the bottom"
    ),
    "at": Limit(-120, 120, "cm", "where the foot stands: forwards of the middle is plus"),
    "shoulder": Limit(-60, 180, DEGREES, "arm forwards and up is plus, backwards is minus"),
    "elbow": Limit(0, 150, DEGREES, "elbow bend: 0 is straight"),
    "wrist": Limit(-80, 80, DEGREES, "wrist bend"),
    "arm_out": Limit(0, 180, DEGREES, "arm out to the side (front view and from above)"),
    "lean": Limit(-30, 90, DEGREES, "trunk forwards from the hips is plus, backwards is minus"),
    "tilt": Limit(-35, 35, DEGREES, "trunk to the side of the exercising leg is plus (front view)"),
    "curl": Limit(-30, 60, DEGREES, "back rounded is plus, arched is minus"),
    "head": Limit(-50, 50, DEGREES, "chin to chest is plus, looking up is minus"),
    "shift": Limit(-25, 25, "cm", "body moved to the side of the exercising leg (front view)"),
    "moved": Limit(-60, 60, "cm", "the whole body has stepped to the side (front and back view)"),
    "bridge": Limit(0, 45, DEGREES, "hips lifted so that the trunk slopes this much"),
    "height": Limit(0, 100, "cm", "height of the prop"),
    "size": Limit(4, 40, "cm", "thickness of the prop"),
    "length": Limit(15, 220, "cm", "length of the prop"),
}


def limit(word: str) -> Limit:
    """The range of a word. Raises ``KeyError`` for a word that has none."""
    return LIMITS[word]


def helptext(word: str) -> str:
    """Field help of a word: its meaning and its range."""
    return LIMITS[word].help
