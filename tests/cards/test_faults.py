"""A card that cannot be printed is a problem at the entry's line, in words and with a number."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.catalog import load
from generator.checks import check
from generator.commands.make import make_files
from generator.commands.report import Report
from generator.commands.unprintable import unprintable
from generator.problems import Problem
from tests.tiny_base import copy_tiny

RAISE = Path("content") / "exercises" / "heel-raise.yml"
PROGRAMME = Path("content") / "programmes" / "calves.yml"


def problems_after(root: Path, *changes: tuple[str, str]) -> list[Problem]:
    """What a check says after changes of texts in the heel raise; a build says the same."""
    file = copy_tiny(root) / RAISE
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert text.count(old) == 1
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
    catalog, problems = load(root)
    assert problems == []
    found = sorted(set(unprintable(catalog, root, Report(quiet=True))))
    assert make_files(catalog, root, Report(quiet=True))[1] == found
    return found


def line_of(root: Path, start: str) -> int:
    lines = (root / RAISE).read_text(encoding="utf-8").splitlines()
    return next(number for number, line in enumerate(lines, 1) if line.startswith(start))


def test_the_tiny_knowledge_base_can_be_printed(tmp_path: Path) -> None:
    assert problems_after(tmp_path, ("title: Heel raise", "title: Heel raises")) == []


def test_a_text_that_is_too_long_says_how_many_characters(tmp_path: Path) -> None:
    long = " ".join(["then hold the heel a little higher"] * 4)
    more = "".join(f"  - Step {number} {long}.\n" for number in range(3))
    cautions = "".join(f"  - If {number} {long}.\n" for number in range(3))
    changes = ("check_first:\n", f"check_first:\n{cautions}"), ("steps:\n", f"steps:\n{more}")
    found = problems_after(tmp_path, *changes, ("feel: ", f"feel: {long.title()} "))
    assert found
    for problem in found:
        assert problem.rule == "unprintable"
        assert (problem.file, problem.line) == (RAISE.as_posix(), line_of(tmp_path, "steps:"))
        assert re.search(
            r'^".+" cannot be printed: about \d+ characters too long$', problem.message
        )


def test_a_cover_that_is_too_long_is_told_at_its_longest_part(tmp_path: Path) -> None:
    file = copy_tiny(tmp_path) / PROGRAMME
    lines = "".join(f"  - People who have had injury number {n} lately.\n" for n in range(90))
    text = file.read_text(encoding="utf-8").replace("not_for:\n", f"not_for:\n{lines}")
    file.write_text(text, encoding="utf-8")
    (problem,) = set(unprintable(load(tmp_path)[0], tmp_path, Report(quiet=True)))
    assert (problem.file, problem.line) == (PROGRAMME.as_posix(), 5)
    assert "characters too long" in problem.message
    assert "longest part" in problem.hint


@pytest.mark.parametrize("sign", ["\N{CJK UNIFIED IDEOGRAPH-811A}", "\N{FOOT}"])
def test_a_sign_that_the_font_lacks_is_named(tmp_path: Path, sign: str) -> None:
    found = problems_after(tmp_path, ("feel: ", f"feel: {sign} "))
    assert len(set(found)) == 1
    assert found[0].message == f'the sign "{sign}" is not in the font of the cards'
    assert (found[0].file, found[0].line) == (RAISE.as_posix(), line_of(tmp_path, "feel:"))


def test_a_draft_needs_no_figure_and_has_no_card(tmp_path: Path) -> None:
    root = copy_tiny(tmp_path)
    file = root / "content" / "exercises" / "draft.yml"
    text = (root / RAISE).read_text(encoding="utf-8")
    start, end = text.index("figure:"), text.index("review:")
    draft = text[:start] + "status: draft\nfirst_step: It is a draft.\n" + text[end:]
    file.write_text(draft.replace("title: Heel raise", "title: Draft"), encoding="utf-8")
    catalog, problems = load(root)
    assert [*problems, *check(catalog)] == []
    assert not [
        path for path in make_files(catalog, root, Report(quiet=True))[0] if "draft" in path
    ]
