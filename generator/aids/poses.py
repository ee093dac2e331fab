"""The words of a pose as Markdown tables, for the guide."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from pydantic import BaseModel

from generator.aids.choices import choices, leaves
from generator.figures import Pose


def pose_words() -> str:
    """One table for the pose itself and for each group of words that can stand in it."""
    return "\n".join(line for model in _models(Pose, []) for line in _table(model))


def _models(model: type[BaseModel], seen: list[type[BaseModel]]) -> list[type[BaseModel]]:
    """A model and those in its fields, each once, in the order in which they are met."""
    seen.append(model)
    for field in model.model_fields.values():
        for inner in leaves(field.annotation):
            # A frame holds the same words as the pose itself.
            known = inner in seen or (isinstance(inner, type) and issubclass(Pose, inner))
            if isinstance(inner, type) and issubclass(inner, BaseModel) and not known:
                _models(inner, seen)
    return seen


def _table(model: type[BaseModel]) -> Iterator[str]:
    yield from ("", f"**{_first_line(model)}**", "", "| word | what it says |", "|---|---|")
    for name, field in model.model_fields.items():
        words = [f"`{word}`" for word in choices(field.annotation)]
        known = f" One of: {', '.join(words)}." if words else ""
        yield f"| `{name}` | {field.description}{known} |"


def _first_line(model: type[BaseModel]) -> str:
    return (inspect.getdoc(model) or model.__name__).splitlines()[0]
