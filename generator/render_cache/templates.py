"""Templates that are filled only for the pages that have changed."""

from __future__ import annotations

import hashlib
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.nav import Navigation
    from mkdocs.structure.pages import Page


class KeptTemplates:
    """The templates of a build. A page's template may use the page, the navigation and settings.

    One that listed other pages would not be filled again when these change; a test forbids it.
    """

    def __init__(self, env: Any, config: MkDocsConfig, standing: dict[str, object]) -> None:
        self._env = env
        self._config = config
        self.standing = standing

    def get_template(self, name: str) -> KeptTemplate:
        """A template by its name, as MkDocs asks for it."""
        return KeptTemplate(self._env.get_template(name), self)

    def state(self, page: Page, nav: Navigation) -> object:
        """All that a page's HTML follows from."""
        parts = (page.title, page.meta, page.content, [(i.title, i.is_page and i.url) for i in nav])
        return hashlib.sha256(repr((parts, self._settings)).encode()).digest()

    @cached_property
    def _settings(self) -> list[object]:
        files = [Path(self._config.config_file_path), *_templates(self._config)]
        return [(str(file), (found := file.stat()).st_size, found.st_mtime_ns) for file in files]


class KeptTemplate:
    """A template that gives nothing for a page that stands in the folder already."""

    def __init__(self, template: Any, kept: KeptTemplates) -> None:
        self._template = template
        self._kept = kept

    def render(self, context: Any) -> str:
        """The HTML of a page, or nothing, which makes MkDocs write nothing."""
        page = context["page"]
        if page is None:
            return str(self._template.render(context))
        state = self._kept.state(page, context["nav"])
        if self._kept.standing.get(page.file.dest_uri) == state:
            return ""
        html = str(self._template.render(context))
        self._kept.standing[page.file.dest_uri] = state
        return html


def _templates(config: MkDocsConfig) -> list[Path]:
    """Those of the project; the theme's own change with its version only."""
    folder = config.theme.custom_dir
    return sorted(Path(folder).rglob("*.html")) if folder else []
