"""A tiny knowledge base without a fault, to copy, break and build."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

from generator.catalog import load
from generator.checks import check
from generator.problems import Problem

ROOT = Path(__file__).resolve().parent.parent
TINY = ROOT / "tests" / "tiny"
STORES = ("cards", "figures", "social")
TODAY = "2026-06-01"


def copy_tiny(target: Path, built: Path | None = None) -> Path:
    """Copy the tiny knowledge base into the folder `target`, and return that.

    With the folder of another one that was built, its figures and cards need not be made again.
    """
    shutil.copytree(TINY / "content", target / "content")
    for name in STORES if built else ():
        shutil.copytree(f"{built}/build/cache/{name}", target / "build/cache" / name)
    return target


def build_tiny(target: Path) -> None:
    """Copy it into the folder `target`, and build it there."""
    copy_tiny(target)
    command = [sys.executable, "-m", "generator", "build", "--quiet", "--root", str(target)]
    subprocess.run(command, cwd=ROOT, check=True)


def problems_in(root: Path) -> list[Problem]:
    """All problems of the knowledge base in `root`, sorted."""
    catalog, problems = load(root)
    return sorted({*problems, *check(catalog, TODAY)})
