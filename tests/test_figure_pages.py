"""Two pages for editors: all figures to review, and how the figures are made."""

from __future__ import annotations

import posixpath
import re

import pytest

from generator.catalog import load
from generator.drawings import Drawings, guide, picture_files, review_files
from generator.figures import Look
from generator.pages import pages
from generator.pages.extras import Extras
from tests.tiny_base import TINY

CATALOG = load(TINY)[0]
DRAWINGS = Drawings()
GUIDE = guide(DRAWINGS.store)
SHOWN = {
    look: {
        item.id: figure
        for item in CATALOG.published("exercises")
        if (figure := DRAWINGS.figure(item, look))
    }
    for look in (Look.COLOUR, Look.PRINT)
}
EXTRAS = Extras(figures=SHOWN[Look.COLOUR], guide=GUIDE, repository="https://example.org/legwork")
MADE = pages(CATALOG, EXTRAS)
FILES = picture_files(SHOWN[Look.COLOUR]) | review_files(GUIDE, SHOWN[Look.PRINT])
REVIEW, HOW = MADE["figures/index.md"], MADE["how-figures-are-made.md"]


@pytest.mark.parametrize("path", ["figures/index.md", "how-figures-are-made.md"])
def test_every_picture_of_the_page_is_a_file_of_the_site(path: str) -> None:
    folder = posixpath.dirname(path)
    shown = re.findall(r"!\[[^\]]*\]\(([^)]+)\)", MADE[path])
    assert shown
    assert [s for s in shown if posixpath.normpath(posixpath.join(folder, s)) not in FILES] == []


def test_each_figure_stands_with_its_name_id_words_file_and_both_looks() -> None:
    for item in CATALOG.published("exercises"):
        part = REVIEW.split(f"{{ #{item.id} }}")[1].split("\n## ")[0]
        frames = len(SHOWN[Look.COLOUR][item.id].frames)
        assert f"`{item.id}`" in part
        assert part.count(f"({item.id}-") == part.count(f"(review/{item.id}-") == frames
        assert f"https://example.org/legwork/blob/main/content/exercises/{item.id}.yml" in part
        assert "hands on" in part
        assert "Muscles at work" in part


def test_the_printed_look_is_black_and_white_and_needs_no_style() -> None:
    printed = FILES["figures/review/heel-raise-1.svg"].decode()
    assert "<style" not in printed
    assert set(re.findall(r"#([0-9a-f]{2})[0-9a-f]{4}\b", printed)) - {"00", "ff"}
    assert all(c[:2] == c[2:4] == c[4:] for c in re.findall(r"#([0-9a-f]{6})\b", printed))


def test_every_word_has_its_meaning_picture_and_lines() -> None:
    for title, pictures in GUIDE.groups:
        part = HOW.split(f"\n## {title.replace(':', '&#58;')}")[-1] if title in HOW else HOW
        for picture in pictures:
            assert f"**`{picture.word}`**" in part
            assert picture.path in part


def test_a_pose_grows_line_by_line_and_shows_the_same_person() -> None:
    counts = [len(step.lines) for step in GUIDE.recipe]
    assert counts == sorted(counts)
    assert len({re.findall(r'class="fig (fig-\w+)', step.svg)[0] for step in GUIDE.recipe}) == 1


def test_each_range_and_each_source_of_ranges_is_named() -> None:
    for word, _, _ in GUIDE.ranges:
        assert f"- **`{word}`** " in HOW
    for _, address, _ in GUIDE.sources:
        assert f"]({address})" in HOW


def test_without_drawings_the_pages_are_left_out() -> None:
    assert {"figures/index.md", "how-figures-are-made.md"}.isdisjoint(pages(CATALOG))
