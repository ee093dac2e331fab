"""Twelve mistakes that every new editor makes once: what is said, where, and how to mend it."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.tiny_base import copy_tiny, problems_in

EXERCISE = "exercises/heel-raise.yml"
TWELVE = [
    ("wrong indentation", "  reps: 8-12", "   reps: 8-12", 1, "same number of spaces"),
    ("a tab", "  reps: 8-12", "\treps: 8-12", 0, "use spaces: two for each step"),
    ("an unknown id", "main: [gastrocnemius]", "main: [gastronemius]", 0, "gastrocnemius"),
    ("no quotes round a colon", "why: For walking.", "why: Good for: walking.", 0, "double quotes"),
    (
        "a field twice",
        "level: moderate",
        "level: moderate\nlevel: gentle",
        1,
        "keep one of the two",
    ),
    ("a wrong unit", "rest: 60", "rest: 60 seconds", 0, "write a whole number (10)"),
    ("a list as text", "feel: In the back of the lower leg.", "feel: [Calf]", 0, "write one text"),
    ("a typo in a field", "breathing:", "breething:", 0, 'did you mean "breathing"?'),
    (
        "smart quotes",
        "why: For walking.",
        "why: \u201cGood for: walking.\u201d",
        0,
        "straight quotes",
    ),
    (
        "no citation",
        "The calf pushes you forward.",
        "It gives 30% of the push.",
        0,
        "add [@source-id] to this paragraph",
    ),
    ("a dose without days", "  days: 3\n", "", -4, "add days (a week)"),
    ("past the joint", "ankle: 2}", "ankle: 90}", 0, "-50 to 40 degrees"),
]


@pytest.mark.parametrize(
    ("old", "new", "below", "mend"), [m[1:] for m in TWELVE], ids=[m[0] for m in TWELVE]
)
def test_a_typical_mistake(old: str, new: str, below: int, mend: str, tmp_path: Path) -> None:
    root = copy_tiny(tmp_path)
    file = root / "content" / EXERCISE
    text = file.read_text("utf-8")
    assert text.count(old) == 1
    line = text[: text.index(old)].count("\n") + 1
    file.write_text(text.replace(old, new), "utf-8")
    [problem] = [p for p in problems_in(root) if p.severity == "error"]
    assert problem.file == f"content/{EXERCISE}"
    assert abs(problem.line - line) <= abs(below), f"line {line}: {problem}"
    assert mend in f"{problem.message} {problem.hint}", str(problem)
