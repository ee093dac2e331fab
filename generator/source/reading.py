"""Text → plain data with positions, through PyYAML's C parser and our own YAML 1.2 rules."""

from __future__ import annotations

import re

import yaml

from generator.problems import Problem
from generator.source.data import Path, Place, Source, Value
from generator.source.syntax import syntax_problem
from generator.source.text import decode
from generator.source.tokens import DEEPEST, refused, too_deep

_QUOTED = ('"', "'", "|", ">")
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,15})\Z")
_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,15})\.[0-9]{1,15}\Z")
_WORDS: dict[str, Value] = {"true": True, "false": False, "null": None, "~": None, "": None}

_STRAIGHT = 'delete them, or use straight ones, "like these"'
_SWALLOWED = "swallowed-item"
_READABLE = ("duplicate-key", _SWALLOWED, "smart-quotes", "swallowed-text")
_ITEM = re.compile(r" *- ")
_HASH = re.compile(r" +#[^\s#~]")
"""A comment as nobody writes it: ``Room #2`` in a text, and no note beside it."""
_CURLY = re.compile(r"[\u201c-\u201e\u2018]([^\u201c-\u201e\u2018]*)[\u201c\u201d\u2019\"']\Z")
"""A whole value in the quotes that word processors make. Inside a text they are welcome."""


def read(file: str, raw: bytes) -> Source:
    """Read one file.

    Args:
        file: its path from the project's root, for messages.
        raw: its bytes.

    Returns:
        The data with the place of each key and value. ``data`` is None with any problem but one
        that leaves the file readable: the other faults are then found in the same run.
    """
    source = Source(file)
    text, source.problems = decode(file, raw)
    if not source.problems:
        source.problems = list(refused(file, text))
    if not source.problems:
        source.text = text
        _compose(source, text)
    if any(problem.rule not in _READABLE for problem in source.problems):
        source.data = None
    return source


def _compose(source: Source, text: str) -> None:
    try:
        node = yaml.compose(text, Loader=yaml.CSafeLoader)
    except yaml.MarkedYAMLError as fault:
        source.problems.append(syntax_problem(source.file, text, fault))
        return
    if node is None:
        hint = "write the entry, or delete the file"
        source.problems.append(source.problem((), "empty-file", "this file is empty", hint))
        return
    source.data = _convert(source, node, ())


def _convert(source: Source, node: yaml.Node, path: Path) -> Value:
    source.values[path] = place = _place(node)
    if len(path) >= DEEPEST and not isinstance(node, yaml.ScalarNode):
        source.problems.append(too_deep(source.file, place.line, place.column))
        return None
    if isinstance(node, yaml.MappingNode):
        return _mapping(source, node, path)
    if isinstance(node, yaml.SequenceNode):
        return tuple(_convert(source, item, (*path, i)) for i, item in enumerate(node.value))
    if not isinstance(node, yaml.ScalarNode):
        return None
    source.problems += [*_swallowed(source, node), *_cut_off(source, node)]
    curly = None if node.style in _QUOTED else _CURLY.match(node.value)
    if curly:
        message = "the quotes around this value are curly, so they would show as a part of it"
        source.problems.append(source.problem(path, "smart-quotes", message, _STRAIGHT))
        node.value = curly[1]  # as it was meant, so that nothing else is said about it
    return _scalar(node)


def _swallowed(source: Source, node: yaml.ScalarNode) -> list[Problem]:
    """A list item that stands too far to the right, and so became a part of the text above it."""
    first, last = node.start_mark.line + 1, node.end_mark.line
    if node.style in _QUOTED or last < first:
        return []
    message = (
        "this list item stands too far to the right, so it is read as a part of the line above"
    )
    hint = "start its dash below the dashes of the other items"
    if node.value.startswith("-"):
        message, hint = "this dash has no space behind it", 'write "- " and then the text'
        return [Problem(source.file, first, node.start_mark.column + 1, _SWALLOWED, message, hint)]
    return [
        Problem(source.file, number + 1, len(found.group()) - 1, _SWALLOWED, message, hint)
        for number, line in enumerate(source.text.split("\n")[first : last + 1], first)
        if (found := _ITEM.match(line))
    ]


def _cut_off(source: Source, node: yaml.ScalarNode) -> list[Problem]:
    """The rest of a text behind a ``#`` that was not meant to start a comment."""
    mark = node.end_mark
    if node.style in _QUOTED or not node.value:
        return []
    found = _HASH.match(source.text, mark.index)
    message = 'the rest of this line is lost, since " #" starts a comment'
    hint = 'put the whole text in "double quotes", or write a space behind the #'
    place = mark.line + 1, mark.column + 2
    return [Problem(source.file, *place, "swallowed-text", message, hint)] if found else []


def _mapping(source: Source, node: yaml.MappingNode, path: Path) -> dict[str, Value]:
    data: dict[str, Value] = {}
    for key_node, value_node in node.value:
        problem = _key_problem(source, key_node, path)
        if problem:
            source.problems.append(problem)
            continue
        key: str = key_node.value
        source.keys[(*path, key)] = _place(key_node)
        data[key] = _convert(source, value_node, (*path, key))
    return data


def _key_problem(source: Source, node: yaml.Node, path: Path) -> Problem | None:
    rule = message = hint = ""
    if not isinstance(node, yaml.ScalarNode):
        rule, message = "bad-key", "the name of a field cannot be a list or a group"
        hint = "write a plain word before the colon"
    elif node.value == "<<" and node.style not in _QUOTED:
        rule, message = "merge-key", '"<<" merges another group; not used here'
        hint = "write the fields out"
    elif (*path, node.value) in source.keys:
        first = source.keys[(*path, node.value)].line
        rule, message = "duplicate-key", f'"{node.value}" is given twice (first in line {first})'
        hint = "keep one of the two, or make it a list"
    place = _place(node)
    return Problem(source.file, place.line, place.column, rule, message, hint) if rule else None


def _place(node: yaml.Node) -> Place:
    return Place(node.start_mark.line + 1, node.start_mark.column + 1)


def _scalar(node: yaml.ScalarNode) -> Value:
    text: str = node.value
    if node.style in _QUOTED:
        return text
    if text in _WORDS:
        return _WORDS[text]
    if _INTEGER.match(text):
        return int(text)
    return float(text) if _DECIMAL.match(text) else text
