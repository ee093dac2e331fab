"""linkchecker, made to read each page once: `python -m tests.site.linkchecker URL`.

As it comes, it reads a page anew for each anchor that is linked to, 15,000 times on 750 pages.
"""

from __future__ import annotations

import sys
from typing import Any
from urllib.parse import urldefrag

from linkcheck.checker.urlbase import UrlBase
from linkcheck.command import linkchecker as command
from linkcheck.htmlutil import linkparse
from linkcheck.plugins.anchorcheck import AnchorCheck, UrlAnchorCheck

_follows_links = UrlBase.allows_recursion
_followed: set[str] = set()
_anchors: dict[str, UrlAnchorCheck] = {}


def follow_links_once(url: Any) -> bool:
    """Say whether to look for links in a page, which is so the first time only."""
    page = urldefrag(url.url).url
    if page in _followed:
        return False
    _followed.add(page)
    return bool(_follows_links(url))


def check_anchor(self: AnchorCheck, url: Any) -> None:
    """Check that a page has the anchor of `url`, by a list that is made the first time only."""
    page = urldefrag(url.url).url
    if page not in _anchors:
        anchors = UrlAnchorCheck()
        linkparse.find_links(url.get_soup(), anchors.add_anchor, linkparse.AnchorTags)
        _anchors[page] = anchors
    _anchors[page].check_anchor(url)


def stay() -> None:
    """Stay who we are: the user `nobody` could not read the plugin that checks anchors."""


if __name__ == "__main__":
    command.drop_privileges = stay
    UrlBase.allows_recursion = follow_links_once
    AnchorCheck.check = check_anchor
    sys.exit(command.linkchecker())
