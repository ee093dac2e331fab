"""The whole knowledge base in memory: every entry by kind and id, and who points to whom."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path as FilePath
from typing import Any

from generator.model.base import ID_PATTERN, Ref
from generator.model.kinds import BY_SINGULAR, KINDS
from generator.model.reference import Rules, Term
from generator.model.walk import Mark, texts
from generator.problems import Problem
from generator.prose import citations, entry_links
from generator.shape import did_you_mean, shape
from generator.source import Path, Source, read

RULES_FILE = "rules.yml"
REDIRECTS_FILE = "redirects.yml"


@dataclass(frozen=True)
class Item:
    """An entry with its id, its kind and the file it was read from."""

    kind: str
    id: str
    entry: Any
    source: Source = field(repr=False, compare=False)

    @property
    def published(self) -> bool:
        """Whether readers see it."""
        return bool(getattr(self.entry, "status", "published") == "published")

    @property
    def title(self) -> str:
        """Its name as readers see it."""
        return str(self.entry.title)


@dataclass(frozen=True)
class Reference:
    """One place where an entry points to another entry, or to a term of a vocabulary."""

    item: Item
    path: Path
    kind: str
    target: str


@dataclass
class Catalog:
    """All entries that could be read, in the order of their ids.

    Attributes:
        items: kind → id → item.
        rules: the project's own rules; None where the file could not be read.
        redirects: old address → new address, as in ``exercises/heel-lift``.
        sources: every file that was read, by its path.
        unread: kind → ids of files that have problems of their own; pointing to them is no fault.
    """

    items: dict[str, dict[str, Item]]
    rules: Rules | None = None
    rules_source: Source | None = None
    redirects: dict[str, str] = field(default_factory=dict)
    redirects_source: Source | None = None
    unread: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    @property
    def complete(self) -> bool:
        """Whether every file could be read, so that what is missing is really not there."""
        return not any(self.unread.values())

    def __getitem__(self, kind: str) -> Mapping[str, Item]:
        return self.items.get(kind, {})

    def __iter__(self) -> Iterator[Item]:
        for own in self.items.values():
            yield from own.values()

    def published(self, kind: str) -> list[Item]:
        """The entries of a kind that readers see, by title."""
        shown = (item for item in self[kind].values() if item.published)
        return sorted(shown, key=lambda item: (item.title.casefold(), item.id))

    def find(self, kind: str, id_: str) -> Item | None:
        """The entry, or None."""
        return self[kind].get(id_)

    def terms(self, vocabulary: str) -> Mapping[str, Term]:
        """The terms of a closed list by id, in the list's own order."""
        item = self.find("vocabulary", vocabulary)
        terms: Mapping[str, Term] = item.entry.terms if item else {}
        return terms

    def ids(self, kind: str) -> list[str]:
        """What a reference of ``kind`` may point to: entries, or terms of a vocabulary."""
        return list(self[kind]) if kind in KINDS else list(self.terms(kind))

    @cached_property
    def written(self) -> list[tuple[Item, Path, str, Mark]]:
        """Every text of every entry, with its path and mark."""
        found = [(item, *text) for item in self for text in texts(item.entry)]
        if self.rules is not None and self.rules_source is not None:
            item = Item("rules", "rules", self.rules, self.rules_source)
            found += [(item, *text) for text in texts(self.rules)]
        return found

    @cached_property
    def _written_by(self) -> Mapping[tuple[str, str], list[tuple[Path, str, Mark]]]:
        found: dict[tuple[str, str], list[tuple[Path, str, Mark]]] = defaultdict(list)
        for item, path, text, mark in self.written:
            found[item.kind, item.id].append((path, text, mark))
        return found

    def written_by(self, item: Item) -> list[tuple[Path, str, Mark]]:
        """The texts of one entry."""
        return self._written_by.get((item.kind, item.id), [])

    @cached_property
    def references(self) -> list[Reference]:
        """Every place where an entry points to another one: by a field, a link or a citation."""
        return list(self._references())

    @cached_property
    def _references_of(self) -> Mapping[tuple[str, str], list[Reference]]:
        found: dict[tuple[str, str], list[Reference]] = defaultdict(list)
        for reference in self.references:
            found[reference.item.kind, reference.item.id].append(reference)
        return found

    def references_of(self, item: Item) -> list[Reference]:
        """Every place in one entry that points elsewhere."""
        return self._references_of.get((item.kind, item.id), [])

    @cached_property
    def backlinks(self) -> Mapping[tuple[str, str], list[Reference]]:
        """(kind, id) → the references that point to it, from published entries."""
        found: dict[tuple[str, str], list[Reference]] = defaultdict(list)
        for reference in self.references:
            if reference.item.published:
                found[reference.kind, reference.target].append(reference)
        return found

    def pointing_to(
        self, kind: str, id_: str, from_kind: str, field_name: str = ""
    ) -> list[Reference]:
        """References to an entry from entries of one kind, by title; of one field, if named."""
        found = [
            ref
            for ref in self.backlinks.get((kind, id_), [])
            if ref.item.kind == from_kind and (not field_name or ref.path[0] == field_name)
        ]
        return sorted(found, key=lambda ref: (ref.item.title.casefold(), ref.item.id))

    def _references(self) -> Iterator[Reference]:
        for item, path, text, mark in self.written:
            if isinstance(mark, Ref):
                yield Reference(item, path, mark.kind, text)
            elif mark.prose:
                yield from (Reference(item, path, "sources", id_) for id_ in citations(text))
                for singular, id_ in entry_links(text):
                    kind = BY_SINGULAR[singular].name if singular in BY_SINGULAR else singular
                    yield Reference(item, path, kind, id_)


def load(root: FilePath) -> tuple[Catalog, list[Problem]]:
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


def _add(catalog: Catalog, root: FilePath, kind: str, path: FilePath) -> list[Problem]:
    file = path.relative_to(root).as_posix()
    bad_name = _name_problem(file, kind, path)
    if bad_name:
        return [bad_name]
    source = read(file, path.read_bytes())
    entry, problems = shape(source, KINDS[kind].model)
    if entry is None:
        catalog.unread[kind].add(path.stem)
    else:
        catalog.items[kind][path.stem] = Item(kind, path.stem, entry, source)
    return problems


def _name_problem(file: str, kind: str, path: FilePath) -> Problem | None:
    if path.suffix != ".yml":
        return Problem(
            file,
            1,
            1,
            "file-name",
            "a file here should end in .yml",
            "rename it, or move it elsewhere",
        )
    if not re.fullmatch(ID_PATTERN, path.stem):
        hint = "use small letters, numbers and single hyphens, such as heel-raise.yml"
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


def _strangers(root: FilePath, content: FilePath) -> Iterator[Problem]:
    known = [*KINDS, RULES_FILE, REDIRECTS_FILE]
    for path in sorted(content.iterdir()) if content.is_dir() else []:
        if path.name not in known and not path.name.startswith("."):
            hint = did_you_mean(path.name, known) or f"known: {', '.join(known)}"
            yield Problem(
                path.relative_to(root).as_posix(),
                1,
                1,
                "unknown-folder",
                "this is not a known kind",
                hint,
            )


def _singletons(catalog: Catalog, root: FilePath, content: FilePath) -> list[Problem]:
    problems: list[Problem] = []
    rules = content / RULES_FILE
    if rules.is_file():
        catalog.rules_source = read(rules.relative_to(root).as_posix(), rules.read_bytes())
        catalog.rules, found = shape(catalog.rules_source, Rules)
        problems += found
    else:
        problems.append(
            Problem(
                f"content/{RULES_FILE}", 1, 1, "missing-file", "the project's rules are missing"
            )
        )
    redirects = content / REDIRECTS_FILE
    if redirects.is_file():
        catalog.redirects_source = source = read(
            redirects.relative_to(root).as_posix(), redirects.read_bytes()
        )
        catalog.redirects, found = _redirects(source)
        problems += found
    return problems


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
