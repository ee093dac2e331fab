"""A tiny knowledge base without a fault, to copy, break and build."""

from __future__ import annotations

import shutil
from pathlib import Path

from generator.catalog import load
from generator.checks import check
from generator.problems import Problem

TINY = Path(__file__).resolve().parent / "tiny"
TODAY = "2026-06-01"


def copy_tiny(target: Path) -> Path:
    """Copy the tiny knowledge base into the folder `target`, and return that."""
    shutil.copytree(TINY / "content", target / "content")
    return target


def problems_in(root: Path) -> list[Problem]:
    """All problems of the knowledge base in `root`, sorted."""
    catalog, problems = load(root)
    return sorted({*problems, *check(catalog, TODAY)})
