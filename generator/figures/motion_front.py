"""An exercise seen from the front or from above."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.figures.body import front as front_body
from generator.figures.drawing import Bones, Group, Piece
from generator.figures.motion import Loop, Motion
from generator.figures.muscles.front import muscles_front
from generator.figures.pose import Posture
from generator.figures.props.front import FrontStage, front_props
from generator.figures.solve.front import BED, depth_of, front_bones, solve_front
from generator.figures.solve.front_between import between_front
from generator.figures.solve.front_state import FrontState


@dataclass(frozen=True)
class FrontMotion(Motion):
    """Seen from the front or from above."""

    @cached_property
    def states(self) -> list[FrontState]:
        """The solved bodies."""
        return [self._solved(posture) for posture in self.postures]

    def _solved(self, posture: Posture) -> FrontState:
        return solve_front(self.scene, self.person.build, posture, self.pose.view == "back")

    @cached_property
    def _bones(self) -> list[Bones]:
        return [front_bones(state) for state in self.states]

    @property
    def frames(self) -> list[Bones]:
        """The bones of each frame."""
        return self._bones

    def between(self, index: int, t: float) -> Bones:
        """Bones between frame ``index`` and the next."""
        if t <= 0:
            return self.frames[index]
        if t >= 1:
            return self.frames[index + 1]
        return front_bones(self._state_between(index, t))

    def _state_between(self, index: int, t: float) -> FrontState:
        first, last = self.postures[index], self.postures[index + 1]
        return between_front(first, last, t, self._solved)

    def painted(self, index: int, marked: bool) -> list[Group]:
        """The painted body of a frame."""
        state, bones = self.states[index], self.frames[index]
        sides = ("near", "far") if self.two_sided else ("near",)
        crossed = state.base == "sitting" and state.legs["near"].crossed
        seen = "back" if state.back else "crossed" if crossed else "front"
        build = self.person.build
        marks = muscles_front(self.muscles, sides, bones, build, seen) if marked else ()
        nearer = max(("far", "near"), key=lambda side: round(depth_of(state, side), 3))
        return front_body.groups(self.person, state, bones, marks, nearer)

    @property
    def two_sided(self) -> bool:
        """Both legs do the same and are both marked."""
        last = self.postures[-1]
        alike = last.leg == last.other and last.stance in (None, "both") and not last.shift
        return alike and self.pose.root != "lying-on-side"

    def props(self, index: int) -> list[Piece]:
        """The props of a frame."""
        return self._props(self.states[index], self.frames[index])

    def loop(self, count: int) -> Loop:
        """Steps of an animation, there and back."""
        last = len(self.frames) - 1
        steps = []
        for k in range(count):
            place = k / (count - 1) * last
            index = min(int(place), last - 1)
            state = self._state_between(index, place - index)
            bones = front_bones(state)
            steps.append((bones, self._props(state, bones)))
        return Loop(tuple(steps), False)

    def _props(self, state: FrontState, bones: Bones) -> list[Piece]:
        top = 0.0 if self.scene.has("mat") else -BED
        view = self.pose.view or "front"
        first = self.frames[0]
        return front_props(
            FrontStage(self.scene, state.base, view, bones, first, state.pitch[1], top)
        )

    @property
    def flipped(self) -> bool:
        """Lying on the exercising leg is solved the other way round."""
        return self.postures[0].lying_on == "leg"

    @property
    def floor(self) -> float | None:
        """The floor: under the feet, behind a chair, or none where a mat or a bed fills it."""
        if self.pose.view == "above" or self.pose.root == "sitting":
            return None
        return 2.9
