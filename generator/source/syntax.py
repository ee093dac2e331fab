"""What the YAML parser says, in an editor's words."""

from __future__ import annotations

import yaml

from generator.problems import Problem
from generator.source.blame import no_colon_above, odd_indent_above, open_quote, starts_field

_CLOSE = "look for the missing closing quote or bracket"
_WORDS: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "there is a colon followed by a space inside this text, or the line is indented too far",
        "put the whole text in double quotes, or indent the line like its neighbours",
    ),
    (
        "could not find expected ':'",
        "this line has no colon, or the one above is not closed",
        'write "field: value", and look for a missing quote in the line above',
    ),
    (
        "did not find expected key",
        "this line does not fit the lines above it",
        "indent it with the same number of spaces as its neighbours; look for a missing "
        "quote above",
    ),
    (
        "did not find expected '-' indicator",
        "this line does not fit the list above it",
        'start it with "- ", with the same number of spaces as the other items',
    ),
    (
        "block sequence entries are not allowed",
        'a list item ("- ") cannot start here',
        "put the list on its own lines below the field's name",
    ),
    ("unexpected end of stream", "a quote or a bracket is opened here and never closed", _CLOSE),
    (
        "did not find expected node content",
        "a value is missing, or a bracket is not closed",
        _CLOSE,
    ),
    (
        "did not find expected ',' or",
        "a bracket is opened and not closed, or a comma is missing",
        "close it, or write the list on lines of their own, each starting with a dash",
    ),
    (
        "found character that cannot start any token",
        "a text that starts with this sign has to stand in quotes",
        'put the text in "double quotes", or delete the sign',
    ),
    (
        "did not find expected comment or line break",
        'a text that starts with "|" or ">" has to stand in quotes',
        'put the text in "double quotes", or delete the sign',
    ),
    (
        "unknown escape character",
        "a backslash in double quotes starts a code that is not known",
        "use single quotes, or write the backslash twice",
    ),
    (
        "did not find expected <document start>",
        "there is text here that does not belong to the entry",
        "start each line of the entry at the left edge, and look at the line above",
    ),
    (
        "did not find expected alphabetic or numeric character",
        'a text that starts with "*" or "&" has to stand in quotes',
        'put the text in "double quotes", or delete the sign',
    ),
)

CURLY = "\u201c\u201d\u201e"
STRAIGHT = 'put the text in straight quotes, "like these", and not in curly ones'
_Words = tuple[str, str]
_NESTED = "mapping values are not allowed"
_AFTER_A_QUOTE = ("did not find expected key", "did not find expected '-' indicator")
_QUOTE: _Words = (
    "a quote is opened here and not closed in this line",
    "close it at the end of the text",
)
_NO_COLON: _Words = (
    "this line has no colon with a space behind it",
    'write "field: value", such as "title: Heel raise"',
)
_ODD: _Words = (
    "this line does not start where its neighbours start",
    "indent it with the same number of spaces as they have",
)
_BEGAN_EARLIER = ("end of stream", "could not find expected ':'", "did not find expected ',' or")
"""Faults that the parser notices later than where an editor has to mend them."""


def syntax_problem(file: str, text: str, fault: yaml.MarkedYAMLError) -> Problem:
    """The fault that stopped the parser, at the place that an editor has to look at."""
    said = fault.problem or ""
    began_earlier = any(words in said for words in _BEGAN_EARLIER) and fault.context_mark
    mark = fault.context_mark if began_earlier else fault.problem_mark or fault.context_mark
    line, column = (mark.line + 1, mark.column + 1) if mark else (1, 1)
    line, column = _inside(text, line, column)
    blamed = _blamed(said, text.split("\n"), line - 1, column - 1)
    if blamed:
        return Problem(file, *blamed[0], "syntax", *blamed[1])
    curly = any(sign in text.split("\n")[line - 1] for sign in CURLY)
    for pattern, message, hint in _WORDS:
        if pattern in said:
            return Problem(file, line, column, "syntax", message, STRAIGHT if curly else hint)
    hint = "look for a missing quote, colon or space here and in the line above"
    return Problem(file, line, column, "syntax", f"this cannot be read as YAML: {said}", hint)


def _blamed(
    said: str, lines: list[str], row: int, column: int
) -> tuple[tuple[int, int], _Words] | None:
    """The line and column where the fault began, and what is wrong there, if that can be told."""
    if any(words in said for words in _AFTER_A_QUOTE):
        began = open_quote(lines, row)
        if began is not None:
            return (began + 1, lines[began].index('"') + 1), _QUOTE
    if "'-' indicator" in said and starts_field(lines[row]):
        return (row + 1, _start(lines[row])), _ODD
    if _NESTED in said:
        for find, words in ((no_colon_above, _NO_COLON), (odd_indent_above, _ODD)):
            began = find(lines, row)
            if began is not None:
                return (began + 1, _start(lines[began])), words
        if starts_field(lines[row]) and ":" not in lines[row][:column]:
            return (row + 1, _start(lines[row])), _ODD
    return None


def _start(line: str) -> int:
    """The 1-based column where the words of a line start."""
    return len(line) - len(line.lstrip()) + 1


def _inside(text: str, line: int, column: int) -> tuple[int, int]:
    """Keep a place that lies past the end of the file inside it."""
    lines = text.rstrip("\n").split("\n")
    return (line, column) if line <= len(lines) else (len(lines), len(lines[-1]) + 1)
