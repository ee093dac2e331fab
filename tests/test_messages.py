"""What an editor reads when something is wrong: each case breaks the tiny knowledge base once.

The cases are in `tests/cases/`. A problem that a case does not name fails it too.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.tiny_base import copy_tiny, problems_in

CASES = [
    pytest.param(case, id=f"{file.stem}: {case['name']}")
    for file in sorted((Path(__file__).parent / "cases").glob("*.yml"))
    for case in yaml.safe_load(file.read_text(encoding="utf-8"))
]


def test_the_tiny_knowledge_base_has_no_problem(tmp_path: Path) -> None:
    assert problems_in(copy_tiny(tmp_path)) == []


@pytest.mark.parametrize("case", CASES)
def test_message(case: dict[str, Any], tmp_path: Path) -> None:
    root = copy_tiny(tmp_path)
    for change in case["changes"]:
        apply(root, change)
    assert [str(problem) for problem in problems_in(root)] == case["problems"]


def apply(root: Path, change: dict[str, str]) -> None:
    """Replace text in a file, write a whole file, write raw bytes, or delete it."""
    file = root / change["file"]
    if "replace" in change:
        before = file.read_text(encoding="utf-8")
        assert before.count(change["replace"]) == 1, f"{change['replace']!r} is not there once"
        file.write_text(before.replace(change["replace"], change["by"]), encoding="utf-8")
    elif "write" in change:
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(change["write"], encoding="utf-8")
    elif "hex" in change:
        file.write_bytes(bytes.fromhex(change["hex"]))
    else:
        file.unlink()
