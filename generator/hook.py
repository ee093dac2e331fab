"""The door to MkDocs: have the pages written before it builds them.

The generator runs in a process of its own, so that `mkdocs serve` picks up edits to its code.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mkdocs.exceptions import Abort

ROOT = Path(__file__).resolve().parent.parent
# Bytecode beside the code would look like an edit to `mkdocs serve`.
sys.pycache_prefix = str(ROOT / "build" / "pycache")
sys.path.append(str(ROOT))

from generator.render_cache import KeptSite, RecordingFiles, keep_pages, page_store  # noqa: E402
from generator.serving import BUILD, Generator  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files

    from generator.store import Store

ENV = {**os.environ, "PYTHONPYCACHEPREFIX": sys.pycache_prefix}
CACHE = ROOT / "build" / "cache" / "rendered"
GENERATOR = Generator(ROOT, ENV)
SITE = KeptSite()
# MkDocs renders every page anew where this is set to "off".
CACHED = os.environ.get("RENDER_CACHE") != "off"
# MkDocs stamps the sitemap with this instead of the clock: the same input gives the same bytes.
os.environ.setdefault("SOURCE_DATE_EPOCH", "0")

log = logging.getLogger("mkdocs.hooks.generator")


def on_pre_build(config: MkDocsConfig) -> None:
    """Write the pages. Raise `Abort` when the content has problems, which are printed by then."""
    global _faulty
    served = _is_served(config)
    _faulty = bool(GENERATOR.write_pages() if served else subprocess.call(BUILD, cwd=ROOT, env=ENV))
    if _faulty and served and Path(config.docs_dir, "index.md").exists():
        log.error("The pages stay as they were until this is mended.")
    elif _faulty:
        raise Abort("Stopped.")
    if CACHED and served:
        SITE.hide(config)


def on_files(files: Files, config: MkDocsConfig) -> Files | None:
    """Have pages rendered, and files written, only where something has changed."""
    global _store
    if not CACHED:
        return None
    _store = page_store(CACHE, config)
    keep_pages(files, config, _store)
    return SITE.show(config, files) if _is_served(config) else RecordingFiles(files)


def on_env(env: Any, config: MkDocsConfig, files: Files) -> Any:
    """Have templates filled only for pages that differ from what is served already."""
    return SITE.templates(env, config) if CACHED and _is_served(config) else env


def on_post_build(config: MkDocsConfig) -> None:
    """Forget the pages that are no longer there, and make cards while nothing else is to do."""
    if _store:
        _store.prune()
    if _is_served(config) and not _faulty:
        GENERATOR.write_cards()


def on_shutdown() -> None:
    """End with MkDocs."""
    GENERATOR.close()


_store: Store | None = None
_faulty = False


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]
) -> LiveReloadServer:
    """Watch the cards only of what the generator writes: all of it would rebuild for ever."""
    server.unwatch(config.docs_dir)
    cards = Path(config.docs_dir, "cards")
    cards.mkdir(exist_ok=True)
    server.watch(str(cards))
    return server


def _is_served(config: MkDocsConfig) -> bool:
    return (config.site_url or "").startswith("http://")
