"""The rooms of the generator: who may import whom. The drawing is in ARCHITECTURE.md."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "generator"
MAY_IMPORT: dict[str, set[str]] = {
    "problems": set(),
    "source": {"problems"},
    "prose": set(),
    "output": set(),
    "store": set(),
    "figures": set(),
    "model": {"figures"},
    "misplaced": {"model", "problems", "source"},
    "shape": {"misplaced", "model", "problems", "source"},
    "catalog": {"model", "problems", "prose", "shape", "source"},
    "art": {"catalog"},
    "demands": {"catalog"},
    "dose": {"model"},
    "history": {"catalog", "dose", "model", "prose"},
    "checks": {"catalog", "figures", "model", "problems", "prose", "shape"},
    "charts": {"model"},
    "schema": {"model"},
    "data": {"catalog", "model", "schema"},
    "aids": {"catalog", "figures", "model", "schema", "source"},
    "changes": {"catalog", "demands", "history", "model"},
    "edits": {"catalog", "history", "model", "shape", "source"},
    "explain": {"checks"},
    "stats": {"catalog", "checks", "model", "prose"},
    "finder": {"catalog", "prose"},
    "records": {"catalog", "model", "pages"},
    "search_index": {"art", "catalog", "model", "pages", "prose"},
    "offline": {"pages"},
    "linked_data": {"catalog", "dose", "model", "pages", "prose"},
    "feed": {"catalog", "history", "pages", "prose"},
    "drawings": {"catalog", "figures", "store"},
    "order": {"catalog"},
    "fan": set(),
    "relations": {"catalog", "demands"},
    "pages": {
        "art",
        "catalog",
        "charts",
        "demands",
        "dose",
        "fan",
        "history",
        "model",
        "order",
        "prose",
        "relations",
    },
    "cards": {"art", "catalog", "dose", "history", "model", "order", "prose", "store"},
    "render_cache": {"store"},
    "serving": set(),
    "hook": {"render_cache", "serving", "store"},
}
ONLY_HERE = {
    "yaml": {"source"},
    "mkdocs": {"hook", "render_cache"},
    "typst": {"cards"},
    "segno": {"cards"},
    "pikepdf": {"cards"},
    "PIL": {"cards"},
    "markdown": {"prose"},
    "jinja2": {"pages"},
}
FILES = sorted(PACKAGE.rglob("*.py"))


def room(file: Path) -> str:
    """The room that a file belongs to: the first name below `generator`."""
    return file.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imported(file: Path) -> set[str]:
    """The dotted names that a file imports."""
    names: set[str] = set()
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            names |= {f"{node.module}.{alias.name}" for alias in node.names}
    return names


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_room_imports_only_what_lies_before_it(file: Path) -> None:
    own = room(file)
    rooms = {name.split(".")[1] for name in imported(file) if name.startswith("generator.")} - {own}
    if own in MAY_IMPORT:
        assert rooms <= MAY_IMPORT[own], f"{own} may not import {rooms - MAY_IMPORT[own]}"
    else:
        assert own in {"__init__", "__main__", "commands"}, f"{own} has no place in the drawing"


@pytest.mark.parametrize("file", FILES, ids=lambda file: str(file.relative_to(ROOT)))
def test_a_foreign_library_has_one_door(file: Path) -> None:
    for name in imported(file):
        doors = ONLY_HERE.get(name.split(".")[0])
        assert doors is None or room(file) in doors, f"only {doors} may import {name}"
