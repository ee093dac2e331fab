"""What is wrong with the content, as values: collected from everywhere, sorted and printed once."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Literal

Severity = Literal["error", "warning"]

ANNOTATIONS_OF_A_KIND = 10
"""GitHub drops all annotations of a severity past the tenth in one step."""


@dataclass(frozen=True, order=True)
class Problem:
    """One thing that an editor should mend.

    Attributes:
        file: path from the project's root, with forward slashes.
        line: 1-based line; 1 where the whole file is meant.
        column: 1-based column.
        rule: kebab-case name of the rule, as in ``unknown-reference``.
        message: what is wrong, in plain words, lower case, no full stop.
        hint: how to mend it; one line, may be empty.
        severity: ``error`` stops the build, ``warning`` does not.
    """

    file: str
    line: int
    column: int
    rule: str
    message: str
    hint: str = ""
    severity: Severity = "error"

    def __str__(self) -> str:
        head = f"{self.file}:{self.line}:{self.column}: {self.severity}: {self.message}"
        hint = f"\n    {self.hint}" if self.hint else ""
        return f"{head} [{self.rule}]{hint}"


def has_errors(problems: Iterable[Problem]) -> bool:
    """Whether any of the problems stops the build."""
    return any(problem.severity == "error" for problem in problems)


def as_text(problems: Iterable[Problem]) -> str:
    """Every problem once, sorted by file, line and column, two lines each."""
    return "\n".join(str(problem) for problem in sorted(set(problems)))


def tally(problems: Iterable[Problem]) -> str:
    """The closing line: ``2 errors, 1 warning``; empty where there is none."""
    counts = Counter(problem.severity for problem in set(problems))
    words = [_count(counts[severity], severity) for severity in ("error", "warning")]
    return ", ".join(word for word in words if word)


def as_annotations(problems: Iterable[Problem]) -> str:
    """GitHub Actions workflow commands: ten at most of each severity, errors and files in order."""
    lines = []
    for severity in ("error", "warning"):
        own = sorted({p for p in problems if p.severity == severity})
        lines += [_annotation(problem) for problem in own[:ANNOTATIONS_OF_A_KIND]]
    return "\n".join(lines)


def as_summary(problems: Sequence[Problem]) -> str:
    """Markdown for the GitHub step summary: the full list as a table."""
    if not problems:
        return "### Content\n\nNo problems found.\n"
    rows = [_row(problem) for problem in sorted(set(problems))]
    head = [
        "### Content",
        "",
        tally(problems),
        "",
        "| where | what | how to mend it |",
        "|---|---|---|",
    ]
    return "\n".join([*head, *rows, ""])


def on_github() -> bool:
    """Whether this process runs as a step of GitHub Actions."""
    return os.environ.get("GITHUB_ACTIONS") == "true"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}" if number else ""


def _annotation(problem: Problem) -> str:
    place = f"file={_property(problem.file)},line={problem.line},col={problem.column}"
    title = f"title={_property(problem.rule)}"
    text = f"{problem.message}\n{problem.hint}".strip()
    return f"::{problem.severity} {place},{title}::{_data(text)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")


def _row(problem: Problem) -> str:
    where = f"`{problem.file}:{problem.line}:{problem.column}`"
    what = f"**{problem.severity}** {_cell(problem.message)} `{problem.rule}`"
    return f"| {where} | {what} | {_cell(problem.hint)} |"


def _cell(text: str) -> str:
    safe = text.replace("&", "&amp;").replace("<", "&lt;").replace("|", "\\|")
    return safe.replace("\n", " ")
