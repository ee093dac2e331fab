"""Snippets for VS Code: a whole entry of each kind, with a stop at each field to fill in."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from generator.aids.scaffold import scaffold
from generator.model.kinds import KINDS
from generator.schema import as_json

_SMALL = Path(__file__).parent / "snippets.json"


def snippets() -> str:
    """The JSON text of ``.vscode/legwork.code-snippets``."""
    made: dict[str, Any] = {f"A new {kind.singular}": _entry(kind.name) for kind in KINDS.values()}
    return as_json({**made, **json.loads(_SMALL.read_text(encoding="utf-8"))})


def _entry(kind: str) -> dict[str, Any]:
    lines = [line for line in scaffold(kind).split("\n") if line and "#" not in line[:1]]
    body, stop = [], 0
    for line in (line for line in lines if not line.lstrip().startswith("#")):
        text, _, words = line.partition("  # ")
        last = text.endswith(("-", ":")) and not _opens_group(lines, line)
        stop += last
        body.append(f"{text} {_stop(stop, words)}" if last else text)
    singular = KINDS[kind].singular
    return {
        "scope": "yaml",
        "prefix": f"new-{singular}",
        "description": f"A new {singular}: every field that it must have.",
        "body": body,
    }


def _stop(number: int, words: str) -> str:
    choices = words.replace(" | ", ",")
    return f"${{{number}|{choices}|}}" if words else f"${number}"


def _opens_group(lines: list[str], line: str) -> bool:
    """Whether the fields or items of this line stand below it."""
    following = lines[lines.index(line) + 1 :]
    below = next((text for text in following if not text.lstrip().startswith("#")), "")
    return _depth(below) > _depth(line)


def _depth(line: str) -> int:
    return len(line) - len(line.lstrip(" -"))
