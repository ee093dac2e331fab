"""Where a fault began: the parser often stops a line or more below what an editor has to mend."""

from __future__ import annotations

import re

_FIELD = re.compile(r"^(?P<indent> *)(?:- +)?[A-Za-z_][\w-]*:(?: |$)")
_QUOTED = re.compile(r"^ *(?:- +)?(?:[A-Za-z_][\w-]*: +)?(?P<text>\".*)$")
_OPENED = re.compile(r"^ *(?:- +)?(?:[A-Za-z_][\w-]*: +)?(?P<sign>[\"'\[{])")
_DASH = re.compile(r" *(?:-(?=[^\s\d-])|[\u2022\u00b7\u2013\u2014\u2212*+] |\d+[.)] )")
_CLOSED = re.compile(r'"(?:[^"\\]|\\.)*" *(?:#.*)?$')


def open_quote(lines: list[str], row: int) -> int | None:
    """The nearest row, at or above this one, with a text whose first quote is not closed in it.

    The text then ends at the next quote further below, and the parser stops behind that.
    """
    for number in range(row, -1, -1):
        found = _QUOTED.match(lines[number])
        if found and not _CLOSED.match(found["text"]) and found["text"].count('"') % 2:
            return number
    return None


def opener(line: str, column: int) -> str:
    """The quote or bracket that opens the text of a line and is closed before 0-based column."""
    found = _OPENED.match(line)
    return found["sign"] if found and found.end() <= column else ""


def odd_dash(line: str) -> bool:
    """Whether a line starts with what other programs take for the dash of a list."""
    return bool(_DASH.match(line))


def no_colon_above(lines: list[str], row: int) -> int | None:
    """The row above a good field, if that row is no field and so swallows this one."""
    above = row - 1
    if row < 1 or not _FIELD.match(lines[row]) or not lines[above].strip():
        return None
    return None if _FIELD.match(lines[above]) or _is_item(lines[above]) else above


def odd_indent_above(lines: list[str], row: int) -> int | None:
    """The row above, if the lines around it stand alike and it does not."""
    here, above = _indent(lines[row]), _indent(lines[row - 1]) if row else None
    if above is None or here is None or above >= here:
        return None
    before = next((_indent(lines[n]) for n in range(row - 2, -1, -1) if _indent(lines[n])), None)
    opens = lines[row - 1].rstrip().endswith(":")
    return row - 1 if before == here and not opens else None


def starts_field(line: str) -> bool:
    """Whether a line holds a field and is no item of a list."""
    return bool(_FIELD.match(line)) and not _is_item(line)


def _indent(line: str) -> int | None:
    """How far the name of a field stands inwards, its dash counted; None if there is no field."""
    found = _FIELD.match(line)
    if not found:
        return None
    dash = re.match(r"- +", line[found.end("indent") :])
    return found.end("indent") + (dash.end() if dash else 0)


def _is_item(line: str) -> bool:
    return line.lstrip().startswith("- ")
