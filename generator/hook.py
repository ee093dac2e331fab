"""The only door to MkDocs: have the pages written before it builds them.

The generator runs in a process of its own, so that `mkdocs serve` picks up edits to its code.
"""

from __future__ import annotations

import logging
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from mkdocs.exceptions import Abort

ROOT = Path(__file__).resolve().parent.parent
# Bytecode beside the code would look like an edit to `mkdocs serve`.
sys.pycache_prefix = str(ROOT / "build" / "pycache")
sys.path.append(str(ROOT))

from generator.render_cache import keep_pages, page_store  # noqa: E402

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer
    from mkdocs.structure.files import Files

    from generator.store import Store

ENV = {**os.environ, "PYTHONPYCACHEPREFIX": sys.pycache_prefix}
CACHE = ROOT / "build" / "cache" / "rendered"
# MkDocs renders every page anew where this is set to "off".
CACHED = os.environ.get("RENDER_CACHE") != "off"
# MkDocs stamps the sitemap with this instead of the clock: the same input gives the same bytes.
os.environ.setdefault("SOURCE_DATE_EPOCH", "0")

log = logging.getLogger("mkdocs.hooks.generator")


def on_pre_build(config: MkDocsConfig) -> None:
    """Write the pages. Raise `Abort` when the content has problems, which are printed by then."""
    run = subprocess.run([sys.executable, "-m", "generator", "build"], cwd=ROOT, env=ENV)
    if run.returncode == 0:
        return
    if _is_served(config) and Path(config.docs_dir, "index.md").exists():
        log.error("The pages stay as they were until this is mended.")
        return
    raise Abort("Stopped.")


def on_files(files: Files, config: MkDocsConfig) -> Files | None:
    """Have pages rendered only where something has changed."""
    global _store
    if not CACHED:
        return None
    _store = page_store(CACHE, config)
    return keep_pages(files, config, _store)


def on_post_build(config: MkDocsConfig) -> None:
    """Forget the pages that are no longer there."""
    if _store:
        _store.prune()


_store: Store | None = None


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]
) -> LiveReloadServer:
    """Stop watching the folder that the generator writes to, which would rebuild for ever."""
    server.unwatch(config.docs_dir)
    return server


def _is_served(config: MkDocsConfig) -> bool:
    return (config.site_url or "").startswith("http://")
