"""A copy of the project that a test may change."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from tests.conftest import ENV, ROOT, made_once
from tests.tiny_base import STORES, build_tiny

if TYPE_CHECKING:
    from collections.abc import Callable

TINY = ROOT / "tests/tiny/content"


@pytest.fixture(scope="session")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The figures and cards of the tiny knowledge base as this project publishes it."""

    def make(folder: Path) -> None:
        folder.mkdir()
        shutil.copy(ROOT / "mkdocs.yml", folder)
        build_tiny(folder)

    return made_once(tmp_path_factory, "tiny-of-site", make) / "build/cache"


@pytest.fixture
def clone(tmp_path: Path, kept: Path) -> Callable[..., Path]:
    """Make a clone of the project in a new folder of the given name, its pages not built.

    It has the tiny knowledge base of the tests with its cards, or another folder of content.
    """

    def make_clone(name: str, content: Path = TINY) -> Path:
        root = tmp_path / name
        (root / "build/docs").mkdir(parents=True)
        for folder in (ROOT / "generator", ROOT / "overrides", ROOT / "requirements", content):
            ignored = shutil.ignore_patterns("__pycache__")
            shutil.copytree(folder, root / folder.name, ignore=ignored)
        for file in ("Makefile", "mkdocs.yml"):
            shutil.copy(ROOT / file, root / file)
        for store in STORES if content == TINY else ():
            shutil.copytree(kept / store, root / "build/cache" / store)
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
