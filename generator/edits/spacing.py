"""Spaces, line ends and characters that nobody sees."""

from __future__ import annotations

import re

_UNSEEN = re.compile("[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_WIDE = re.compile(r"(?m)^( *(?:- +)?[a-z_]+:) {2,}(?=[^ #\n])")
_RANGE = re.compile(r"(?m)^( *(?:- +)?[a-z_]+: +)(\d+) *[-\u2013] *(\d+)$")


def readable(text: str) -> str:
    """Without byte-order mark, tabs and invisible characters; each line ended by ``\\n``."""
    lines = _UNSEEN.sub("", text).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(map(_without_tabs, lines))


def even(text: str) -> str:
    """No space at the end of a line, one behind the colon, one newline at the end."""
    lines = (line.rstrip() for line in text.split("\n"))
    return _WIDE.sub(r"\1 ", "\n".join(lines).strip("\n") + "\n")


def plain_ranges(text: str) -> str:
    """Ranges as ``8-12``, without spaces and long dashes."""
    return _RANGE.sub(r"\1\2-\3", text)


def _without_tabs(line: str) -> str:
    """Two spaces for a tab that moves a line inwards, one for a tab inside it."""
    inner = line.lstrip(" \t")
    return line[: len(line) - len(inner)].replace("\t", "  ") + inner.replace("\t", " ")
