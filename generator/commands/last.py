"""What the last build was made from and made: with the same input there is nothing to do."""

from __future__ import annotations

import hashlib
import json
import os
import sys
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

from generator.problems import Problem

CODE = Path(__file__).resolve().parent.parent
RECORD = Path("build") / "cache" / "last-build.json"


def unchanged(root: Path, given: str, *, whole: bool) -> list[Problem] | None:
    """The warnings of the last build, if neither its input nor its output has changed since.

    ``given`` is what there is to build from now, as `given_in` tells it. ``whole`` is for a build
    with cards, which one that left them as they were cannot stand for.
    """
    try:
        record = json.loads((root / RECORD).read_text(encoding="utf-8"))
        enough = record["whole"] or not whole
        same = enough and record["input"] == given and record["output"] == _output(root)
        return [Problem(**problem) for problem in record["problems"]] if same else None
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remember(root: Path, given: str, problems: Iterable[Problem], *, whole: bool) -> None:
    """Note what was built from what, for the next time.

    ``given`` is from before the build: what was edited meanwhile is still to be built.
    """
    record = {
        "whole": whole,
        "input": given,
        "output": _output(root),
        "problems": [asdict(problem) for problem in problems],
    }
    file = root / RECORD
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(record), encoding="utf-8")


def given_in(root: Path) -> str:
    """A hash of the content, settings, overrides, the generator and the Python that runs it."""
    digest = hashlib.sha256(sys.version.encode())
    folders = (root / "content", root / "overrides", CODE)
    files = [root / "mkdocs.yml", *(file for folder in folders for file in files_in(folder))]
    for file in files:
        if file.suffix != ".pyc" and file.is_file():
            digest.update(f"\0{file}\0".encode())
            digest.update(file.read_bytes())
    return digest.hexdigest()


def _output(root: Path) -> str:
    """A hash of the names, sizes and times of what was built: editing it by hand undoes it."""
    digest = hashlib.sha256()
    for file in files_in(root / "build" / "docs"):
        state = file.stat()
        digest.update(f"{file}\0{state.st_size}\0{state.st_mtime_ns}\0".encode())
    return digest.hexdigest()


def files_in(folder: Path) -> Iterator[Path]:
    """Every file below ``folder``, in the same order each time."""
    for where, folders, names in os.walk(folder):
        folders.sort()
        yield from (Path(where) / name for name in sorted(names))
