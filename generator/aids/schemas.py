"""The models → JSON Schemas for an editor's program: help, examples, and ids to choose from."""

from __future__ import annotations

from typing import Any

from generator.aids.examples import example
from generator.catalog import Catalog
from generator.model.base import ID_PATTERN, POINTS_TO
from generator.model.kinds import KINDS
from generator.model.reference import Rules
from generator.model.walk import in_order
from generator.schema import as_json, kind_schema

DIALECT = "http://json-schema.org/draft-07/schema#"
"""The dialect that the YAML server of VS Code reads in full."""
IDS = "ids.json"


def schemas() -> dict[str, str]:
    """File name → JSON text of the schema of each kind and of the rules."""
    made = {f"{KINDS[kind].singular}.json": _kind(kind) for kind in KINDS}
    made["rules.json"] = {**_points(Rules.model_json_schema()), "$schema": DIALECT}
    return {name: as_json(schema) for name, schema in made.items()}


def ids(catalog: Catalog) -> str:
    """JSON text with what a reference of each kind may say, for completion only.

    The schemas allow any other id too, so that a list that is behind the content never marks a
    good entry as wrong: ``check`` knows which ids there are.
    """
    kinds = [*KINDS, *(item.id for item in catalog["vocabulary"].values())]
    lists = {kind: _names(catalog, kind) for kind in kinds if catalog.ids(kind)}
    return as_json({"$schema": DIALECT, "$defs": lists})


def _names(catalog: Catalog, kind: str) -> dict[str, Any]:
    found = dict(catalog.terms(kind)) if kind not in KINDS else _entries(catalog, kind)
    titles = [str(entry.title) for entry in found.values()]
    return {"enum": list(found), "enumDescriptions": titles}


def _entries(catalog: Catalog, kind: str) -> dict[str, Any]:
    return {id_: item.entry for id_, item in sorted(catalog[kind].items())}


def _kind(kind: str) -> dict[str, Any]:
    schema: dict[str, Any] = _points(kind_schema(kind))
    _show(schema, schema, example(kind).data)
    fields = {name: schema["properties"][name] for name in in_order(KINDS[kind].model)}
    return {**schema, "$schema": DIALECT, "properties": fields}


def _points(node: Any) -> Any:
    """The same schema, in which what points to an entry offers the ids of its kind."""
    if isinstance(node, list):
        return [_points(part) for part in node]
    if not isinstance(node, dict):
        return node
    made = {key: _points(part) for key, part in node.items() if key != POINTS_TO}
    if POINTS_TO in node:
        made.pop("type")
        offered = {"$ref": f"{IDS}#/$defs/{node[POINTS_TO]}"}
        made["anyOf"] = [offered, {"type": "string", "pattern": ID_PATTERN}]
    return _without_null(made)


def _without_null(schema: dict[str, Any]) -> dict[str, Any]:
    """A field that may be left out, as what it holds where it is not: nobody writes null there."""
    if "default" not in schema:
        return schema
    parts = [part for part in schema.get("anyOf", ()) if part != {"type": "null"}]
    if len(parts) == len(schema.get("anyOf", ())):
        return schema
    rest = {key: value for key, value in schema.items() if key not in ("anyOf", "default")}
    return {**parts[0], **rest} if len(parts) == 1 else {**rest, "anyOf": parts}


def _show(root: dict[str, Any], node: dict[str, Any], data: Any) -> None:
    """Put the values of an example beside the fields that they belong to."""
    node = _resolved(root, node)
    if isinstance(data, tuple) and data:
        _show(root, node.get("items", {}), data[0])
        return
    for name, value in data.items() if isinstance(data, dict) else ():
        field = node.get("properties", {}).get(name)
        if field is None:
            continue
        if isinstance(value, str | int | float):
            field.setdefault("examples", [value])
        else:
            _show(root, field, value)


def _resolved(root: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The schema behind a ``$ref``, and the first that is not null among several."""
    if "anyOf" in node and "properties" not in node:
        return _resolved(root, node["anyOf"][0])
    if "$ref" in node:
        found: dict[str, Any] = root["$defs"].get(node["$ref"].rpartition("/")[2], {})
        return found
    return node
