"""Rules by the name that stands in a message: what is wrong, how to mend it, an example."""

from __future__ import annotations

import inspect
import re
from functools import cache
from pathlib import Path

from generator.checks import RULES, name, progress, writing

NAMED_OTHERWISE = (progress.no_easier_or_harder, writing.refused_markup)
"""Rules whose messages have names of their own."""
_FILE = Path(__file__).parent / "explanations.md"


@cache
def explanations() -> dict[str, str]:
    """Name → explanation of every rule that a message can name, by name.

    A rule of ``checks`` is explained by its docstring; the file beside this one explains the
    rules of reading and adds examples.
    """
    found = {name(rule): _docstring(rule) for rule in RULES if rule not in NAMED_OTHERWISE}
    for rule, text in _parts():
        found[rule] = "\n\n".join(part for part in (found.get(rule), text) if part)
    return dict(sorted(found.items()))


def _docstring(rule: object) -> str:
    return (inspect.getdoc(rule) or "").replace("``", "`")


def _parts() -> list[tuple[str, str]]:
    parts = re.split(r"^## (\S+)\n", _FILE.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    return list(zip(parts[::2], (text.strip("\n") for text in parts[1::2]), strict=True))
