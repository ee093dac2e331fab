"""What a text is made of, once it is read."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Text:
    """Words as typed."""

    text: str


@dataclass(frozen=True)
class Cite:
    """``[@source-id]``."""

    source: str


@dataclass(frozen=True)
class EntryLink:
    """``[text](exercise:heel-raise)``: the kind as typed, in the singular."""

    text: str
    kind: str
    id: str


@dataclass(frozen=True)
class WebLink:
    """``[text](https://…)``."""

    text: str
    url: str


@dataclass(frozen=True)
class Code:
    """Words between back-ticks."""

    text: str


@dataclass(frozen=True)
class Emphasis:
    """``*words*``."""

    children: tuple[Node, ...]


@dataclass(frozen=True)
class Strong:
    """``**words**``."""

    children: tuple[Node, ...]


Node = Text | Cite | EntryLink | WebLink | Code | Emphasis | Strong


@dataclass(frozen=True)
class Fault:
    """Something in a text that is refused."""

    rule: str
    message: str
    hint: str
