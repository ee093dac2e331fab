"""A new entry as a commented template, made from the model so that it cannot drift."""

from __future__ import annotations

import textwrap
import types
from collections.abc import Iterable, Iterator, Mapping
from typing import Annotated, Any, Literal, Union, get_args, get_origin

from pydantic import BaseModel

from generator.aids.examples import block
from generator.figures import Pose
from generator.model.kinds import KINDS
from generator.model.walk import in_order, points_to

WIDTH = 96


Known = Mapping[str, Iterable[str]]
"""The ids of each vocabulary."""


def scaffold(kind: str, known: Known | None = None) -> str:
    """The text of a new file in ``content/KIND/``.

    Required fields stand there empty, so that ``check`` leads through what is left; those that
    may be left out are commented out.

    Args:
        kind: a kind of entry.
        known: the ids that the fields of a closed list may hold, to be listed beside them.
    """
    head = [f"# A new {KINDS[kind].singular}. Fill in each line, then delete the comments."]
    head += ["# Lines that start with `#~` may be left out: delete the `#~ ` to use them.", ""]
    return "\n".join([*head, *_model(KINDS[kind].model, "", known or {})]) + "\n"


def _model(model: type[BaseModel], indent: str, known: Known) -> Iterator[str]:
    for name in in_order(model):
        field = model.model_fields[name]
        ids = ", ".join(known.get(points_to((field.annotation, *field.metadata)), ()))
        help_ = f"{field.description or ''}{f' These are: {ids}.' if ids else ''}"
        yield from _comment(help_, indent)
        optional = not field.is_required()
        for line in _field(name, field.annotation, indent, known):
            yield f"{indent}#~ {line.removeprefix(indent)}" if optional else line


def _field(name: str, annotation: Any, indent: str, known: Known) -> Iterator[str]:
    inner = _strip(annotation)
    if inner is Pose:
        yield from block("exercises", name)
    elif _is_model(inner):
        yield f"{indent}{name}:"
        yield from _model(inner, indent + "  ", known)
    elif get_origin(inner) is tuple:
        yield f"{indent}{name}:"
        yield from _item(_strip(get_args(inner)[0]), indent + "  ", known)
    elif get_origin(inner) is dict and _is_model(_strip(get_args(inner)[1])):
        yield f"{indent}{name}:"
        yield f"{indent}  an-id:"
        yield from _model(_strip(get_args(inner)[1]), indent + "    ", known)
    else:
        yield f"{indent}{name}:{_choices(inner)}"


def _item(inner: Any, indent: str, known: Known) -> Iterator[str]:
    """The first item of a list: a dash, then its fields with the first one beside the dash."""
    if not _is_model(inner):
        yield f"{indent}-"
        return
    lines = list(_model(inner, indent + "  ", known))
    first = next(n for n, line in enumerate(lines) if not line.lstrip().startswith("#"))
    yield from lines[:first]
    yield f"{indent}- {lines[first].lstrip()}"
    yield from lines[first + 1 :]


def _choices(inner: Any) -> str:
    words = get_args(inner) if get_origin(inner) is Literal else ()
    return f"  # {' | '.join(str(word) for word in words)}" if words else ""


def _comment(text: str, indent: str) -> Iterator[str]:
    for line in textwrap.wrap(text, WIDTH - len(indent), break_on_hyphens=False):
        yield f"{indent}# {line}"


def _strip(annotation: Any) -> Any:
    """The type behind ``Annotated`` and ``| None``."""
    if get_origin(annotation) is Annotated:
        return _strip(get_args(annotation)[0])
    if get_origin(annotation) in (Union, types.UnionType):
        return _strip(next(arg for arg in get_args(annotation) if arg is not type(None)))
    return annotation


def _is_model(annotation: Any) -> bool:
    return isinstance(annotation, type) and issubclass(annotation, BaseModel)
