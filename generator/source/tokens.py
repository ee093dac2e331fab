"""Parts of YAML that are refused, because editors use them by accident only."""

from __future__ import annotations

import re
from collections.abc import Iterator

import yaml

from generator.problems import Problem

DEEPEST = 30
"""Levels of nesting. The deepest entry has about six."""

_SUSPECT = re.compile(r"(?m)(?:^|[\s\[{,:])[&*!]\S|^%|^---|^\.\.\.")
"""Where one of the refused parts may stand; scanning every file would cost a third more time."""
_OPENERS = ("[", "{", "- ", "? ")
_MANY = 1000
"""With more of these, depth is counted first, since the C parser itself has no limit."""

_QUOTE = 'put the text in "double quotes", or delete the sign'
_SEVERAL = (
    "several-documents",
    'a second "---" starts another document',
    "keep one entry in a file, and delete this line",
)
_REFUSED: dict[type[yaml.Token], tuple[str, str, str]] = {
    yaml.AnchorToken: (
        "anchor",
        'a text that starts with "&" has to stand in quotes',
        _QUOTE,
    ),
    yaml.AliasToken: ("alias", 'a text that starts with "*" has to stand in quotes', _QUOTE),
    yaml.TagToken: ("tag", 'a text that starts with "!" has to stand in quotes', _QUOTE),
    yaml.DirectiveToken: (
        "directive",
        'a line cannot start with "%"',
        "delete the line, or put the text in quotes",
    ),
}
_OPENING = (
    yaml.BlockMappingStartToken,
    yaml.BlockSequenceStartToken,
    yaml.FlowMappingStartToken,
    yaml.FlowSequenceStartToken,
)
_CLOSING = (yaml.BlockEndToken, yaml.FlowMappingEndToken, yaml.FlowSequenceEndToken)


def refused(file: str, text: str) -> Iterator[Problem]:
    """Anchors, aliases, tags, directives, further documents and too deep nesting."""
    if _SUSPECT.search(text) or sum(map(text.count, _OPENERS)) > _MANY:
        yield from _scan(file, text)


def too_deep(file: str, line: int, column: int) -> Problem:
    """What is said where nesting goes too deep."""
    message = f"this is nested more than {DEEPEST} levels deep"
    hint = "look for brackets or dashes that are too many"
    return Problem(file, line, column, "too-deep", message, hint)


def _scan(file: str, text: str) -> Iterator[Problem]:
    started = False
    depth = 0
    try:
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            depth += isinstance(token, _OPENING) - isinstance(token, _CLOSING)
            if depth > DEEPEST:
                yield too_deep(file, token.start_mark.line + 1, token.start_mark.column + 1)
                return
            several = isinstance(token, yaml.DocumentStartToken) and started
            started = started or not isinstance(token, yaml.StreamStartToken)
            refusal = _SEVERAL if several else _REFUSED.get(type(token))
            if refusal:
                yield _at(file, token, refusal)
    except yaml.YAMLError:
        return  # composing finds the same fault and says more about it


def _at(file: str, token: yaml.Token, refusal: tuple[str, str, str]) -> Problem:
    rule, message, hint = refusal
    mark = token.start_mark
    return Problem(file, mark.line + 1, mark.column + 1, rule, message, hint)
