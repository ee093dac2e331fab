"""Words that do not go together: nothing would be drawn for them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from generator.figures import merge
from generator.figures.faults.fault import Fault, Path, error, warning
from generator.figures.pose import Arm, Leg, Pose, Posture
from generator.figures.props.draw import SIDE_PROPS
from generator.figures.props.front import FRONT_PROPS
from generator.figures.views import view_of, views_of
from generator.figures.vocabulary import PROP_WORDS

NEEDS: Final[dict[str, tuple[str, ...]]] = {
    "worktop": ("worktop", "worktop-beside"),
    "wall": ("wall",),
    "rail": ("rail",),
    "seat": ("chair", "armchair"),
    "armrests": ("armchair",),
    "chair": ("chair", "armchair", "chair-beside"),
    "strap": ("strap",),
    "band": ("band",),
    "chest": ("weight",),
    "handles": ("bike", "elliptical", "stepper"),
}
"""What hands hold, and the props that have it."""
_FRONT_ONLY: Final = ("abduction", "rotation", "open")
_SIDE_ONLY: Final = ("heel_lift", "toe_lift", "ankle")
_MACHINES: Final = ("cycling", "elliptical", "recumbent")


def words(pose: Pose) -> Iterator[Fault]:
    """Words without effect, and hands that hold what is not there."""
    view = view_of(pose)
    yield from _seen(pose, view)
    yield from _props(pose, view)
    for path, posture in _postures(pose):
        yield from _hands(pose, path, posture)
        yield from _trunk(pose, path, posture, view)
        for word in ("leg", "other", "both"):
            leg = getattr(posture, word)
            if leg is not None:
                yield from _leg(pose, (*path, word), leg, view)


def _seen(pose: Pose, view: str) -> Iterator[Fault]:
    """Each base posture can be seen from some sides only."""
    for path, posture in _postures(pose):
        base = posture.base
        if base is None:
            continue
        written = pose.view if path == () and pose.view else view
        if written not in views_of(base):
            choice = " or ".join(f"`view: {v}`" for v in views_of(base))
            yield error(
                ("view",) if path == () else (*path, "base"),
                f"`{base}` cannot be seen with `view: {written}`.",
                f"Write {choice}.",
            )
        crossed = [leg for leg in (posture.leg, posture.other, posture.both) if leg is not None]
        if sum(leg.foot == "on-other-knee" for leg in crossed) > 1 or (
            posture.both is not None and posture.both.foot == "on-other-knee"
        ):
            yield error(path, "Both feet cannot lie on the other knee.", "Cross one leg only.")


def _props(pose: Pose, view: str) -> Iterator[Fault]:
    """Props that this view does not draw."""
    shown = SIDE_PROPS if view == "side" else FRONT_PROPS
    for name in merge.props(pose):
        if name not in shown:
            yield _unseen(("props",), name, view, "view: side" if view != "side" else "view: front")


def _postures(pose: Pose) -> Iterator[tuple[Path, Posture]]:
    yield (), pose
    for name in merge.FRAMES:
        posture = getattr(pose, name)
        if posture is not None:
            yield (name,), posture


def _hands(pose: Pose, path: Path, posture: Posture) -> Iterator[Fault]:
    present = merge.props(pose)
    for word in ("arms", "arm", "other_arm"):
        hold = getattr(posture, word)
        if hold is None or isinstance(hold, Arm) or hold not in NEEDS:
            continue
        if not any(name in present for name in NEEDS[hold]):
            choice = " or ".join(f"`{name}`" for name in NEEDS[hold])
            yield error(
                (*path, word),
                f"The hand holds `{hold}`, but there is none in the picture.",
                f"Add {choice} to `props:`.",
            )


def _trunk(pose: Pose, path: Path, posture: Posture, view: str) -> Iterator[Fault]:
    for word in ("tilt", "shift", "moved"):
        if view == "side" and getattr(posture, word) is not None:
            yield _unseen((*path, word), word, "side", "view: front")
    if posture.bridge and pose.root != "lying-on-back":
        yield warning(
            (*path, "bridge"),
            "`bridge` lifts the hips of somebody who lies on the back.",
            "Use `base: lying-on-back`, or leave `bridge` out.",
        )


def _leg(pose: Pose, path: Path, leg: Leg, view: str) -> Iterator[Fault]:
    hidden = _FRONT_ONLY if view == "side" else _SIDE_ONLY
    for word in hidden:
        if getattr(leg, word) is not None:
            other = "view: front" if view == "side" else "view: side"
            yield _unseen((*path, word), word, view, other)
    if leg.heel_lift and leg.toe_lift:
        yield error(
            (*path, "toe_lift"),
            "A foot cannot lift its heel and its toes at once.",
            "Keep one of `heel_lift` and `toe_lift`.",
        )
    if leg.pedal is not None and pose.root not in _MACHINES:
        yield warning(
            (*path, "pedal"),
            "`pedal` needs a machine with pedals.",
            "Use `base: cycling`, `base: elliptical` or `base: recumbent`.",
        )


def _unseen(path: Path, word: str, view: str, other: str) -> Fault:
    seen = {"above": "from above", "back": "from behind"}.get(view, f"from the {view}")
    return warning(path, f"`{word}` does not show {seen}.", f"Write `{other}`, or leave it out.")


def held_support(pose: Pose, hold_on: str | None) -> Iterator[Fault]:
    """Hands on what the exercise says to hold; never on a chair while standing."""
    holds = {
        hold
        for _, posture in _postures(pose)
        for hold in (posture.arms, posture.arm, posture.other_arm)
        if isinstance(hold, str)
    }
    wanted = (hold_on or "").lower()
    for support in ("worktop", "rail"):
        if support in wanted and support not in holds:
            yield warning(
                (),
                f"The exercise says to hold on to a {support}, but no hand holds one.",
                f"Add {PROP_WORDS[support]} to `props:` and write `arms: {support}`.",
            )
            break
    if pose.root == "standing" and "chair" in holds:
        yield error(
            (),
            "Somebody who stands holds on to a chair, and a chair can move.",
            "Use `worktop`, `rail` or `wall`.",
        )
