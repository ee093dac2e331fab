"""The whole knowledge base in memory: every entry by kind and id, and who points to whom."""

from generator.catalog.catalog import Catalog
from generator.catalog.items import Item, Reference
from generator.catalog.loading import load

__all__ = ["Catalog", "Item", "Reference", "load"]
