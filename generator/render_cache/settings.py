"""What decides how a page is rendered, besides its own text."""

from __future__ import annotations

import json
import sys
from functools import cache
from importlib.metadata import distributions
from pathlib import Path
from typing import TYPE_CHECKING

from generator.store import Store, stamp_of

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig


def page_store(folder: Path, config: MkDocsConfig) -> Store:
    """The store of rendered pages in ``folder``; another setting or version empties it."""
    names = ("markdown_extensions", "mdx_configs", "validation", "use_directory_urls")
    settings = [{name: config[name] for name in names}, _versions(), sys.version]
    own = stamp_of(Path(__file__).parent, suffixes=(".py",))
    return Store(folder, json.dumps(settings, default=repr, sort_keys=True).encode() + own)


@cache
def _versions() -> list[str]:
    """Of all packages that are installed, since any of them may be an extension of Markdown."""
    return sorted(f"{package.name} {package.version}" for package in distributions())
