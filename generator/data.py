"""The catalog → open data: the whole knowledge base as one JSON file, and its JSON Schema."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from pydantic import TypeAdapter

from generator.catalog import Catalog, Item
from generator.model.base import Range
from generator.model.kinds import KINDS
from generator.schema import DIALECT, as_json

VERSION = "1"
"""Goes up when a program that reads the file would have to change."""
DATA_PATH = "data/legwork.json"
SCHEMA_PATH = "data/legwork.schema.json"


def data_files(catalog: Catalog) -> dict[str, str]:
    """Path in the site → text of the data and of its schema."""
    return {DATA_PATH: _compact(knowledge_base(catalog)), SCHEMA_PATH: as_json(schema())}


def knowledge_base(catalog: Catalog) -> dict[str, Any]:
    """Every entry that readers see: kind → id → fields; prose stays as the editors wrote it."""
    rules = catalog.rules.model_dump(mode="json") if catalog.rules else {}
    kinds = {kind: {item.id: _fields(item) for item in catalog.published(kind)} for kind in KINDS}
    return {
        "version": VERSION,
        "licence": "CC-BY-4.0",
        "rules": rules,
        **{kind: dict(sorted(entries.items())) for kind, entries in kinds.items()},
    }


@cache
def schema() -> dict[str, Any]:
    """The JSON Schema of the data file."""
    definitions: dict[str, Any] = {}
    properties: dict[str, Any] = {
        "version": {"const": VERSION},
        "licence": {"const": "CC-BY-4.0"},
        "rules": {"type": "object"},
    }
    for kind in KINDS.values():
        made = TypeAdapter(kind.model).json_schema(
            mode="serialization", ref_template="#/$defs/{model}"
        )
        definitions |= made.pop("$defs", {})
        definitions[kind.model.__name__] = made
        reference = {"$ref": f"#/$defs/{kind.model.__name__}"}
        properties[kind.name] = {"type": "object", "additionalProperties": reference}
    return {
        "$schema": DIALECT,
        "title": "The Legwork knowledge base",
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
        "$defs": definitions,
    }


def _fields(item: Item) -> dict[str, Any]:
    fields: dict[str, Any] = item.entry.model_dump(mode="json", exclude_none=True)
    return fields


def _compact(data: object) -> str:
    return json.dumps(data, ensure_ascii=False, separators=(",", ":"), default=_range) + "\n"


def _range(value: object) -> object:
    if isinstance(value, Range):
        return {"low": value.low, "high": value.high}
    raise TypeError(f"{type(value).__name__} is not part of an entry")
