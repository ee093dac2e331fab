"""A file's plain data → a frozen entry, or problems in an editor's words."""

from generator.shape.near import as_id, did_you_mean, near
from generator.shape.shaping import shape

__all__ = ["as_id", "did_you_mean", "near", "shape"]
