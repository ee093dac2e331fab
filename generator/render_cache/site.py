"""The folder that `mkdocs serve` shows, kept from one build to the next."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.structure.files import InclusionLevel

from generator.render_cache.files import RecordingFiles
from generator.render_cache.templates import KeptTemplates

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files

NOTHING = ".nothing"
"""A folder that is never there."""


class KeptSite:
    """What stands in the folder, so that only what differs is written.

    MkDocs empties the folder before each build, then copies and writes every file. It is shown
    another folder to empty, and the files that have not changed are left out of the rest.
    """

    def __init__(self) -> None:
        self._folder = ""
        self._standing: dict[str, object] = {}
        logging.getLogger("mkdocs.commands.build").addFilter(_is_news)

    def hide(self, config: MkDocsConfig) -> None:
        """Give MkDocs nothing to empty. To be called before each build."""
        self._folder = config.site_dir
        config.site_dir = str(Path(config.site_dir, NOTHING))

    def show(self, config: MkDocsConfig, files: Files) -> Files:
        """Have MkDocs write into the folder after all, and remove what is not made any more."""
        config.site_dir = self._folder
        for file in files:
            file.dest_dir = self._folder
        for path in self._standing.keys() - {file.dest_uri for file in files}:
            Path(self._folder, path).unlink(missing_ok=True)
            del self._standing[path]
        return KeptFiles(files, self._standing)

    def templates(self, env: Any, config: MkDocsConfig) -> KeptTemplates:
        """Have MkDocs fill templates only for pages that stand there otherwise."""
        return KeptTemplates(env, config, self._standing)


class KeptFiles(RecordingFiles):
    """The files of a build, of which only those are copied that have changed."""

    def __init__(self, files: Iterable[File], standing: dict[str, object]) -> None:
        super().__init__(files)
        self._standing = standing

    def copy_static_files(
        self,
        dirty: bool = False,
        *,
        inclusion: Callable[[InclusionLevel], bool] = InclusionLevel.is_included,
    ) -> None:
        """Copy what has changed since it was copied last."""
        for file in self:
            if not file.is_documentation_page() and inclusion(file.inclusion):
                state = _state(Path(file.abs_src_path)) if file.abs_src_path else None
                if state is None or state != self._standing.get(file.dest_uri):
                    file.copy_file(dirty)
                    self._standing[file.dest_uri] = state


def _state(source: Path) -> object:
    found = source.stat()
    return source, found.st_size, found.st_mtime_ns


def _is_news(record: logging.LogRecord) -> bool:
    """Keep MkDocs from naming each page that it need not write."""
    return not record.getMessage().startswith("Page skipped")
