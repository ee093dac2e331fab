"""Limbs that go through furniture, and pictures that grow out of their frame."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final, NamedTuple

from generator.figures.artist import Artist
from generator.figures.drawing import Bones
from generator.figures.faults.fault import Fault, error, line_of, when
from generator.figures.geometry.vec import Point, lerp
from generator.figures.look import Look
from generator.figures.motion import Motion
from generator.figures.motion_side import SideMotion
from generator.figures.props.scene import WORKTOP

_DEEP: Final = 3.0
_WIDEST: Final = 330.0
_HIGHEST: Final = 245.0


class Solid(NamedTuple):
    """A box seen from the side, in page coordinates."""

    name: str
    left: float
    top: float
    right: float
    bottom: float

    def sunk(self, p: Point) -> float:
        """How deep a point lies inside, cm; 0 outside."""
        inside = min(p[0] - self.left, self.right - p[0], p[1] - self.top, self.bottom - p[1])
        return max(0.0, inside)


def solids(motion: Motion) -> Iterator[Fault]:
    """Limbs through props, and frames that are too large."""
    if isinstance(motion, SideMotion):
        things = list(_solids_of(motion))
        for index, bones in enumerate(motion.frames):
            yield from _through(motion, index, bones, things)
    yield from _size(motion)


def _solids_of(motion: SideMotion) -> Iterator[Solid]:
    scene = motion.scene
    if scene.has("worktop"):
        x = scene.place("worktop", 30)
        yield Solid("worktop", x + 5, -WORKTOP, x + 60, 0)
    if scene.has("wall"):
        yield Solid("wall", scene.place("wall", 60), -300, scene.place("wall", 60) + 60, 0)
    if scene.has("step"):
        a = scene.option("step", "at", 16.0)
        b = a + scene.option("step", "length", 38)
        yield Solid("step", a, scene.level("step", "standing"), b, 0)
    if scene.has("stairs"):
        rise, a = scene.option("stairs", "height", 16.0), scene.option("stairs", "at", 14.0)
        for i in range(3):
            yield Solid("stairs", a + 29 * i, -rise * (i + 1), a + 87, 0)


def _limbs(bones: Bones) -> Iterator[tuple[str, str, Point]]:
    """Points of the limbs: what they are called, the word in the pose, where they are."""
    for side, word in (("near", "leg"), ("far", "other")):
        knee, ankle = bones[f"shank.{side}"], bones[f"foot.{side}"]
        yield "knee", word, knee.origin
        yield "shin", word, lerp(knee.origin, ankle.origin, 0.5)
        yield "foot", word, bones[f"toes.{side}"].put((4, 0))
        yield "heel", word, ankle.put((-4, 3))
    for side, word in (("near", "arm"), ("far", "other_arm")):
        yield "elbow", word, bones[f"forearm.{side}"].origin
    yield "head", "lean", bones["head"].put((6, -8))


def _through(motion: SideMotion, index: int, bones: Bones, things: list[Solid]) -> Iterator[Fault]:
    seen: set[tuple[str, str]] = set()
    for part, word, at in _limbs(bones):
        for thing in things:
            depth = thing.sunk(at)
            if depth <= _DEEP or (word, thing.name) in seen:
                continue
            seen.add((word, thing.name))
            yield error(
                line_of(motion.pose, motion.names, index, word, "both", "arms"),
                f"The {part} goes {depth:.0f} cm into the {thing.name}{when(motion.names, index)}.",
                "Move the foot with `at`, move the prop, or bend the joint less.",
            )


def _size(motion: Motion) -> Iterator[Fault]:
    box = Artist(motion, Look.LIGHT, False).box
    if box.width > _WIDEST or box.height > _HIGHEST:
        yield error(
            (),
            f"The picture would be {box.width:.0f} by {box.height:.0f} cm, "
            f"but at most {_WIDEST:.0f} by {_HIGHEST:.0f} cm fit.",
            "Bring the props and the feet nearer together.",
        )
