"""Plain words → Markdown that shows them exactly as typed."""

from __future__ import annotations

import re
from functools import lru_cache

_SPECIAL = re.compile(r"[\\`*_{}\[\]<>&|#~^=!]")
_AT_START = re.compile(r"^(\s*)([-+:])(?=\s)|^(\s*\d+)([.)])(?=\s)")


@lru_cache(maxsize=2**16)
def escape(text: str) -> str:
    """Turn every sign that Markdown, HTML, tables or templates know into a numeric entity.

    Numeric entities pass through Python-Markdown untouched, so no later extension can be
    triggered by an editor's text. Lines are joined, since a line break has no meaning here.
    """
    flat = " ".join(text.split())
    safe = _SPECIAL.sub(lambda found: f"&#{ord(found.group())};", flat)
    return _AT_START.sub(_start, safe)


def _start(found: re.Match[str]) -> str:
    before, sign = (found[1], found[2]) if found[2] else (found[3], found[4])
    return f"{before}&#{ord(sign)};"
