"""An exercise in one view: its solved frames, and everything in between."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property

from generator.figures import merge
from generator.figures.drawing import Bones, Group, Piece
from generator.figures.people import Person
from generator.figures.pose import Pose, Posture
from generator.figures.props.scene import Scene


@dataclass(frozen=True)
class Loop:
    """Steps of an animation, each with bones and props."""

    steps: tuple[tuple[Bones, list[Piece]], ...]
    closed: bool
    """The last step leads back to the first; else the loop runs there and back."""


@dataclass(frozen=True)
class Motion(ABC):
    """What drawing, arrow, words and checks need to know of a view."""

    pose: Pose
    person: Person
    muscles: tuple[str, ...]

    @cached_property
    def scene(self) -> Scene:
        """The props, placed by the first frame."""
        return Scene(merge.props(self.pose), self.pose.root, merge.feet(self.pose))

    @property
    @abstractmethod
    def frames(self) -> list[Bones]:
        """The bones of each frame."""

    @abstractmethod
    def between(self, index: int, t: float) -> Bones:
        """Bones between frame ``index`` and the next."""

    @abstractmethod
    def painted(self, index: int, marked: bool) -> list[Group]:
        """The painted body of a frame, made anew."""

    def groups(self, index: int, marked: bool) -> list[Group]:
        """The painted body of a frame, with or without its muscles."""
        if (index, marked) not in self._groups:
            self._groups[index, marked] = self.painted(index, marked)
        return self._groups[index, marked]

    @cached_property
    def _groups(self) -> dict[tuple[int, bool], list[Group]]:
        return {}

    @abstractmethod
    def props(self, index: int) -> list[Piece]:
        """The props of a frame."""

    @abstractmethod
    def loop(self, count: int) -> Loop:
        """Steps of an animation."""

    @property
    @abstractmethod
    def floor(self) -> float | None:
        """Page height of the floor line, if there is one."""

    @property
    def flipped(self) -> bool:
        """Solved the other way round, and shown mirrored."""
        return merge.BASES[self.pose.root].flipped

    @property
    def two_sided(self) -> bool:
        """Both legs do the same and are both marked."""
        return False

    @property
    def travels(self) -> bool:
        """The whole body walks, forwards or backwards."""
        return self.pose.arrow in ("forwards", "backwards")

    @cached_property
    def names(self) -> tuple[str, ...]:
        """The names of the frames."""
        return merge.frame_names(self.pose)

    @cached_property
    def postures(self) -> list[Posture]:
        """The whole posture of each frame."""
        return merge.postures(self.pose)

    def at(self, t: float) -> Bones:
        """Bones at a share ``t`` of the whole way."""
        last = len(self.frames) - 1
        if last < 1:
            return self.frames[0]
        index = min(int(t * last), last - 1)
        return self.between(index, t * last - index)
