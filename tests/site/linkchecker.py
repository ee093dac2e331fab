"""linkchecker, made to ask for and read each page once: `python -m tests.site.linkchecker URL`.

As it comes, it does so anew for each anchor that is linked to, 15,000 times on 750 pages.
"""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import urldefrag

from linkcheck.checker.httpurl import HttpUrl
from linkcheck.checker.urlbase import UrlBase
from linkcheck.command import linkchecker as command
from linkcheck.htmlutil import linkparse
from linkcheck.plugins.anchorcheck import AnchorCheck, UrlAnchorCheck

_follows_links = UrlBase.allows_recursion
_asks = HttpUrl._send_request
_followed: set[str] = set()
_anchors: dict[str, UrlAnchorCheck] = {}
_answers: dict[str, Any] = {}


def page_of(url: Any) -> str:
    """The address of a page without its anchor."""
    return str(urldefrag(url.url).url)


def ask_once(url: Any, request: Any, **kwargs: Any) -> None:
    """Ask for a page, or take the answer that there was when it was read."""
    answer = _answers.get(page_of(url))
    if answer is None:
        _asks(url, request, **kwargs)
        return
    url.url_connection, url.headers = answer, answer.headers
    url.set_encoding(answer.encoding)


def follow_links_once(url: Any) -> bool:
    """Say whether to look for links in a page, which is so the first time only."""
    page = page_of(url)
    if page in _followed:
        return False
    _followed.add(page)
    follows = bool(_follows_links(url))
    if follows and url.is_html():
        anchors_on(url)
        _answers[page] = url.url_connection
    return follows


def check_anchor(self: AnchorCheck, url: Any) -> None:
    """Check that a page has the anchor of `url`."""
    anchors_on(url).check_anchor(url)


def anchors_on(url: Any) -> UrlAnchorCheck:
    """The anchors of a page, looked for the first time only."""
    page = page_of(url)
    if page not in _anchors:
        anchors = UrlAnchorCheck()
        linkparse.find_links(url.get_soup(), anchors.add_anchor, linkparse.AnchorTags)
        _anchors[page] = anchors
    return _anchors[page]


def stay() -> None:
    """Stay who we are: the user `nobody` could not read the plugin that checks anchors."""


if __name__ == "__main__":
    command.drop_privileges = stay
    UrlBase.allows_recursion = follow_links_once
    HttpUrl._send_request = ask_once
    AnchorCheck.check = check_anchor
    sys.exit(command.linkchecker())
