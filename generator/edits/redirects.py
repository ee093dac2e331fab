"""The file of redirects, when an entry gets a new address."""

from __future__ import annotations

import re

from generator.source import Source

FILE = "content/redirects.yml"
_EMPTY = re.compile(r"(?m)^\{\} *\n?")


def redirected(source: Source | None, old: str, new: str) -> tuple[str, str]:
    """The file with a line from ``old`` to ``new`` (as in ``exercises/heel-raise``).

    Lines that led to the old address lead straight to the new one, so that no chain grows. A
    line that led away from the new address goes, since an entry lives there now.

    Returns:
        The file's path and its new text; comments and order stay.
    """
    text = _EMPTY.sub("", source.text) if source else ""
    lines = []
    for line in text.splitlines():
        key, _, value = (part.strip(" \"'") for part in line.partition(":"))
        if line.lstrip().startswith("#") or not value:
            lines.append(line)
        elif key != new:
            lines.append(f"{key}: {new}" if value == old else line)
    return FILE, "\n".join([*lines, f"{old}: {new}", ""])
