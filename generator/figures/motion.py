"""An exercise in one view: its solved frames, and everything in between."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass
from functools import cached_property

from generator.figures import merge
from generator.figures.body import side as side_body
from generator.figures.drawing import Bones, Group, Piece
from generator.figures.muscles.side import muscles_side
from generator.figures.people import Person
from generator.figures.pose import Pose, Posture
from generator.figures.props.draw import side_props
from generator.figures.props.scene import Scene
from generator.figures.props.stage import Stage
from generator.figures.skeleton import FAR, NEAR, SIDES
from generator.figures.solve.between import between
from generator.figures.solve.bones import bones_of
from generator.figures.solve.roots import solve_frame
from generator.figures.solve.state import Context, SideState


@dataclass(frozen=True)
class Motion(ABC):
    """What drawing, arrow, words and checks need to know of a view."""

    pose: Pose
    person: Person
    muscles: tuple[str, ...]

    @property
    @abstractmethod
    def frames(self) -> list[Bones]:
        """The bones of each frame."""

    @abstractmethod
    def between(self, index: int, t: float) -> Bones:
        """Bones between frame ``index`` and the next."""

    @abstractmethod
    def groups(self, index: int, marked: bool) -> list[Group]:
        """The painted body of a frame, with or without its muscles."""

    @abstractmethod
    def props(self, index: int) -> list[Piece]:
        """The props of a frame."""

    @property
    @abstractmethod
    def floor(self) -> float | None:
        """Page height of the floor line, if there is one."""

    @property
    def flipped(self) -> bool:
        """Solved the other way round, and shown mirrored."""
        return merge.BASES[self.pose.base].flipped

    @property
    def two_sided(self) -> bool:
        """Both legs do the same and are both marked."""
        return False

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


@dataclass(frozen=True)
class SideMotion(Motion):
    """Seen from the side."""

    @cached_property
    def scene(self) -> Scene:
        """The props, placed by the first frame."""
        return Scene(merge.props(self.pose), self.pose.base)

    @cached_property
    def states(self) -> list[SideState]:
        """The solved bodies."""
        out: list[SideState] = []
        for posture in self.postures:
            before = out[-1] if out else None
            out.append(solve_frame(Context(self.scene, self.person.build, posture, before)))
        return out

    @cached_property
    def _bones(self) -> list[Bones]:
        return [bones_of(state) for state in self.states]

    @property
    def frames(self) -> list[Bones]:
        """The bones of each frame."""
        return self._bones

    def state_between(self, index: int, t: float) -> SideState:
        """The solved body between two frames."""
        return between(self.scene, self.states[index], self.states[index + 1], t)

    def between(self, index: int, t: float) -> Bones:
        """Bones between frame ``index`` and the next."""
        return bones_of(self.state_between(index, t))

    def groups(self, index: int, marked: bool) -> list[Group]:
        """The painted body of a frame."""
        state = self.states[index]
        marks = muscles_side(self.muscles, NEAR, self.person.build) if marked else ()
        hands = {side: state.arms[side].shape for side in SIDES}
        prone = state.base == "lying-on-front"
        pressed = {side: state.thigh_rests(side) for side in SIDES}
        return side_body.groups(self.person, state.feet, hands, marks, pressed, prone)

    def props(self, index: int) -> list[Piece]:
        """The props of a frame."""
        state = self.states[index]
        pedals = {side: state.legs[side].pedal for side in (NEAR, FAR)}
        first = self.states[0].base
        stage = Stage(
            self.scene, state.base, first, self.frames[index], self.frames[0], state.feet, pedals
        )
        return side_props(stage)

    @property
    def floor(self) -> float | None:
        """The floor, as the near foot meets it."""
        return 2.9
