"""A web server on this machine that shows the built site at its real address, for tests."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

SITE_PATH = "/legwork/"


@contextmanager
def serve(folder: Path) -> Iterator[str]:
    """Serve `folder` below `/legwork/`, as it is published, and give the address of its home page.

    Nothing is served outside of that path, so that a link that leaves it is found broken.
    """
    handler = partial(_Handler, directory=str(folder))
    with _Server(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}{SITE_PATH}"
        finally:
            server.shutdown()


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Keep quiet: a client that hangs up is no fault of the site."""


class _Handler(SimpleHTTPRequestHandler):
    # One connection for many requests, and each answer in one go: linkchecker asks for a page
    # once for each of its anchors, and would wait 40 ms for the second half of an answer.
    protocol_version = "HTTP/1.1"
    wbufsize = -1
    disable_nagle_algorithm = True

    def translate_path(self, path: str) -> str:
        route = urlsplit(path).path
        inside = route.removeprefix(SITE_PATH) if route.startswith(SITE_PATH) else ".outside"
        return super().translate_path("/" + inside)

    def end_headers(self) -> None:
        # linkchecker asks without pause only where the server says that it may.
        self.send_header("LinkChecker", "welcome")
        # Without a connection only what the site has kept may answer.
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002
        """Keep quiet: a failed request shows in the test that made it."""
