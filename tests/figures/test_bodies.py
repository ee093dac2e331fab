"""Bodies keep their lengths, bend as they are told, and touch what carries them."""

from __future__ import annotations

import math

import pytest

from generator.figures import skeleton as sk
from generator.figures.body.feet import depth
from generator.figures.geometry.path import on_curve
from generator.figures.geometry.vec import distance
from generator.figures.people import HEAVY, OLDER, SLIM, Person
from generator.figures.solve.balance import centre_of_mass, knee_of, shoulder_of
from tests.figures.whole import BODIES, NIKA, SIDE, motion, pose, side_motion, written

TOUCH = 0.25
"""Centimetres of the person: at 45 mm width a figure of 220 cm shows this as 0.05 mm."""
TIMES = [0.0, 0.2, 0.45, 0.7, 1.0]


@pytest.mark.parametrize("name", SIDE)
@pytest.mark.parametrize("t", TIMES)
def test_segments_keep_their_length_all_the_way(name: str, t: float) -> None:
    bones = motion(written(name)).at(t)
    for side in sk.SIDES:
        thigh, shank, foot = (bones[f"{part}.{side}"] for part in ("thigh", "shank", "foot"))
        assert distance(thigh.origin, shank.origin) == pytest.approx(sk.THIGH, abs=1e-6)
        assert distance(shank.origin, foot.origin) == pytest.approx(sk.SHANK, abs=1e-6)
        upper, fore, hand = (bones[f"{part}.{side}"] for part in ("upper_arm", "forearm", "hand"))
        assert distance(upper.origin, fore.origin) == pytest.approx(sk.UPPER_ARM, abs=1e-6)
        assert distance(fore.origin, hand.origin) == pytest.approx(sk.FOREARM, abs=1e-6)


@pytest.mark.parametrize("name", sorted(set(BODIES) - set(SIDE)))
@pytest.mark.parametrize("t", TIMES)
def test_in_space_a_leg_is_never_longer_than_it_is(name: str, t: float) -> None:
    solved = motion(written(name))
    for state in solved.states:  # type: ignore[attr-defined]
        for leg in state.legs.values():
            assert math.dist(leg.hip, leg.knee) == pytest.approx(sk.THIGH, abs=1e-6)
            assert math.dist(leg.knee, leg.ankle) == pytest.approx(sk.SHANK, abs=1e-6)


@pytest.mark.parametrize(("hip", "knee", "ankle"), [(45, 0, 8), (20, 60, -30), (-10, 5, 0)])
def test_free_joints_come_back_as_they_were_written(hip: int, knee: int, ankle: int) -> None:
    leg = {"hip": hip, "knee": knee, "ankle": ankle}
    state = side_motion(pose(base="lying-on-back", end={"leg": leg})).states[-1]
    assert state.hip_angle("near") == pytest.approx(hip)
    assert state.legs["near"].knee_angle == pytest.approx(knee)
    assert state.legs["near"].ankle_angle == pytest.approx(ankle)


@pytest.mark.parametrize("knee", [70, 88, 105])
def test_a_flat_foot_keeps_the_knee_and_lies_on_the_floor(knee: int) -> None:
    leg = side_motion(pose(base="sitting", both={"knee": knee})).states[0].legs["near"]
    assert leg.knee_angle == pytest.approx(knee)
    assert leg.foot == 0
    assert leg.ankle[1] + sk.FEET["shoe"].ankle == pytest.approx(0, abs=TOUCH)


@pytest.mark.parametrize("name", SIDE)
def test_feet_that_stand_touch_the_floor_the_step_or_the_bed(name: str) -> None:
    solved = side_motion(written(name))
    for state in solved.states:
        for leg in state.legs.values():
            if leg.contact != "planted" or state.base in ("half-kneeling", "hands-and-knees"):
                continue
            low = leg.ankle[1] + depth(state.feet, leg.foot, leg.foot + leg.toes)
            levels = [solved.scene.level(leg.surface, state.base)]
            levels += [solved.scene.level(s, state.base) for s in ("step", "stair", "floor")]
            assert min(abs(low - level) for level in levels) < TOUCH


@pytest.mark.parametrize("build", [SLIM, HEAVY, OLDER], ids=lambda build: build.name)
def test_thighs_press_flat_on_the_seat_whatever_the_build(build: object) -> None:
    person = Person("x", "bun", "#000000", "#e6b58f", "#e3a78f", "#4d5f7a", build)  # type: ignore[arg-type]
    solved = side_motion(pose(base="sitting"), person)
    seat = solved.scene.level("seat", "sitting")
    bone = solved.frames[0]["thigh.near"]
    thigh = [
        bone.put(p)
        for group in solved.groups(0, False)
        for part in group.parts
        if part.bone == "thigh.near"
        for p in on_curve(part.path)
    ]
    under = max(y for x, y in thigh if 2 < x < 21) - sk.HIP_SHIFT["near"][1]
    assert under == pytest.approx(seat, abs=0.8)


@pytest.mark.parametrize("name", SIDE)
def test_hands_are_where_they_hold(name: str) -> None:
    for state in side_motion(written(name)).states:
        for arm in state.arms.values():
            if arm.target is None or arm.missing:
                continue
            elbow = shoulder_of(state)
            for length, angle in ((sk.UPPER_ARM, arm.upper), (sk.FOREARM, arm.fore)):
                turn = math.radians(angle)
                elbow = (elbow[0] + length * math.sin(turn), elbow[1] + length * math.cos(turn))
            assert distance(elbow, arm.target) < TOUCH


def test_hands_on_a_worktop_stay_there_while_the_body_moves() -> None:
    solved = side_motion(written("mini-squat"))
    hands = [solved.at(t)["hand.near"].origin for t in TIMES]
    assert max(distance(hand, hands[0]) for hand in hands) < TOUCH


def test_feet_that_stay_do_not_slide_between_frames() -> None:
    solved = side_motion(written("sit-to-stand"))
    feet = [solved.at(t)["foot.near"].origin for t in TIMES]
    assert max(distance(foot, feet[0]) for foot in feet) < TOUCH


def test_a_bridge_brings_shoulder_hip_and_knee_into_one_line() -> None:
    state = side_motion(written("bridge")).states[-1]
    knee, shoulder = knee_of(state.hip, state.legs["near"].thigh), shoulder_of(state)
    back = math.atan2(state.hip[1] - shoulder[1], state.hip[0] - shoulder[0])
    thigh = math.atan2(knee[1] - state.hip[1], knee[0] - state.hip[0])
    assert math.degrees(abs(back - thigh)) < 4


@pytest.mark.parametrize(("knee", "lean"), [(0, 0), (60, 28), (80, 35)])
def test_somebody_who_stands_has_the_weight_over_the_feet(knee: int, lean: int) -> None:
    found = pose(base="standing", leg={"knee": knee}, lean=lean)
    state = side_motion(found).states[0]
    ankle = state.legs["near"].ankle[0]
    assert ankle + sk.FEET["shoe"].heel < centre_of_mass(state)[0] < ankle + 18


def test_a_heel_that_rises_turns_about_the_ball_of_the_foot() -> None:
    solved = side_motion(written("heel-raise"))
    start, end = (solved.frames[i]["toes.near"] for i in (0, -1))
    assert distance(start.origin, end.origin) < TOUCH
    assert end.turn == pytest.approx(0)


def test_clamshell_feet_stay_together() -> None:
    start, *_, end = motion(written("clamshell")).frames
    assert distance(start["foot.near"].origin, end["foot.near"].origin) < TOUCH


def test_a_build_changes_the_girth_but_not_the_bones() -> None:
    heavy = Person("x", "bun", "#000000", "#e6b58f", "#e3a78f", "#4d5f7a", HEAVY)
    slim, wide = (motion(written("heel-raise"), p) for p in (NIKA, heavy))
    for name in ("thigh.near", "shank.near"):
        assert slim.frames[0][name].stretch == wide.frames[0][name].stretch
    assert _waist(wide) > _waist(slim) + 5


def _waist(solved: object) -> float:
    xs = [
        x
        for group in solved.groups(0, False)  # type: ignore[attr-defined]
        for part in group.parts
        if part.bone == "thorax"
        for _, ps in part.path
        for x, y in ps
        if -12 < y < 0
    ]
    return float(max(xs) - min(xs))
