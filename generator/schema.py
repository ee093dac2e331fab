"""The models → JSON Schema, for editors' programs and for the open data."""

from __future__ import annotations

import json
from typing import Any

from generator.model.kinds import KINDS

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def kind_schema(kind: str) -> dict[str, Any]:
    """The schema of a file in ``content/KIND/``."""
    made = KINDS[kind].model.model_json_schema()
    return {"$schema": DIALECT, **made, "title": KINDS[kind].singular.capitalize()}


def as_json(data: object) -> str:
    """JSON with the same bytes for the same data."""
    return json.dumps(data, ensure_ascii=False, indent=2) + "\n"
