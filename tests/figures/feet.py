"""What the tests of the foot close-up share: exercises, and ways to measure a drawing."""

from __future__ import annotations

from typing import Any

from generator.figures.foot.above import above_scene
from generator.figures.foot.artist import FootDrawing
from generator.figures.foot.draw import draw_foot
from generator.figures.foot.front import front_scene
from generator.figures.foot.pose import FootPose, FootPosition
from generator.figures.foot.scene import Scene
from generator.figures.foot.side import side_scene
from generator.figures.geometry.path import points
from generator.figures.geometry.vec import Point, place
from generator.figures.look import Look

EXERCISES: dict[str, tuple[dict[str, Any], list[str]]] = {
    "ankle-circles": (
        {
            "view": "front",
            "start": {"dorsiflexion": 15},
            "end": {"plantarflexion": 20},
            "arrow": "circle",
        },
        ["shin", "fibularis", "gastrocnemius", "soleus"],
    ),
    "ankle-inversion-band": (
        {"view": "front", "prop": "band", "start": {"eversion": 8}, "end": {"inversion": 28}},
        ["shin"],
    ),
    "ankle-eversion-band": (
        {"view": "front", "prop": "band", "start": {"inversion": 12}, "end": {"eversion": 15}},
        ["fibularis"],
    ),
    "ankle-dorsiflexion-band": (
        {
            "view": "side",
            "prop": "band",
            "start": {"plantarflexion": 25},
            "end": {"dorsiflexion": 12},
        },
        ["shin"],
    ),
    "towel-scrunch": (
        {"view": "side", "prop": "towel", "end": {"toe_flexion": 40}},
        ["foot-muscles"],
    ),
    "toe-spreading": ({"view": "above", "end": {"toe_spread": 18}}, ["foot-muscles"]),
}


def pose(**words: Any) -> FootPose:
    return FootPose.model_validate(words)


def drawn(name: str, look: Look = Look.PRINT, mirrored: bool = False) -> FootDrawing:
    words, muscles = EXERCISES[name]
    return draw_foot(
        FootPose.model_validate(words), key=name, muscles=muscles, look=look, mirrored=mirrored
    )


def outline(scene: Scene, *bones: str) -> list[Point]:
    """Points of the limb's outline on the page."""
    out = []
    for group in scene.groups:
        for part in group.parts:
            if part.kind == "shape" and (not bones or part.bone in bones):
                bone = scene.bones[part.bone]
                out += [place(p, bone.origin, bone.turn) for p in points(part.path)]
    return out


def lowest(scene: Scene, *bones: str) -> float:
    return max(y for _, y in outline(scene, *bones))


def scene_of(made: FootPose, position: FootPosition) -> Scene:
    if made.view == "side":
        return side_scene(position, [], made.prop != "band")
    return front_scene(position, []) if made.view == "front" else above_scene(position, [])
