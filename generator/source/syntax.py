"""What the YAML parser says, in an editor's words."""

from __future__ import annotations

import yaml

from generator.problems import Problem
from generator.source.blame import (
    no_colon_above,
    odd_dash,
    odd_indent_above,
    open_quote,
    opener,
    starts_field,
)
from generator.source.sayings import (
    AFTER_A_QUOTE,
    BEGAN_EARLIER,
    CLOSED_EARLY,
    CURLY,
    FENCE,
    LIST_ITEM,
    NESTED,
    NO_COLON,
    ODD,
    QUOTE,
    STRAIGHT,
    WORDS,
    Words,
)

Blame = tuple[tuple[int, int], Words]
"""A line and column, and what is wrong there."""


def syntax_problem(file: str, text: str, fault: yaml.MarkedYAMLError) -> Problem:
    """The fault that stopped the parser, at the place that an editor has to look at."""
    said = fault.problem or ""
    began_earlier = any(words in said for words in BEGAN_EARLIER) and fault.context_mark
    mark = fault.context_mark if began_earlier else fault.problem_mark or fault.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    line, column = _inside(text, line, column)
    blamed = _blamed(said, text.split("\n"), line - 1, column - 1)
    if blamed:
        return Problem(file, *blamed[0], "syntax", *blamed[1])
    curly = any(sign in text.split("\n")[line - 1] for sign in CURLY)
    for pattern, message, hint in WORDS:
        if pattern in said:
            return Problem(file, line, column, "syntax", message, STRAIGHT if curly else hint)
    hint = "look for a missing quote, colon or space here and in the line above"
    return Problem(file, line, column, "syntax", f"this cannot be read as YAML: {said}", hint)


def _blamed(said: str, lines: list[str], row: int, column: int) -> Blame | None:
    """The line and column where the fault began, and what is wrong there, if that can be told."""
    if lines[row].startswith("```"):
        return _at(lines, row, FENCE)
    if odd_dash(lines[row]):
        return _at(lines, row, LIST_ITEM)
    if any(words in said for words in AFTER_A_QUOTE):
        found = _quote(lines, row, column)
        if found:
            return found
    if "'-' indicator" in said and starts_field(lines[row]):
        return _at(lines, row, ODD)
    return _indent(lines, row, column) if NESTED in said else None


def _quote(lines: list[str], row: int, column: int) -> Blame | None:
    """A quote that is not closed in its line, or too early."""
    began = open_quote(lines, row)
    if began is not None:
        return (began + 1, lines[began].index('"') + 1), QUOTE
    sign = opener(lines[row], column)
    return ((row + 1, lines[row].index(sign) + 1), CLOSED_EARLY[sign]) if sign else None


def _indent(lines: list[str], row: int, column: int) -> Blame | None:
    """A line that is no field, or does not start where its neighbours start."""
    for find, words in ((no_colon_above, NO_COLON), (odd_indent_above, ODD)):
        began = find(lines, row)
        if began is not None:
            return _at(lines, began, words)
    odd = starts_field(lines[row]) and ":" not in lines[row][:column]
    return _at(lines, row, ODD) if odd else None


def _at(lines: list[str], row: int, words: Words) -> Blame:
    return (row + 1, _start(lines[row])), words


def _start(line: str) -> int:
    """The 1-based column where the words of a line start."""
    return len(line) - len(line.lstrip()) + 1


def _inside(text: str, line: int, column: int) -> tuple[int, int]:
    """Keep a place that lies past the end of the file inside it."""
    lines = text.rstrip("\n").split("\n")
    return (line, column) if line <= len(lines) else (len(lines), len(lines[-1]) + 1)
