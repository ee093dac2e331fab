"""Data → PDF or PNG bytes, by Typst in this process and on all cores."""

from __future__ import annotations

import json
import os
import re
import threading
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import cache
from importlib.metadata import version
from pathlib import Path
from typing import Any, TypeVar

import typst

TYPST_VERSION = version("typst")
FONTS = Path(__file__).resolve().parent / "fonts"
_REMEMBERED = 10
"""Typst, as it comes for Python, lets go of what none of the last so many compilations used."""
_PANIC = re.compile(r'panicked with: "?(.*?)"?$', re.DOTALL)
_MISSING = re.compile(r'the text `"(.*?)"` could not be displayed', re.DOTALL)

Task = TypeVar("Task")


class CardError(Exception):
    """A card that cannot be made; the text says why, for an editor.

    Attributes:
        sign: the sign that the fonts lack, if that is the fault.
    """

    def __init__(self, message: str, sign: str = "") -> None:
        super().__init__(message)
        self.sign = sign


def typeset(layout: Path, data: object, **form: Any) -> bytes:
    """Set ``data`` in a layout.

    The data is handed over as JSON and never becomes part of the markup. Only our own fonts are
    known, so that every machine makes the same bytes. May run in several threads at once.

    Args:
        layout: a Typst file.
        data: what the layout reads.
        form: what Typst is to make, as its ``compile`` takes it.

    Raises:
        CardError: if a layout says that something does not fit, or if Typst refuses or warns, as
            it does for a missing glyph or picture text.
    """
    inputs = {"data": json.dumps(data, ensure_ascii=False)}
    try:
        made, warnings = _compiler(layout).compile_with_warnings(sys_inputs=inputs, **form)
    except typst.TypstError as fault:
        raise _plain_fault(fault.message) from fault
    if warnings:
        raise CardError("; ".join(warning.message for warning in warnings))
    if not isinstance(made, bytes):
        raise CardError("the layout made no page")
    return made


def forget() -> None:
    """Let go of what Typst remembers, which after a long document is hundreds of megabytes.

    Only compilations age its memory, so these are of nothing and take a moment.
    """
    for _ in range(_REMEMBERED + 1):
        typst.compile(b"", font_paths=_fonts())


def on_all_cores(
    make: Callable[[Task], bytes], tasks: Iterable[Task]
) -> Iterator[bytes | CardError]:
    """What ``make`` makes of each, or what is wrong with it; in the order given.

    Threads are enough for all cores, since Typst works outside Python's lock.
    """

    def made(task: Task) -> bytes | CardError:
        try:
            return make(task)
        except CardError as fault:
            return fault

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        yield from pool.map(made, tasks)


def _plain_fault(message: str) -> CardError:
    """The fault in plain words, without Typst's frame around what a layout itself says."""
    missing = _MISSING.search(message)
    if missing:
        sign = missing.group(1)
        return CardError(f'the sign "{sign}" is not in the font of the cards', sign)
    found = _PANIC.search(message)
    return CardError(found.group(1) if found else message)


_of_thread = threading.local()


def _compiler(layout: Path) -> typst.Compiler:
    """One for each layout and thread, since a compiler serves one caller at a time."""
    own: dict[Path, typst.Compiler] = vars(_of_thread).setdefault("compilers", {})
    if layout not in own:
        own[layout] = typst.Compiler(input=layout, root=layout.parent, font_paths=_fonts())
    return own[layout]


@cache
def _fonts() -> typst.Fonts:
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=False, font_paths=[FONTS])
