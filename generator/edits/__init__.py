"""Edits that the generator makes in an editor's files: text in, text out, comments kept."""

from generator.edits.fix import fixed
from generator.edits.rename import RefusedError, renamed

__all__ = ["RefusedError", "fixed", "renamed"]
