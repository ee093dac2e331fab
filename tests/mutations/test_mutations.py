"""Two hundred wrong files, made from the real ones: what an editor would read about each.

A sample runs each time; all of them with ``MUTATIONS=200``.
"""

from __future__ import annotations

import os
import time
from functools import cache
from pathlib import Path

import pytest

from generator.commands import main
from generator.problems import Problem
from tests.mutations.slips import SLIPS
from tests.mutations.wrong import ROOT, Wrong, errors, wrong_files
from tests.tiny_base import TINY, copy_tiny

COUNT = int(os.environ.get("MUTATIONS", len(SLIPS)))
LONGEST = 20.0
"""Seconds of a check; a busy machine needs a few, and a hang would need more."""


@cache
def said() -> list[tuple[Wrong, list[Problem]]]:
    """Each wrong file with the errors that it brings; a traceback would end this."""
    found = []
    for wrong in wrong_files(COUNT):
        start = time.monotonic()
        found.append((wrong, errors(wrong)))
        assert time.monotonic() - start < LONGEST, str(wrong)
    return found


def test_every_wrong_file_is_found_and_no_rule_fails() -> None:
    assert len(said()) > 0.95 * COUNT, "most slips fit somewhere"
    for wrong, problems in said():
        assert problems, f"nothing is said about {wrong}"
        assert not [p for p in problems if p.rule == "rule-fault"], str(wrong)


def test_nineteen_of_twenty_messages_point_to_the_line_that_was_broken() -> None:
    messages = [(wrong, problem) for wrong, problems in said() for problem in problems]
    off = [
        f"{wrong}: {problem}"
        for wrong, problem in messages
        if problem.file != wrong.file or problem.line not in wrong.lines
    ]
    assert len(off) <= 0.05 * len(messages), "\n".join(off)


def test_every_message_is_in_plain_words_and_says_how_to_mend_it() -> None:
    jargon = ("expected", "token", "parse", "schema", "validat", "mapping", "scalar", "NoneType")
    for wrong, problems in said():
        for problem in problems:
            assert problem.hint, f"{wrong}: {problem}"
            assert not [word for word in jargon if word in problem.message], f"{wrong}: {problem}"


def test_a_wrong_file_leaves_the_last_build_as_it_was(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    root = copy_tiny(tmp_path)
    build = ["build", "--no-cards", "--quiet", "--root", str(root)]
    assert main(build) == 0
    before = state(root)
    # In files as short as these, a slip can leave a good file.
    for wrong in (w for w in wrong_files(COUNT, TINY) if errors(w, TINY)):
        file = root / wrong.file
        right = file.read_bytes()
        file.write_bytes(wrong.raw)
        assert main(build) == 1, str(wrong)
        assert state(root) == before, str(wrong)
        file.write_bytes(right)
    assert "Traceback" not in capsys.readouterr().out


def state(root: Path) -> dict[str, tuple[int, bytes]]:
    """What is built: the time and the bytes of every file."""
    files = sorted((root / "build" / "docs").rglob("*"))
    return {str(f): (f.stat().st_mtime_ns, f.read_bytes()) for f in files if f.is_file()}


def test_the_slips_fit_the_real_content() -> None:
    slips = {wrong.slip for wrong in wrong_files(len(SLIPS), ROOT)}
    assert len(slips) >= 0.95 * len(SLIPS)
