"""A valid knowledge base of any size, made of copies of real entries in blocks of ten.

The entries of a block point to each other, so that pages keep the size that they have in real
life, however many there are.
"""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.catalog import Catalog, Item, load
from generator.model.base import Ref
from generator.model.kinds import BY_SINGULAR
from generator.model.walk import texts

BLOCK = ("causes",) * 2 + ("impacts",) + ("treatments",) + ("exercises",) * 4 + ("sources",) * 2
"""The kinds of the ten entries of a block; muscles and vocabulary are the real ones."""


def write_knowledge_base(root: Path, real: Path, count: int) -> None:
    """Write ``root/content`` with ``count`` entries, copied from the project in ``real``."""
    catalog, _ = load(real)
    for block in range(count // len(BLOCK)):
        _write_block(root, catalog, block)
    for kind in ("vocabulary", "muscles"):
        (root / "content" / kind).mkdir(parents=True, exist_ok=True)
        for item in catalog[kind].values():
            ids = {"sources": "sources-0-8"}
            _write(root, kind, item.id, _copy(item, ids, item.title))
    _write(root, ".", "rules", _rules(catalog))
    shutil.copy(real / "mkdocs.yml", root / "mkdocs.yml")


def _write_block(root: Path, catalog: Catalog, block: int) -> None:
    numbered: dict[str, list[str]] = {}
    for place, kind in enumerate(BLOCK):
        numbered.setdefault(kind, []).append(f"{kind}-{block}-{place}")
    ids = {kind: names[0] for kind, names in numbered.items()}
    for kind, names in numbered.items():
        items = sorted(catalog[kind].values(), key=lambda item: item.id)
        for place, id_ in enumerate(names):
            item = items[(block * len(names) + place) % len(items)]
            cited = {**ids, "sources": numbered["sources"][place % 2]}
            data = _copy(item, cited, f"{item.title[:60]} {block} {place}")
            _write(root, kind, id_, data)


def _copy(item: Item, ids: Mapping[str, str], title: str) -> dict[str, Any]:
    """The data of an entry with each reference turned to the entry of its kind in ``ids``."""
    data: dict[str, Any] = _thaw(item.source.data)
    for path, text, mark in texts(item.entry):
        if isinstance(mark, Ref):
            _put(data, path, ids.get(mark.kind, text))
        elif mark.prose:
            _put(data, path, _point(text, ids))
    data["title"] = title
    if item.kind == "exercises":
        data.pop("progresses_to", None)
        data |= {"first_step": "It stands alone here.", "last_step": "It stands alone here."}
    data.pop("self_checks", None)
    data.pop("related", None)
    return data


def _point(text: str, ids: Mapping[str, str]) -> str:
    def link(found: re.Match[str]) -> str:
        kind = BY_SINGULAR[found[2]].name if found[2] in BY_SINGULAR else ""
        return f"[{found[1]}]({found[2]}:{ids[kind]})" if kind in ids else found[1]

    cited = re.sub(r"\[@[^\]]+\]", f"[@{ids.get('sources', '')}]", text)
    return re.sub(r"\[([^\[\]]+)\]\(([a-z-]+):[^)]*\)", link, cited)


def _rules(catalog: Catalog) -> dict[str, Any]:
    assert catalog.rules is not None
    item = Item("rules", "rules", catalog.rules, catalog.rules_source)  # type: ignore[arg-type]
    data: dict[str, Any] = _thaw(item.source.data)
    for path, text, mark in texts(item.entry):
        if not isinstance(mark, Ref) and mark.prose:
            _put(data, path, _point(text, {"sources": "sources-0-8"}))
    return data


def _thaw(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _thaw(part) for key, part in value.items()}
    return [_thaw(part) for part in value] if isinstance(value, tuple) else value


def _put(data: Any, path: tuple[str | int, ...], value: str) -> None:
    for step in path[:-1]:
        data = data[step]
    data[path[-1]] = value


def _write(root: Path, kind: str, id_: str, data: dict[str, Any]) -> None:
    file = root / "content" / kind / f"{id_}.yml"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("\n".join(_yaml(data, "")) + "\n", encoding="utf-8")


def _yaml(data: Any, indent: str) -> list[str]:
    """Block style, as editors write it, with every text in double quotes."""
    pairs = data.items() if isinstance(data, dict) else ((None, part) for part in data)
    lines: list[str] = []
    for key, value in pairs:
        head = f"{indent}- " if key is None else f"{indent}{key}:"
        if isinstance(value, dict | list) and value:
            inner = _yaml(value, indent + "  ")
            if key is None:
                inner[0] = head + inner[0].lstrip()
                lines += inner
            else:
                lines += [head, *inner]
        else:
            space = "" if key is None else " "
            lines.append(f"{head}{space}{json.dumps(value, ensure_ascii=False)}")
    return lines
