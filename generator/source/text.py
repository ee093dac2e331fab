"""Bytes → text: encoding, length, tabs and characters that nobody sees."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from generator.problems import Problem

LARGEST_FILE = 256_000
"""Bytes. Most entries have about 4,000; a file this long is no entry."""

_MARKS = (b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")
_CONFLICT = re.compile(r"<<<<<<< |=======$|>>>>>>> ")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b\x0c\x0d\x0e-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff]"
    r"|[\xad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]"
)

_LOOKALIKE = re.compile(r"[A-Za-z][\u0400-\u04ff]|[\u0400-\u04ff][A-Za-z]")
"""Two alphabets in one word: nobody can see why an id or a field is not known."""


_WIDE = dict.fromkeys(map(ord, "\xa0\u2007\u202f\u3000"), " ")
"""Spaces that look like any other, and that YAML takes for letters."""
_STEPS = "spaces: two for each step inwards"


def decode(file: str, raw: bytes) -> tuple[str, list[Problem]]:
    """The text of a file, its lines ended by ``\\n``; or an empty text and what is wrong."""
    problem = _too_large(file, raw) or _byte_order_mark(file, raw)
    if problem:
        return "", [problem]
    try:
        text = raw.decode("utf-8").replace("\r\n", "\n").translate(_WIDE)
    except UnicodeDecodeError as fault:
        return "", [_not_utf8(file, raw, fault.start)]
    problems = [*_tabs(file, text), *_characters(file, text)]
    return ("", problems) if problems else (text, [])


def _too_large(file: str, raw: bytes) -> Problem | None:
    if len(raw) <= LARGEST_FILE:
        return None
    message = f"this file has {len(raw):,} bytes; the most allowed is {LARGEST_FILE:,}"
    return Problem(file, 1, 1, "file-too-large", message, "split it into several entries")


def _byte_order_mark(file: str, raw: bytes) -> Problem | None:
    if not raw.startswith(_MARKS):
        return None
    message = "this file starts with a sign that nobody sees (a byte-order mark)"
    hint = 'run "python -m generator fix --yes", or save it as "UTF-8", without BOM'
    if not raw.startswith(_MARKS[0]):
        message, hint = "this file is saved as UTF-16", 'save it as "UTF-8"'
    return Problem(file, 1, 1, "byte-order-mark", message, hint)


def _not_utf8(file: str, raw: bytes, start: int) -> Problem:
    before = raw[:start].decode("utf-8", "replace").split("\n")
    message, hint = "a character here is not UTF-8", 'save the file with the encoding "UTF-8"'
    return Problem(file, len(before), len(before[-1]) + 1, "not-utf-8", message, hint)


def _tabs(file: str, text: str) -> Iterator[Problem]:
    """One problem for lines that follow each other: they were pasted, and are mended, at once."""
    if "\t" not in text:
        return
    lines = text.split("\n")
    for tabbed, run in groupby(range(len(lines)), lambda number: "\t" in lines[number]):
        if tabbed:
            yield _tab(file, lines, list(run))


def _tab(file: str, lines: list[str], run: list[int]) -> Problem:
    first, last = run[0], run[-1]
    tab = lines[first].index("\t")
    message = "this line has a tab in it"
    hint = f"use {'one space' if lines[first][:tab].strip() else _STEPS}"
    if first != last:
        message = f"these {len(run)} lines have tabs in them, down to line {last + 1}"
        hint = f'{hint}, or run "python -m generator fix --yes"'
    return Problem(file, first + 1, tab + 1, "tab", message, hint)


def _characters(file: str, text: str) -> Iterator[Problem]:
    for number, line in enumerate(text.split("\n"), 1):
        if _CONFLICT.match(line):
            hint = "keep one of the two versions between these lines, and delete the lines"
            message = "two people changed this at once, and both versions stand here"
            yield Problem(file, number, 1, "conflict", message, hint)
        found = None if line.isascii() else _LOOKALIKE.search(line)
        if found:
            message = f'one of the letters "{found.group()}" is Cyrillic, and only looks like ours'
            hint = "delete the word and type it again; it often comes with pasted text"
            yield Problem(file, number, found.start() + 1, "lookalike-letter", message, hint)
        found = _CONTROL.search(line)
        if found:
            code = f"U+{ord(found.group()):04X}"
            message = f"there is a control character ({code}) here, which nobody can see"
            hint = "delete it and type the text again; it often comes with pasted text"
            yield Problem(file, number, found.start() + 1, "control-character", message, hint)
