"""Schemas, snippets and templates follow from the models, and agree with how we read YAML."""

from __future__ import annotations

import json
import re
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft7Validator
from referencing import Registry, Resource

from generator.aids import aid_files, ids_file
from generator.aids.annotated import annotated
from generator.aids.examples import example
from generator.aids.scaffold import scaffold
from generator.catalog import Catalog, load
from generator.edits import fixed
from generator.model.kinds import KINDS
from generator.shape import shape
from generator.source import read
from tests.tiny_base import copy_tiny

ROOT = Path(__file__).resolve().parent.parent
SCHEMAS = ROOT / "generator" / "schemas"


@cache
def real() -> Catalog:
    return load(ROOT)[0]


@cache
def validator(singular: str) -> Draft7Validator:
    """Reads a schema as the YAML server does, the list of ids beside it included."""
    ids = json.loads((SCHEMAS / "ids.json").read_text("utf-8"))
    registry: Registry[Any] = Registry().with_resource("ids.json", Resource.from_contents(ids))
    schema = json.loads((SCHEMAS / f"{singular}.json").read_text("utf-8"))
    return Draft7Validator(schema, registry=registry)


def plain(value: Any) -> Any:
    """What we read from YAML, as JSON has it."""
    if isinstance(value, dict):
        return {key: plain(part) for key, part in value.items()}
    return [plain(part) for part in value] if isinstance(value, tuple) else value


def test_what_is_made_from_the_models_is_fresh() -> None:
    for path, text in aid_files((ROOT / "CONTRIBUTING.md").read_text("utf-8")).items():
        assert (ROOT / path).read_text("utf-8") == text, f"{path} is old: run `make schemas`"


def test_the_list_of_ids_may_be_old_but_not_broken() -> None:
    """It follows from the content, so a test that holds it fresh would stop every editor."""
    made = json.loads(next(iter(ids_file(real()).values())))
    kept = json.loads((SCHEMAS / "ids.json").read_text("utf-8"))
    assert set(kept["$defs"]) == set(made["$defs"]), "run `make schemas`"
    for names in kept["$defs"].values():
        assert len(names["enum"]) == len(names["enumDescriptions"]) > 0


def test_the_schemas_find_no_fault_in_what_we_accept() -> None:
    for item in real():
        faults = list(validator(KINDS[item.kind].singular).iter_errors(plain(item.source.data)))
        assert not faults, f"{item.source.file}: {faults[0].message}"
    rules = real().rules_source
    assert rules
    assert validator("rules").is_valid(plain(rules.data))


def test_an_id_that_the_list_does_not_know_yet_is_no_fault() -> None:
    data = plain(example("exercises").data)
    assert validator("exercise").is_valid({**data, "progresses_to": "quite-new"})
    assert not validator("exercise").is_valid({**data, "progresses_to": "Not an id"})


@pytest.mark.parametrize("kind", KINDS)
def test_help_examples_and_ids_are_offered(kind: str) -> None:
    schema = json.loads((SCHEMAS / f"{KINDS[kind].singular}.json").read_text("utf-8"))
    assert schema["additionalProperties"] is False
    for name, field in schema["properties"].items():
        group = schema.get("$defs", {}).get(field.get("$ref", "").rpartition("/")[2], {})
        assert field.get("description") or group["description"], name
    assert schema["properties"]["title"]["examples"]
    assert "x-points-to" not in json.dumps(schema)


def test_a_reference_offers_the_ids_of_its_kind() -> None:
    fields = json.loads((SCHEMAS / "exercise.json").read_text("utf-8"))["properties"]
    assert "ids.json#/$defs/positions" in json.dumps(fields["position"])
    assert "ids.json#/$defs/exercises" in json.dumps(fields["progresses_to"])
    ids = json.loads((SCHEMAS / "ids.json").read_text("utf-8"))["$defs"]
    assert "standing" in ids["positions"]["enum"]
    assert "Sitting" in ids["positions"]["enumDescriptions"]


def test_vs_code_has_a_schema_for_every_file_and_reads_yaml_1_2() -> None:
    text = (ROOT / ".vscode" / "settings.json").read_text("utf-8")
    settings = json.loads(re.sub(r"(?m)^\s*//.*$", "", text))
    assert settings["yaml.yamlVersion"] == "1.2"
    mapped = {Path(schema).stem: files for schema, files in settings["yaml.schemas"].items()}
    assert mapped.pop("rules") == "content/rules.yml"
    assert mapped == {kind.singular: f"content/{name}/*.yml" for name, kind in KINDS.items()}


@pytest.mark.parametrize("kind", KINDS)
def test_an_example_is_an_entry_without_a_fault(kind: str) -> None:
    source = example(kind)
    assert shape(source, KINDS[kind].model)[1] == []
    assert fixed(source.text.encode(), KINDS[kind].model) == source.text


@pytest.mark.parametrize("kind", KINDS)
def test_the_template_in_the_guide_is_the_example_with_help(kind: str) -> None:
    text = annotated(kind)
    assert read("", text.encode()).data == example(kind).data
    assert all(len(line) <= 100 for line in text.splitlines() if line.startswith("#"))
    for name in KINDS[kind].model.model_fields:
        assert re.search(rf"(?m)^(# )?{name}:", text), f"{name} is not explained"


@pytest.mark.parametrize("kind", KINDS)
def test_a_snippet_holds_every_field_that_must_be_there(kind: str) -> None:
    snippets = json.loads((ROOT / ".vscode" / "legwork.code-snippets").read_text("utf-8"))
    body = snippets[f"A new {KINDS[kind].singular}"]["body"]
    text = re.sub(r"\$\{\d+\|([^,|]+)[^}]*\}|\$\d+", r"\1", "\n".join(body))
    source = read("", f"{text}\n".encode())
    _, problems = shape(source, KINDS[kind].model)
    assert {problem.rule for problem in problems} <= {"empty-field"}
    assert "$1" in body[0]


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_entry_has_no_fault_but_its_empty_fields(kind: str, tmp_path: Path) -> None:
    root = copy_tiny(tmp_path)
    (root / "content" / kind / "quite-new.yml").write_text(scaffold(kind), "utf-8")
    found = load(root)[1]
    assert {problem.rule for problem in found} == {"empty-field"}
    assert all(problem.hint for problem in found), "each says what belongs there"


def test_what_may_be_left_out_can_be_used_by_deleting_its_mark(tmp_path: Path) -> None:
    text = re.sub(r"(?m)^( *)#~ ", r"\1", scaffold("exercises"))
    source = read("", re.sub(r"(?m)^( *)#~ ", r"\1", text).encode())
    rules = {problem.rule for problem in shape(source, KINDS["exercises"].model)[1]}
    assert rules <= {"empty-field", "wrong-value"}
