"""An exercise seen from the side."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from generator.figures.body import side as side_body
from generator.figures.drawing import Bones, Group, Piece
from generator.figures.motion import Loop, Motion
from generator.figures.muscles.side import muscles_side
from generator.figures.props.draw import side_props
from generator.figures.props.stage import Stage
from generator.figures.skeleton import FAR, NEAR, SIDES
from generator.figures.solve.between import between
from generator.figures.solve.bones import bones_of
from generator.figures.solve.loops import loop_states
from generator.figures.solve.roots import solve_frame
from generator.figures.solve.state import Context, SideState


@dataclass(frozen=True)
class SideMotion(Motion):
    """Seen from the side."""

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

    def painted(self, index: int, marked: bool) -> list[Group]:
        """The painted body of a frame."""
        state = self.states[index]
        marks = muscles_side(self.muscles, NEAR, self.person.build) if marked else ()
        hands = {side: state.arms[side].shape for side in SIDES}
        prone = state.base == "lying-on-front"
        pressed = {side: state.thigh_rests(side) for side in SIDES}
        bent = {side: abs(state.legs[side].toes) > 0.5 for side in SIDES}
        return side_body.groups(self.person, state.feet, hands, marks, pressed, bent, prone)

    def props(self, index: int) -> list[Piece]:
        """The props of a frame."""
        return self._props(self.states[index], self.frames[index])

    def _props(self, state: SideState, bones: Bones) -> list[Piece]:
        pedals = {side: state.legs[side].pedal for side in (NEAR, FAR)}
        first = self.states[0].base
        stage = Stage(self.scene, state.base, first, bones, self.frames[0], state.feet, pedals)
        return side_props(stage)

    def loop(self, count: int) -> Loop:
        """Steps of an animation: a crank turns, a stride alternates, the rest goes and returns."""
        states, closed = loop_states(self.scene, self.states, self.postures, self.travels, count)
        pairs = [(state, bones_of(state)) for state in states]
        return Loop(tuple((bones, self._props(state, bones)) for state, bones in pairs), closed)

    @property
    def floor(self) -> float | None:
        """The floor, as the near foot meets it."""
        return 2.9
