"""Drawings: standalone, small, the same every time, and clear in every look."""

from __future__ import annotations

import gzip
import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections import Counter
from pathlib import Path

import pytest

from generator.figures import Drawing, Look, Pose, animate, draw
from generator.figures.contact_sheet import contact_sheet
from generator.figures.svg.stylesheet import stylesheet
from tests.figures.whole import ALL, BODIES, muscles_of, pose, written

ROOT = Path(__file__).resolve().parents[2]
TWO_FRAMES = [name for name in BODIES if written(name).middle is None]


def drawn(name: str, look: Look = Look.COLOUR, mirrored: bool = False) -> Drawing:
    return draw(written(name), key=name, muscles=muscles_of(name), look=look, mirrored=mirrored)


def everything(name: str, look: Look) -> list[str]:
    found = drawn(name, look)
    return [found.pair, *(frame.svg for frame in found.frames)]


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("look", list(Look), ids=lambda look: look.value)
def test_every_picture_is_well_formed_with_whole_references(name: str, look: Look) -> None:
    for svg in everything(name, look):
        ET.fromstring(svg)  # noqa: S314
        assert "nan" not in svg.lower().replace("nance", "")
        ids = re.findall(r' id="([^"]+)"', svg)
        assert len(ids) == len(set(ids))
        assert set(re.findall(r'href="#([^"]+)"', svg)) <= set(ids)


@pytest.mark.parametrize("name", ALL)
def test_every_picture_says_what_it_shows(name: str) -> None:
    for svg in everything(name, Look.COLOUR):
        root = ET.fromstring(svg)  # noqa: S314
        labels = root.attrib["aria-labelledby"].split()
        words = {child.attrib.get("id"): child.text for child in root}
        assert root.attrib["role"] == "img"
        assert all((words[label] or "").strip() for label in labels)


def test_forty_figures_share_a_page_without_sharing_an_id() -> None:
    svgs = [svg for name in ALL for svg in everything(name, Look.COLOUR)]
    svgs += [animate(written(name), key=name, muscles=()) for name in BODIES]
    ids = Counter(i for svg in svgs for i in re.findall(r' id="([^"]+)"', svg))
    assert [i for i, count in ids.items() if count > 1] == []


@pytest.mark.parametrize("look", [Look.LIGHT, Look.DARK, Look.PRINT], ids=lambda look: look.value)
def test_baked_looks_need_no_stylesheet(look: Look) -> None:
    for svg in everything("sit-to-stand", look):
        assert "var(" not in svg
        assert "<style" not in svg


def test_print_is_black_and_white() -> None:
    for svg in everything("sit-to-stand", Look.PRINT):
        colours = set(re.findall(r"#([0-9a-f]{6})\b", svg))
        assert all(c[:2] == c[2:4] == c[4:] for c in colours)


@pytest.mark.parametrize("name", TWO_FRAMES)
def test_two_frames_are_small(name: str) -> None:
    svg = drawn(name).pair.encode()
    assert len(svg) < 16_000
    assert len(gzip.compress(svg, 9)) < 5_000


def test_the_same_pose_gives_the_same_bytes_whatever_the_hash_seed_and_locale() -> None:
    code = (
        "from tests.figures.whole import *\n"
        "from generator.figures import draw, animate\n"
        "import hashlib\n"
        "text = ''.join(draw(written(n), key=n, muscles=muscles_of(n)).pair for n in ALL)\n"
        "text += ''.join(animate(written(n), key=n, muscles=()) for n in ALL[:4])\n"
        "print(hashlib.sha256(text.encode()).hexdigest())\n"
    )
    settings = [("0", "C"), ("1", "C.UTF-8"), ("77", "de_DE.UTF-8")]
    results = {
        subprocess.run(
            [sys.executable, "-c", code],
            cwd=ROOT,
            env={"PYTHONHASHSEED": seed, "LC_ALL": language, "PYTHONPATH": str(ROOT)},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, language in settings
    }
    assert len(results) == 1


def test_frames_of_one_exercise_share_scale_and_ground() -> None:
    frames = drawn("sit-to-stand").frames
    assert len({(frame.width, frame.height) for frame in frames}) == 1
    floors = [re.search(r'd="(M[^"]+h[^"]+)"/><', frame.svg) for frame in frames]
    assert len({f.group(1) if f else "" for f in floors}) == 1


def test_captions_stand_beside_the_picture_and_numbers_only_in_the_pair() -> None:
    found = drawn("sit-to-stand")
    assert [frame.caption for frame in found.frames] == ["Start", "End"]
    assert all("<text" not in frame.svg for frame in found.frames)
    assert re.findall(r">(\d)</text>", found.pair) == ["1", "2"]


def test_a_hold_is_one_frame() -> None:
    found = draw(pose(base="lying-on-back"), key="rest", muscles=["gluteus-maximus"])
    assert [frame.caption for frame in found.frames] == ["Hold"]


def test_mirrored_is_mirrored() -> None:
    plain, turned = drawn("heel-raise"), drawn("heel-raise", mirrored=True)
    assert 'scale(-1 1)">' in turned.pair
    assert 'scale(-1 1)">' not in plain.pair
    assert [f.width for f in plain.frames] == [f.width for f in turned.frames]
    assert plain.description == turned.description


def test_muscles_are_marked_where_the_movement_ends() -> None:
    first, last = drawn("heel-raise", Look.LIGHT).frames
    assert "#d9431b" not in first.svg
    assert "#d9431b" in last.svg


def test_the_person_depends_on_the_exercise_and_nothing_else() -> None:
    same = [draw(written("bridge"), key="bridge", muscles=()).pair for _ in range(2)]
    other = draw(written("bridge"), key="heel-slides", muscles=()).pair
    assert same[0] == same[1]
    assert re.findall(r"fig-\w+", same[0])[0] != re.findall(r"fig-\w+", other)[0]


@pytest.mark.parametrize("name", BODIES)
def test_an_animation_waits_to_be_asked(name: str) -> None:
    svg = animate(written(name), key=name, muscles=muscles_of(name))
    ET.fromstring(svg)  # noqa: S314
    assert "<script" not in svg
    assert "animation-duration" in svg
    rules = re.search(r"@media ([^{]+)\{(.*)\}</style>", svg)
    assert rules is not None
    assert rules.group(1) == "screen and (prefers-reduced-motion:no-preference)"
    assert svg.count("animation-duration") == rules.group(2).count("animation-duration") == 1
    assert rules.group(2).startswith(":is([data-play],.data-play) ")


def test_a_crank_turns_on_and_a_lifted_leg_comes_back() -> None:
    turning = animate(written("stationary-cycling"), key="a", muscles=())
    lifted = animate(written("straight-leg-raise"), key="b", muscles=())
    assert "animation-direction:normal" in turning
    assert "animation-direction:alternate" in lifted


def test_the_stylesheet_in_the_package_is_the_one_the_palette_makes() -> None:
    file = ROOT / "generator" / "figures" / "figures.css"
    assert file.read_text(encoding="utf-8") == stylesheet()


def test_a_contact_sheet_holds_every_drawing_under_its_name() -> None:
    page = contact_sheet([(name, drawn(name)) for name in ALL[:3]], "All <figures>")
    assert all(f"<figcaption>{name}</figcaption>" in page for name in ALL[:3])
    assert "<h1>All &lt;figures&gt;</h1>" in page


def test_a_close_up_goes_through_the_same_door() -> None:
    found = drawn("towel-scrunch")
    assert len(found.frames) == 2
    assert "towel" in found.description


def test_words_of_an_editor_cannot_break_the_picture() -> None:
    nasty: Pose = pose(base="standing", caption="<b>&\"'", arms="hips")
    ET.fromstring(draw(nasty, key="<x>", muscles=()).pair)  # noqa: S314
