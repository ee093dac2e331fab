"""What is said about each fault that stops the YAML parser: message and hint."""

from __future__ import annotations

_QUOTE_IT = 'put the text in "double quotes", or delete the sign'
_SIGN = ("a text that starts with this sign has to stand in quotes", _QUOTE_IT)
_CLOSE = "look for the missing closing quote or bracket"
WORDS: tuple[tuple[str, str, str], ...] = (
    (
        "mapping values are not allowed",
        "there is a colon followed by a space inside this text, or the line is indented too far",
        "put the whole text in double quotes, or indent the line like its neighbours",
    ),
    (
        "could not find expected ':'",
        "this line has no colon, or the one above is not closed",
        'write "field: value"; a text that goes on from the line above stands further to the right',
    ),
    (
        "did not find expected key",
        "this line does not fit the lines above it",
        "indent it with the same number of spaces as its neighbours; look for a missing "
        "quote above",
    ),
    (
        "did not find expected '-' indicator",
        "this line does not fit the list above it",
        'start it with "- ", with the same number of spaces as the other items',
    ),
    (
        "block sequence entries are not allowed",
        'a list item ("- ") cannot start here',
        "put the list on its own lines below the field's name",
    ),
    ("unexpected end of stream", "a quote or a bracket is opened here and never closed", _CLOSE),
    (
        "did not find expected node content",
        "a value is missing, or a bracket is not closed",
        _CLOSE,
    ),
    (
        "did not find expected ',' or",
        "a bracket is opened and not closed, or a comma is missing",
        "close it, or write the list on lines of their own, each starting with a dash",
    ),
    ("found character that cannot start any token", *_SIGN),
    ("mapping keys are not allowed", *_SIGN),
    (
        "did not find expected comment or line break",
        'a text that starts with "|" or ">" has to stand in quotes',
        _QUOTE_IT,
    ),
    (
        "unknown escape character",
        "a backslash in double quotes starts a code that is not known",
        "use single quotes, or write the backslash twice",
    ),
    (
        "did not find expected <document start>",
        "there is text here that does not belong to the entry",
        "start each line of the entry at the left edge, and look at the line above",
    ),
    (
        "did not find expected alphabetic or numeric character",
        'a text that starts with "*" or "&" has to stand in quotes',
        _QUOTE_IT,
    ),
)

CURLY = "\u201c\u201d\u201e"
STRAIGHT = 'put the text in straight quotes, "like these", and not in curly ones'
Words = tuple[str, str]
NESTED = "mapping values are not allowed"
AFTER_A_QUOTE = ("did not find expected key", "did not find expected '-' indicator")
QUOTE: Words = (
    "a quote is opened here and not closed in this line",
    "close it at the end of the text",
)
NO_COLON: Words = (
    "this line has no colon with a space behind it",
    'write "field: value", such as "title: Heel raise"',
)
ODD: Words = (
    "this line does not start where its neighbours start",
    "indent it with the same number of spaces as they have",
)
CLOSED_EARLY: dict[str, Words] = {
    '"': (
        "the quote that opens this text is closed before the text ends",
        "use curly quotes inside it, \u201clike these\u201d, or delete the inner ones",
    ),
    "'": (
        "the quote that opens this text is closed before the text ends",
        'put the whole text in "double quotes"; an apostrophe can then stand in it',
    ),
    "[": (
        'a text that starts with "[" has to stand in quotes',
        'put the whole text in "double quotes"',
    ),
    "{": (
        'a text that starts with "{" has to stand in quotes',
        'put the whole text in "double quotes"',
    ),
}
LIST_ITEM: Words = (
    "an item of a list starts with a dash and a space",
    'write "- " and then the text',
)
FENCE: Words = (
    "this line belongs to the page from which the text was copied",
    "delete it, here and at the end of the file",
)
BEGAN_EARLIER = ("end of stream", "could not find expected ':'", "did not find expected ',' or")
"""Faults that the parser notices later than where an editor has to mend them."""
