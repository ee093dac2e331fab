"""A file in the folder of another kind, told by its fields: one message instead of thirty."""

from __future__ import annotations

from pydantic import BaseModel

from generator.model.kinds import KINDS
from generator.problems import Problem
from generator.source import Source

CLEARLY = 3
"""Fields that fit the other kind and not this one. Fewer may be slips in the right place."""


def misplaced(source: Source, model: type[BaseModel]) -> list[Problem]:
    """One problem, if the fields of ``source`` fit another kind of entry clearly better."""
    names = set(source.data) if isinstance(source.data, dict) else set()
    if len(names - model.model_fields.keys()) < CLEARLY:
        return []
    best = max(KINDS.values(), key=lambda kind: len(names & kind.model.model_fields.keys()))
    here = len(names & model.model_fields.keys())
    if len(names & best.model.model_fields.keys()) < here + CLEARLY:
        return []
    message = f"this file has the fields of another kind of entry: {best.singular}"
    return [source.problem((), "file-name", message, f"move it to content/{best.name}/")]
