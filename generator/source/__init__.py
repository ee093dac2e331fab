"""One YAML file → plain data and the place of every key and value, or problems.

Reads YAML 1.2 through PyYAML's C parser. Only ``true``, ``false``, ``null``, whole numbers and
decimals are anything but text, so that ``3:1``, ``no``, ``2026-01-02``, ``1e3`` and ``012`` stay
what the editor wrote. Anchors, aliases, merge keys, tags and duplicate keys are refused.
"""

from generator.source.data import Path, Place, Source, Value
from generator.source.reading import read
from generator.source.sayings import CURLY, STRAIGHT

__all__ = ["CURLY", "STRAIGHT", "Path", "Place", "Source", "Value", "read"]
