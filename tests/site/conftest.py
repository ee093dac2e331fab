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

PARTS = ("Makefile", "mkdocs.yml", "requirements", "content", "generator", "overrides")


@pytest.fixture
def clone(tmp_path: Path) -> Callable[[str], Path]:
    """Make a clone of the project, with nothing built, in a new folder of the given name."""

    def make_clone(name: str) -> Path:
        root = tmp_path / name
        (root / "build/docs").mkdir(parents=True)
        for part in PARTS:
            if (ROOT / part).is_dir():
                ignored = shutil.ignore_patterns("__pycache__")
                shutil.copytree(ROOT / part, root / part, ignore=ignored)
            else:
                shutil.copy(ROOT / part, root / part)
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
