"""A copy of the project that a test may change."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ENV, ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

TINY = ROOT / "tests/tiny/content"


@pytest.fixture
def clone(tmp_path: Path) -> Callable[..., Path]:
    """Make a clone of the project, with nothing built, in a new folder of the given name.

    It has the tiny knowledge base of the tests, unless it is given another folder of content.
    """

    def make_clone(name: str, content: Path = TINY) -> Path:
        root = tmp_path / name
        (root / "build/docs").mkdir(parents=True)
        for folder in (ROOT / "generator", ROOT / "overrides", ROOT / "requirements", content):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(folder, root / folder.name, ignore=ignored)
        for file in ("Makefile", "mkdocs.yml"):
            shutil.copy(ROOT / file, root / file)
        return root

    return make_clone


def make_site(root: Path) -> subprocess.CompletedProcess[str]:
    """Run `make site` in a clone, with the packages that are installed already."""
    installed = [f"BIN={Path(sys.executable).parent}", "SITE="]
    return subprocess.run(
        ["make", "site", *installed], cwd=root, env=ENV, capture_output=True, text=True
    )


def files(folder: Path) -> dict[str, bytes]:
    """Every file below `folder`, by its relative path."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
