"""The catalog → Markdown pages, through the files in ``templates/``."""

from generator.pages.site import pages

__all__ = ["pages"]
