"""The folder ``content/`` → a catalog, and the problems of the files that cannot be read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from pydantic import BaseModel

from generator.catalog.catalog import Catalog
from generator.catalog.items import Item
from generator.model.base import ID_PATTERN
from generator.model.history import History
from generator.model.kinds import KINDS
from generator.model.reference import Rules
from generator.problems import Problem
from generator.shape import as_id, did_you_mean, shape
from generator.source import Source, read

RULES_FILE = "rules.yml"
REDIRECTS_FILE = "redirects.yml"
HISTORY_FILE = "history.yml"


def load(root: Path) -> tuple[Catalog, list[Problem]]:
    """Read ``root/content``.

    Returns:
        What could be read, and the problems of syntax and shape of what could not.
    """
    content = root / "content"
    catalog = Catalog({kind: {} for kind in KINDS})
    problems: list[Problem] = []
    for kind in KINDS:
        for path in sorted((content / kind).glob("**/*")):
            if path.is_file() and not path.name.startswith("."):
                problems += _add(catalog, root, kind, path)
    problems += _strangers(root, content)
    problems += _singletons(catalog, root, content)
    return catalog, problems


def _add(catalog: Catalog, root: Path, kind: str, path: Path) -> list[Problem]:
    file = path.relative_to(root).as_posix()
    bad_name = _name_problem(file, kind, path)
    if bad_name:
        return [bad_name]
    source, entry, problems = _entry(file, kind, path.read_bytes())
    if entry is None:
        catalog.unread[kind].add(path.stem)
    else:
        catalog.items[kind][path.stem] = Item(kind, path.stem, entry, source)
    return problems


@lru_cache(maxsize=10_000)
def _entry(file: str, kind: str, raw: bytes) -> tuple[Source, BaseModel | None, list[Problem]]:
    """Kept for who looks at the content again after an edit, which changes one file of many."""
    source = read(file, raw)
    return source, *shape(source, KINDS[kind].model)


def _name_problem(file: str, kind: str, path: Path) -> Problem | None:
    if path.suffix != ".yml":
        return Problem(
            file,
            1,
            1,
            "file-name",
            "a file here should end in .yml",
            f"rename it to {as_id(path.name.split('.')[0])}.yml, or move it elsewhere",
        )
    if not re.fullmatch(ID_PATTERN, path.stem):
        better = f"{as_id(path.stem)}.yml"
        hint = f"rename it to {better}: small letters, numbers and single hyphens"
        return Problem(file, 1, 1, "file-name", "this file's name cannot be an id", hint)
    if path.parent.name != kind:
        return Problem(
            file,
            1,
            1,
            "file-name",
            "folders inside a kind are not used",
            f"move it to content/{kind}/",
        )
    return None


def _strangers(root: Path, content: Path) -> Iterator[Problem]:
    known = [*KINDS, RULES_FILE, REDIRECTS_FILE, HISTORY_FILE]
    for path in sorted(content.iterdir()) if content.is_dir() else []:
        if path.name not in known and not path.name.startswith("."):
            file, message = path.relative_to(root).as_posix(), "this is not a known kind"
            hint = did_you_mean(path.name, known) or f"known: {', '.join(known)}"
            if (content / "vocabulary" / f"{path.name}.yml").is_file():
                hint = f"its words stand in content/vocabulary/{path.name}.yml"
            if path.is_file():
                message = "an entry cannot stand here"
                hint = f"move it to the folder of its kind: {', '.join(KINDS)}"
            yield Problem(file, 1, 1, "unknown-folder", message, hint)


def _singletons(catalog: Catalog, root: Path, content: Path) -> list[Problem]:
    problems: list[Problem] = []
    catalog.rules_source = _single(root, content / RULES_FILE)
    if catalog.rules_source:
        catalog.rules, problems = shape(catalog.rules_source, Rules)
    else:
        missing = "the project's rules are missing"
        problems = [Problem(f"content/{RULES_FILE}", 1, 1, "missing-file", missing)]
    catalog.redirects_source = _single(root, content / REDIRECTS_FILE)
    if catalog.redirects_source:
        catalog.redirects, found = _redirects(catalog.redirects_source)
        problems += found
    before = _single(root, content / HISTORY_FILE)
    if before:
        history, found = shape(before, History)
        catalog.history = history.entries if history else {}
        problems += found
    return problems


def _single(root: Path, path: Path) -> Source | None:
    return read(path.relative_to(root).as_posix(), path.read_bytes()) if path.is_file() else None


def _redirects(source: Source) -> tuple[dict[str, str], list[Problem]]:
    if source.problems:
        return {}, list(source.problems)
    data = source.data if isinstance(source.data, dict) else {}
    bad = [key for key, value in data.items() if not isinstance(value, str)]
    hint = "write old: new, such as exercises/heel-lift: exercises/heel-raise"
    problems = [
        source.problem((key,), "wrong-type", "the new address should be text", hint) for key in bad
    ]
    return {key: value for key, value in data.items() if isinstance(value, str)}, problems
