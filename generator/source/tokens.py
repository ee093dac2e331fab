"""Parts of YAML that are refused, because editors use them by accident only."""

from __future__ import annotations

from collections.abc import Iterator

import yaml

from generator.problems import Problem

DEEPEST = 30
"""Levels of nesting. The deepest entry has about six."""

_QUOTE = 'put the text in "double quotes" if the sign belongs to it'
_SEVERAL = (
    "several-documents",
    'a second "---" starts another document',
    "keep one entry in a file, and delete this line",
)
_REFUSED: dict[type[yaml.Token], tuple[str, str, str]] = {
    yaml.AnchorToken: (
        "anchor",
        'a value that starts with "&" is an anchor; not used here',
        _QUOTE,
    ),
    yaml.AliasToken: ("alias", 'a value that starts with "*" is an alias; not used here', _QUOTE),
    yaml.TagToken: ("tag", 'a value that starts with "!" is a tag; not used here', _QUOTE),
    yaml.DirectiveToken: (
        "directive",
        'a line that starts with "%" is a directive; not used here',
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
    started = False
    depth = 0
    try:
        for token in yaml.scan(text, Loader=yaml.CSafeLoader):
            depth += isinstance(token, _OPENING) - isinstance(token, _CLOSING)
            if depth > DEEPEST:
                yield _at(file, token, _too_deep())
                return
            several = isinstance(token, yaml.DocumentStartToken) and started
            started = started or not isinstance(token, yaml.StreamStartToken)
            refusal = _SEVERAL if several else _REFUSED.get(type(token))
            if refusal:
                yield _at(file, token, refusal)
    except yaml.YAMLError:
        return  # composing finds the same fault and says more about it


def _too_deep() -> tuple[str, str, str]:
    message = f"this is nested more than {DEEPEST} levels deep"
    return "too-deep", message, "look for brackets or dashes that are too many"


def _at(file: str, token: yaml.Token, refusal: tuple[str, str, str]) -> Problem:
    rule, message, hint = refusal
    mark = token.start_mark
    return Problem(file, mark.line + 1, mark.column + 1, rule, message, hint)
