"""Wrong files, the same on each run, and what is said about them."""

from __future__ import annotations

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from unittest.mock import patch

from generator.catalog import Catalog, Item, load
from generator.checks import check
from generator.checks import figures as figure_rules
from generator.figures import Fault, Pose, faults
from generator.model.kinds import KINDS
from generator.problems import Problem
from generator.shape import shape
from generator.source import read
from tests.mutations.slips import SLIPS

ROOT = Path(__file__).resolve().parent.parent.parent
TRIES = 400


@dataclass(frozen=True)
class Wrong:
    """A file with one slip.

    Attributes:
        lines: the 1-based lines that an editor would have to look at.
    """

    slip: str
    kind: str
    file: str
    raw: bytes
    lines: frozenset[int]

    def __str__(self) -> str:
        return f"{self.slip} in {self.file}:{min(self.lines)}"


def wrong_files(count: int, root: Path = ROOT) -> Iterator[Wrong]:
    """``count`` wrong files, slip by slip in turn."""
    chance = random.Random(7)  # noqa: S311
    files = [
        file
        for kind in KINDS
        for file in sorted((root / "content" / kind).glob("*.yml"))
        if kind != "sources" or chance.random() < 0.2
    ]
    names = sorted(SLIPS)
    made = 0
    while made < count:
        wrong = _slipped(names[made % len(names)], files, chance, root)
        made += 1
        if wrong:
            yield wrong


def _slipped(name: str, files: list[Path], chance: random.Random, root: Path) -> Wrong | None:
    for _ in range(TRIES):
        file = chance.choice(files)
        lines = file.read_text("utf-8").rstrip("\n").split("\n")
        found = SLIPS[name](lines, chance.randrange(len(lines)))
        if found:
            raw = ("\n".join(found[0]) + "\n").encode("utf-8", "surrogateescape")
            places = frozenset(number + 1 for number in found[1])
            return Wrong(name, file.parent.name, file.relative_to(root).as_posix(), raw, places)
    return None


@cache
def _right(root: Path) -> tuple[Catalog, frozenset[Problem]]:
    """The real content, and the problems that it has already."""
    catalog, problems = load(root)
    return catalog, frozenset([*problems, *_checked(catalog)])


def _checked(catalog: Catalog) -> list[Problem]:
    with patch.object(figure_rules, "faults", _faults):
        return check(catalog)


def errors(wrong: Wrong, root: Path = ROOT) -> list[Problem]:
    """What stops the build, if this file takes the place of the right one."""
    right, known = _right(root)
    items = {kind: dict(own) for kind, own in right.items.items()}
    singles = (right.rules, right.rules_source, right.redirects, right.redirects_source)
    catalog = Catalog(items, *singles)
    id_ = Path(wrong.file).stem
    source = read(wrong.file, wrong.raw)
    entry, problems = shape(source, KINDS[wrong.kind].model)
    if entry is None:
        del items[wrong.kind][id_]
        catalog.unread[wrong.kind].add(id_)
    else:
        items[wrong.kind][id_] = Item(wrong.kind, id_, entry, source)
    new = {*problems, *_checked(catalog)} - known
    return sorted(problem for problem in new if problem.severity == "error")


_solved: dict[tuple[object, ...], list[Fault]] = {}


def _faults(pose: Pose, muscles: Sequence[str], support: str) -> list[Fault]:
    """What is wrong with a pose, worked out once: only one file differs from run to run."""
    key = (pose.model_dump_json(), tuple(muscles), support)
    if key not in _solved:
        _solved[key] = list(faults(pose, muscles, support))
    return _solved[key]
