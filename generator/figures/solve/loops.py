"""Steps of an animation seen from the side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from generator.figures.pose import Leg, Posture
from generator.figures.props.scene import Scene
from generator.figures.solve.between import between
from generator.figures.solve.roots import solve_frame
from generator.figures.solve.state import Context, SideState

_CRANKS = ("cycling", "elliptical")


def loop_states(
    scene: Scene,
    states: Sequence[SideState],
    postures: Sequence[Posture],
    travels: bool,
    count: int,
) -> tuple[list[SideState], bool]:
    """``count`` bodies of a loop, and whether the last leads back to the first."""
    if len(states) < 2:
        return list(states), False
    if states[0].base in _CRANKS:
        return _crank(scene, states[0], postures[0], count), True
    if travels:
        stride = _stride(states)
        return _through(scene, [*stride, stride[0]], count), True
    return _through(scene, states, count), False


def _crank(scene: Scene, first: SideState, posture: Posture, count: int) -> list[SideState]:
    near, far = posture.leg or Leg(), posture.other or Leg()

    def turned(share: float) -> Posture:
        legs = {
            name: leg.model_copy(update={"pedal": ((leg.pedal or 0.0) + 360 * share) % 360})
            for name, leg in (("leg", near), ("other", far))
        }
        return posture.model_copy(update=legs)

    return [
        solve_frame(Context(scene, first.build, turned(k / (count - 1)), None))
        for k in range(count)
    ]


def _stride(states: Sequence[SideState]) -> list[SideState]:
    """Two steps from one: the second has near and far exchanged."""
    if len(states) == 2:
        return [*states, *(_exchanged(state) for state in states)]
    return [*states, _exchanged(states[1])]


def _exchanged(state: SideState) -> SideState:
    return replace(
        state,
        legs={"near": state.legs["far"], "far": state.legs["near"]},
        arms={"near": state.arms["far"], "far": state.arms["near"]},
    )


def _through(scene: Scene, states: Sequence[SideState], count: int) -> list[SideState]:
    last = len(states) - 1
    out: list[SideState] = []
    for k in range(count):
        place = k / (count - 1) * last
        index = min(int(place), last - 1)
        out.append(between(scene, states[index], states[index + 1], place - index))
    return out
