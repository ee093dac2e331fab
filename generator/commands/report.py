"""What a command says: problems to people and to GitHub, progress to a terminal."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.problems import Problem, as_annotations, as_summary, as_text, on_github, tally


@dataclass(frozen=True)
class Report:
    """How much is printed.

    Attributes:
        quiet: errors only.
        verbose: each step with what it did.
    """

    quiet: bool = False
    verbose: bool = False

    def problems(self, problems: Sequence[Problem]) -> None:
        """Print every problem once; on GitHub as annotations and a step summary too."""
        shown = [p for p in problems if p.severity == "error"] if self.quiet else problems
        if shown:
            print(as_text(shown))
            print(f"\n{tally(shown)}")
        if on_github():
            print(as_annotations(problems))
            _add_summary(as_summary(problems))

    def summary(self, text: str) -> None:
        """A part of the step summary on GitHub; elsewhere nothing."""
        if on_github():
            _add_summary(text)

    def say(self, text: str) -> None:
        """A line that is of use to everyone who has not asked for quiet."""
        if not self.quiet:
            print(text)

    def notice(self, file: str, text: str) -> None:
        """Something to know about a file that is no problem; on GitHub an annotation too."""
        self.say(f"Note: {text}")
        if on_github():
            print(f"::notice file={file},title=record::{text}")

    def detail(self, text: str) -> None:
        """A line for those who asked for more."""
        if self.verbose:
            print(text)

    def wait(self, text: str) -> None:
        """A line before something slow, for those who watch a terminal; nothing in a log."""
        if not self.quiet and sys.stderr.isatty():
            print(text, file=sys.stderr, flush=True)

    def progress(self, text: str, done: int, total: int) -> None:
        """``Cards 12/60`` on a terminal, overwritten each time; nothing in a log."""
        if self.quiet or not sys.stderr.isatty():
            return
        end = "\n" if done == total else ""
        print(f"\r\x1b[K{text} {done}/{total}", end=end, file=sys.stderr, flush=True)


def _add_summary(text: str) -> None:
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary:
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(f"{text}\n")
