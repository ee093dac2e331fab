"""A page that is rendered only where its text, or what its links lead to, has changed."""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from mkdocs.structure.pages import Page
from mkdocs.structure.toc import AnchorLink, get_toc

from generator.render_cache.files import RecordingFiles
from generator.store import Store

if TYPE_CHECKING:
    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.structure.files import File, Files


def keep_pages(files: Files, config: MkDocsConfig, store: Store) -> None:
    """Give each page of a build the HTML that was made before, where it is still right.

    Args:
        files: what MkDocs found, as `RecordingFiles`.
        config: its settings.
        store: what was rendered before.
    """
    titles = dict(_titles(config.nav or ()))
    for file in files.documentation_pages():
        KeptPage(titles.get(file.src_uri), file, config, store)


class KeptPage(Page):
    """A page that keeps its HTML, table of contents, anchors and links to anchors."""

    def __init__(self, title: str | None, file: File, config: MkDocsConfig, store: Store) -> None:
        super().__init__(title, file, config)
        self._store = store

    def render(self, config: MkDocsConfig, files: Files) -> None:
        """Take what was rendered before, or render and keep it."""
        if not isinstance(files, RecordingFiles):  # another hook put its own in the place of ours
            return super().render(config, files)
        data = [self.file.src_uri, self.markdown]
        if self._take(self._store.find(data), files):
            return None
        files.answers = {}
        with _Listener() as listener:
            super().render(config, files)
        # A page that made MkDocs say something is rendered each time, so that it is said each
        # time. And one without a title of its own takes it from its text, out of our sight.
        told_all = listener.hears and self.links_to_anchors is not None
        if told_all and not listener.heard and "title" in self.meta:
            self._store.keep(data, self._packed(files))
        return None

    def _packed(self, files: RecordingFiles) -> bytes:
        links = {file.src_uri: found for file, found in (self.links_to_anchors or {}).items()}
        parts = {
            "answers": files.answers,
            "toc": _tokens(self.toc),
            "anchors": sorted(self.present_anchor_ids or ()),
            "links": links,
        }
        return f"{json.dumps(parts)}\n{self.content}".encode()

    def _take(self, packed: bytes | None, files: RecordingFiles) -> bool:
        """Take what was kept, unless there is nothing, it is broken, or a link leads elsewhere."""
        try:
            head, self.content = (packed or b"").decode().split("\n", 1)
            parts = json.loads(head)
            self.toc = get_toc(parts["toc"])
            self.present_anchor_ids = set(parts["anchors"])
            uris = files.src_uris
            self.links_to_anchors = {uris[uri]: found for uri, found in parts["links"].items()}
            return files.still_answers(parts["answers"])
        except (ValueError, LookupError, TypeError, AttributeError):
            return False


def _titles(nav: Iterable[Any]) -> Iterator[tuple[str, str]]:
    """The pages that stand in the navigation under a name → that name."""
    for entry in nav:
        for title, target in entry.items() if isinstance(entry, dict) else ():
            yield from _titles(target) if isinstance(target, list) else [(target, title)]


class _Listener(logging.Handler):
    """Hears whatever MkDocs would say to the person who builds.

    Attributes:
        heard: whether anything was said.
        hears: False where MkDocs was told to be quiet, so that silence says nothing.
    """

    log = logging.getLogger("mkdocs")

    def __enter__(self) -> _Listener:
        self.heard = False
        self.hears = self.log.isEnabledFor(logging.INFO)
        self.log.addHandler(self)
        return self

    def __exit__(self, *_: object) -> None:
        self.log.removeHandler(self)

    def emit(self, record: logging.LogRecord) -> None:
        self.heard = self.heard or record.levelno >= logging.INFO


def _tokens(links: Iterable[AnchorLink]) -> list[dict[str, Any]]:
    """A table of contents as Markdown gave it to MkDocs."""
    return [
        {
            "name": link.title,
            "id": link.id,
            "level": link.level,
            "children": _tokens(link.children),
        }
        for link in links
    ]
