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

if TYPE_CHECKING:
    from collections.abc import Callable

    from mkdocs.config.defaults import MkDocsConfig
    from mkdocs.livereload import LiveReloadServer

ROOT = Path(__file__).resolve().parent.parent
# Bytecode beside the code would look like an edit to `mkdocs serve`.
ENV = {**os.environ, "PYTHONPYCACHEPREFIX": str(ROOT / "build" / "pycache")}
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


def on_serve(
    server: LiveReloadServer, config: MkDocsConfig, builder: Callable[[], None]
) -> LiveReloadServer:
    """Stop watching the folder that the generator writes to, which would rebuild for ever."""
    server.unwatch(config.docs_dir)
    return server


def _is_served(config: MkDocsConfig) -> bool:
    return (config.site_url or "").startswith("http://")
