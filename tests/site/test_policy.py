"""What each page lets the browser run and load: our own files and nothing else."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from tests.site.pages import PAGE_TYPES

if TYPE_CHECKING:
    from pathlib import Path

POLICY = re.compile(r'<meta http-equiv="Content-Security-Policy" content="([^"]*)">')
OURS = {"'self'", "'none'", "data:"}
ADDRESSES = [pytest.param(path.split("#")[0], id=name) for name, path in PAGE_TYPES.items()]


@pytest.mark.parametrize("path", ADDRESSES)
def test_no_inline_script_may_run_and_no_other_host_is_let_in(site: Path, path: str) -> None:
    file = site / path
    html = (file if file.is_file() else file / "index.html").read_text("utf-8")
    (policy,) = POLICY.findall(html)
    sources = {name: set(values) for name, *values in map(str.split, policy.split(";"))}
    assert sources["default-src"] == {"'self'"}, "what has no rule of its own"
    assert sources.get("script-src", {"'self'"}) == {"'self'"}
    assert sources.pop("style-src") <= OURS | {"'unsafe-inline'"}
    assert set().union(*sources.values()) <= OURS
    assert not re.search(r"<(script|link rel=.stylesheet)", html[: html.index(policy)])
    assert re.findall(r"<script(?![^>]*\bsrc=)(?![^>]*ld\+json)[^>]*>", html) == []
