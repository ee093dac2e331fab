"""One YAML file → plain data and the place of every key and value, or problems.

Reads YAML 1.2 through PyYAML's C parser. Only ``true``, ``false``, ``null``, whole numbers and
decimals are anything but text, so that ``3:1``, ``no``, ``2026-01-02``, ``1e3`` and ``012`` stay
what the editor wrote. Anchors, aliases, merge keys, tags and duplicate keys are refused.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

import yaml

from generator.problems import Problem

Value = str | int | float | bool | None | tuple["Value", ...] | dict[str, "Value"]
Path = tuple[str | int, ...]

LARGEST_FILE = 256_000
"""Bytes. A longer entry would not be read by anyone; most are about 4,000."""
DEEPEST = 30

_QUOTED = ('"', "'", "|", ">")
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,15})\Z")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,15})\.[0-9]{1,15}\Z")
_WORDS: dict[str, Value] = {"true": True, "false": False, "null": None, "~": None, "": None}
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\u2028\u2029\ufffe\uffff]")
_INVISIBLE = re.compile(r"[\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


@dataclass(frozen=True)
class Place:
    """A 1-based line and column in a file."""

    line: int
    column: int


@dataclass
class Source:
    """A file's data, and where each value and each key stands (by the keys that lead to it)."""

    file: str
    data: Value = None
    values: dict[Path, Place] = field(default_factory=dict)
    keys: dict[Path, Place] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)

    def place(self, path: Path) -> Place:
        """Where the value at ``path`` stands; of the nearest one around it, if it has none."""
        while path and path not in self.values:
            path = path[:-1]
        return self.values.get(path, Place(1, 1))

    def key_place(self, path: Path) -> Place:
        """Where the key at ``path`` stands."""
        return self.keys.get(path) or self.place(path)

    def problem(self, path: Path, rule: str, message: str, hint: str = "") -> Problem:
        """An error at the value at ``path``."""
        place = self.place(path)
        return Problem(self.file, place.line, place.column, rule, message, hint)


def read(file: str, raw: bytes) -> Source:
    """Read ``raw``, the bytes of ``file``; on a problem ``data`` is None and ``problems`` says why."""
    source = Source(file)
    text = _decode(source, raw)
    if text is None:
        return source
    source.problems += [*_characters(file, text), *_refused_tokens(file, text)]
    if not source.problems:
        _compose(source, text)
    if source.problems:
        source.data = None
    return source


def _decode(source: Source, raw: bytes) -> str | None:
    problem = None
    if len(raw) > LARGEST_FILE:
        problem = Problem(
            source.file, 1, 1, "file-too-large",
            f"this file has {len(raw):,} bytes; the most allowed is {LARGEST_FILE:,}",
            "split it into several entries",
        )  # fmt: skip
    elif raw.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        problem = Problem(
            source.file, 1, 1, "byte-order-mark", "this file starts with a byte-order mark",
            'save it as "UTF-8", not as "UTF-8 with BOM" or "UTF-16"',
        )  # fmt: skip
    if problem:
        source.problems.append(problem)
        return None
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError as fault:
        before = raw[: fault.start]
        line = before.count(b"\n") + 1
        column = len(before.rpartition(b"\n")[2].decode("utf-8", "replace")) + 1
        source.problems.append(
            Problem(source.file, line, column, "not-utf-8", "a character here is not UTF-8",
                    'save the file with the encoding "UTF-8"')
        )  # fmt: skip
        return None


def _characters(file: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        tab = line.find("\t")
        if tab >= 0:
            yield Problem(file, number, tab + 1, "tab", "this line has a tab in it",
                          "use spaces: two for each step inwards")  # fmt: skip
        for pattern, what in ((_CONTROL, "a control character"), (_INVISIBLE, "an invisible one")):
            found = pattern.search(line.removesuffix("\r"))
            if found:
                yield Problem(
                    file, number, found.start() + 1, "control-character",
                    f"there is {what} (U+{ord(found.group()):04X}) here",
                    "delete it and type the text again; it often comes with pasted text",
                )  # fmt: skip


def _refused_tokens(file: str, text: str) -> Iterator[Problem]:
    """Anchors, aliases, tags, directives and further documents, wherever they stand."""
    documents = 0
    try:
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            documents += isinstance(token, yaml.DocumentStartToken)
            refusal = _REFUSED.get(type(token))
            if isinstance(token, yaml.DocumentStartToken) and documents > 1:
                refusal = _SEVERAL
            if refusal:
                mark = token.start_mark
                yield Problem(file, mark.line + 1, mark.column + 1, *refusal)
    except yaml.YAMLError:
        return  # composing says it with more context
    except RecursionError:
        return


_QUOTES = 'put the text in "double quotes" if the sign belongs to it'
_SEVERAL = ("several-documents", 'a second "---" starts another document',
            "keep one entry in a file and delete this line")  # fmt: skip
_REFUSED: dict[type, tuple[str, str, str]] = {
    yaml.AnchorToken: ("anchor", 'a "&" at the start of a value makes an anchor, which is not used here', _QUOTES),
    yaml.AliasToken: ("alias", 'a "*" at the start of a value makes an alias, which is not used here', _QUOTES),
    yaml.TagToken: ("tag", 'a "!" at the start of a value makes a tag, which is not used here', _QUOTES),
    yaml.DirectiveToken: ("directive", 'a line that starts with "%" is a directive, which is not used here',
                          "delete the line, or put the text in quotes"),
}  # fmt: skip


def _compose(source: Source, text: str) -> None:
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as fault:
        source.problems.append(_syntax_problem(source.file, text, fault))
        return
    except (yaml.YAMLError, RecursionError) as fault:
        source.problems.append(
            Problem(source.file, 1, 1, "syntax", f"this is not YAML that can be read ({type(fault).__name__})",
                    "look for a missing quote or a wrong indentation")
        )  # fmt: skip
        return
    if node is None:
        source.problems.append(
            Problem(source.file, 1, 1, "empty-file", "this file is empty", "write the entry, or delete the file")
        )
        return
    source.data = _convert(source, node, ())


def _syntax_problem(file: str, text: str, fault: yaml.MarkedYAMLError) -> Problem:
    mark = fault.problem_mark or fault.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    what = fault.problem or "this cannot be read"
    for pattern, message, hint in _SYNTAX_WORDS:
        if pattern in what:
            line, column = _last_line(text, line, column)
            return Problem(file, line, column, "syntax", message, hint)
    return Problem(file, line, column, "syntax", f"this cannot be read as YAML: {what}",
                   "look for a missing quote, colon or space here and in the line above")  # fmt: skip


def _last_line(text: str, line: int, column: int) -> tuple[int, int]:
    """Keep a place that lies past the end of the file inside it."""
    lines = text.rstrip("\n").split("\n")
    return (line, column) if line <= len(lines) else (len(lines), len(lines[-1]) + 1)


_SYNTAX_WORDS = (
    ("mapping values are not allowed", 'there is a ": " inside this text',
     "put the whole text in double quotes, or check that the line is indented like its neighbours"),
    ("could not find expected ':'", "this line has no colon, or the one above is not closed",
     'write "field: value", and look for a missing quote in the line above'),
    ("did not find expected key", "this line does not fit the lines above it",
     "indent it with the same number of spaces as its neighbours, and look for a missing quote above"),
    ("did not find expected '-' indicator", "this line does not fit the list above it",
     'start it with "- ", with the same number of spaces as the other items'),
    ("block sequence entries are not allowed", 'a list item ("- ") cannot start here',
     "put the list on its own lines below the field's name"),
    ("found unexpected end of stream", "a quote or a bracket is opened and never closed",
     "look for the missing closing quote or bracket"),
    ("did not find expected ',' or", "a bracket is opened and not closed, or a comma is missing",
     "close it, or write the list on lines of their own, each starting with a dash"),
    ("found character that cannot start any token", "a value cannot start with this sign",
     "put the value in double quotes"),
    ("found unknown escape character", "a backslash in double quotes starts a code that is not known",
     "use single quotes, or write the backslash twice"),
)  # fmt: skip


def _convert(source: Source, node: yaml.Node, path: Path) -> Value:
    source.values[path] = Place(node.start_mark.line + 1, node.start_mark.column + 1)
    if len(path) > DEEPEST:
        source.problems.append(source.problem(path, "too-deep", f"this is nested more than {DEEPEST} levels deep"))
        return None
    if isinstance(node, yaml.MappingNode):
        return _mapping(source, node, path)
    if isinstance(node, yaml.SequenceNode):
        return tuple(_convert(source, item, (*path, i)) for i, item in enumerate(node.value))
    return _scalar(node)


def _mapping(source: Source, node: yaml.MappingNode, path: Path) -> dict[str, Value]:
    data: dict[str, Value] = {}
    for key_node, value_node in node.value:
        place = Place(key_node.start_mark.line + 1, key_node.start_mark.column + 1)
        problem = _key_problem(source, key_node, place, (*path, key_node.value) if isinstance(key_node.value, str) else path)
        if problem:
            source.problems.append(problem)
            continue
        key = key_node.value
        source.keys[(*path, key)] = place
        data[key] = _convert(source, value_node, (*path, key))
    return data


def _key_problem(source: Source, node: yaml.Node, place: Place, path: Path) -> Problem | None:
    def problem(rule: str, message: str, hint: str) -> Problem:
        return Problem(source.file, place.line, place.column, rule, message, hint)

    if not isinstance(node, yaml.ScalarNode):
        return problem("bad-key", "the name of a field cannot be a list or a group", "write a plain word before the colon")
    if node.value == "<<" and node.style not in _QUOTED:
        return problem("merge-key", '"<<" merges another group, which is not used here', "write the fields out")
    if path in source.keys:
        first = source.keys[path].line
        return problem("duplicate-key", f'"{node.value}" is given twice (first in line {first})',
                       "keep one of the two, or make it a list")  # fmt: skip
    return None


def _scalar(node: yaml.Node) -> Value:
    text: str = node.value
    if node.style in _QUOTED:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return int(text)
    return float(text) if _DECIMAL.match(text) else text
