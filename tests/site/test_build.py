"""`make site` builds the whole site or leaves the last good one alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.conftest import ENV, ROOT, build_site
from tests.site.conftest import files, make_site

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

ENTRY = "content/exercises/heel-raise.yml"
ELSEWHERE = {"PYTHONHASHSEED": "7", "LC_ALL": "C", "TZ": "Pacific/Auckland"}
GOOD = {"index.html": b"the last good site"}
MOST_FOR_AN_EXERCISE = 490_000
"""Bytes of all files to print, a share of the packs included: 40 MB for 82 exercises."""


@pytest.fixture
def root(clone: Callable[..., Path]) -> Path:
    root = clone("project")
    (root / "build/site").mkdir()
    (root / "build/site/index.html").write_bytes(GOOD["index.html"])
    return root


def test_the_site_takes_the_place_of_the_last_one(root: Path) -> None:
    run = make_site(root)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "build/site/index.html" in run.stdout
    assert "make serve" in run.stdout
    assert (root / "build/site/exercises/heel-raise/index.html").is_file()
    assert not (root / "build/next").exists()


def test_a_problem_in_the_content_is_told_plainly(root: Path) -> None:
    (root / ENTRY).write_text("title: [Heel raise\n")
    run = make_site(root)
    said = run.stdout + run.stderr
    assert run.returncode != 0
    assert f"{ENTRY}:" in said
    assert "untouched" in said
    assert "Traceback" not in said
    assert files(root / "build/site") == GOOD


@pytest.mark.parametrize("target", ["nowhere.md", "index.md#nowhere", "/nowhere/"])
def test_a_broken_link_in_a_page_stops_the_build(root: Path, target: str) -> None:
    hook = root / "generator/hook.py"
    hook.write_text(
        f"{hook.read_text('utf-8')}\n\ndef on_page_markdown(markdown, page, config, files):\n"
        f"    return markdown + '\\n\\n[a link]({target})' if page.is_homepage else markdown\n",
        "utf-8",
    )
    run = make_site(root)
    assert run.returncode != 0
    assert target.split("#")[0] in run.stdout + run.stderr
    assert files(root / "build/site") == GOOD


def test_a_second_build_writes_only_the_pages_that_changed(root: Path) -> None:
    assert build_site(root, root / "build/site").returncode == 0
    before = {path: path.stat().st_mtime_ns for path in (root / "build/docs").rglob("*")}
    assert build_site(root, root / "build/site").returncode == 0
    after = {path: path.stat().st_mtime_ns for path in (root / "build/docs").rglob("*")}
    assert after == before


@pytest.mark.slow
def test_two_clones_give_the_same_bytes(
    clone: Callable[..., Path], site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The site of the tests, made of what earlier builds kept, and one from nothing elsewhere."""
    other = clone("a-folder-of-another-name", ROOT / "content")
    for name, value in ELSEWHERE.items():
        monkeypatch.setitem(ENV, name, value)
    run = build_site(other, other / "build/site")
    assert run.returncode == 0, run.stdout + run.stderr
    first, second = files(site), files(other / "build/site")
    assert first.keys() == second.keys()
    assert [path for path in first if first[path] != second[path]] == []


def test_what_is_printed_stays_light(site: Path) -> None:
    files = list((site / "cards").glob("*.pdf"))
    exercises = len(list((site / "cards").glob("*-full-a4.pdf")))
    assert exercises
    assert sum(file.stat().st_size for file in files) < MOST_FOR_AN_EXERCISE * exercises
