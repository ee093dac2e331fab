"""What the weekly run finds: addresses that do not answer, entries that are due, other pages."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from datetime import date
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from generator.catalog import load
from generator.history import renewed
from tests.tiny_base import TINY
from tools import due, links, parity, smoke
from tools.links import Exemption

ROOT = Path(__file__).resolve().parent.parent
PAGES = {
    "/": b"<title>Legwork</title>",
    "/print/": b'<a href="../cards/a.pdf">A card</a>',
    "/cards/a.pdf": b"%PDF-1.7",
}


class Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        body = PAGES.get(self.path)
        self.send_response(200 if body else 404)
        self.end_headers()
        self.wfile.write(body or b"")

    do_HEAD = do_GET  # noqa: N815

    def log_message(self, *_: object) -> None:
        """Keep quiet."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Handler) as http:
        threading.Thread(target=http.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{http.server_port}"
        http.shutdown()


def test_every_address_is_known_with_the_place_that_names_it() -> None:
    places = links.addresses(load(TINY)[0])
    assert any("content/sources/big-review.yml:1" in where for where in places.values())
    assert all(url.startswith("http") for url in places)
    real = links.addresses(load(ROOT)[0])
    assert len(real) > 100


def test_linkchecker_tells_what_does_not_answer(server: str) -> None:
    failed = links.failing([f"{server}/", f"{server}/gone"])
    assert set(failed) == {f"{server}/gone"}
    assert "404" in failed[f"{server}/gone"]


def test_exceptions_have_a_reason_and_an_end() -> None:
    failed = {"https://a": "403", "https://b": "404", "https://c": "403"}
    known = [
        Exemption("https://a", "turns programs away", "2027-01-01"),
        Exemption("https://c", "turns programs away", "2026-01-01"),
        Exemption("https://d", "was down", "2027-01-01"),
    ]
    said = links.as_markdown({"https://b": ["content/x.yml:3"]}, failed, known, "2026-11-24")
    assert "<https://a>" not in said
    assert "- <https://b>: 404. content/x.yml:3" in said
    assert "- <https://c>: the exception ended on 2026-01-01 (turns programs away)" in said
    assert "- <https://d>: answers, so delete its exception" in said
    assert links.as_markdown({}, {}, [], "2026-11-24") == ""


def test_the_exceptions_that_are_kept_can_be_read() -> None:
    assert all(row.reason and row.until for row in links.exemptions(ROOT))


@pytest.mark.parametrize(
    "said", ["exceptions:", "exceptions: [https://a]", "exceptions: [{url: a}]"]
)
def test_exceptions_that_cannot_be_read_are_told(tmp_path: Path, said: str) -> None:
    (tmp_path / ".github").mkdir()
    (tmp_path / links.EXCEPTIONS).write_text(f"{said}\n", encoding="utf-8")
    with pytest.raises(ValueError, match="url, reason and until"):
        links.exemptions(tmp_path)


def test_what_is_due_is_listed_two_months_ahead() -> None:
    catalog = load(TINY)[0]
    assert due.as_markdown(catalog, date(2026, 1, 2)) == ""
    soon = due.as_markdown(catalog, date(2027, 12, 1))
    assert "- 2028-01-02: `content/exercises/heel-raise.yml`" in soon


def test_what_nobody_has_recorded_yet_is_listed() -> None:
    catalog = load(TINY)[0]
    catalog.history = renewed(catalog)
    assert due.not_recorded(catalog) == ""
    catalog.history = {}
    assert "- `exercises/heel-raise`" in due.not_recorded(catalog)


PAGE = """<title>T</title><meta name="description" content="About {0}"><body data-kind="{0}">
<nav><a href="../{0}/" aria-current="page">x</a></nav><main>{1}</main>"""


def site(folder: Path, pages: dict[str, str]) -> Path:
    for path, body in pages.items():
        file = folder / path / "index.html"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(PAGE.format(path, body), "utf-8")
    return folder


def test_two_builds_are_compared_by_all_that_a_reader_gets(tmp_path: Path) -> None:
    one = site(tmp_path / "1", {"a": "<h1>A</h1><a href=../b/#x>b</a>", "b": "<h1>B</h1>", "c": ""})
    two = site(tmp_path / "2", {"a": "<h1>A<b>&para;</b></h1>b", "b": "<h1>Bee</h1>"})
    assert list(parity.differences(one, two)) == [
        "`a/index.html` does not link to `/b/`",
        "`b/index.html` has other headings",
        "`c/index.html` is missing",
    ]
    assert list(parity.differences(one, one)) == []


def test_what_machines_read_and_the_place_in_the_navigation_are_compared(tmp_path: Path) -> None:
    one = site(tmp_path / "1", {"a": "Run and rest"})
    (tmp_path / "2").mkdir()
    page = PAGE.format("b", "Run and jump")
    (tmp_path / "2" / "a").mkdir()
    (tmp_path / "2" / "a" / "index.html").write_text(page, "utf-8")
    assert list(parity.differences(one, tmp_path / "2")) == [
        "`a/index.html` has other words: `jump`, not `rest`",
        "`a/index.html` describes itself in other words",
        "`a/index.html` is marked `b`, not `a`",
        "`a/index.html` has its place in the navigation at ['/b/ (page)'], not ['/a/ (page)']",
        "`a/index.html` does not link to `/a/`",
        "`a/index.html` links to `/b/`",
    ]


@pytest.mark.parametrize(
    ("script", "said"),
    [
        ("mkdir -p build/parity && cp -r build/site/. build/parity", ""),
        ("echo a; echo 'no such block'; exit 1", "- it cannot build the site: `no such block`"),
    ],
)
def test_a_successor_that_cannot_build_is_reported_and_stops_nobody(
    script: str, said: str, tmp_path: Path
) -> None:
    site(tmp_path / "build" / "site", {"a": "<h1>A</h1>"})
    (tmp_path / "mkdocs.yml").write_text("site_dir: build/site\n", "utf-8")
    program = tmp_path / "successor"
    program.write_text(f"#!/bin/sh\ngrep -q 'site_dir: build/parity' $4 || exit 9\n{script}\n")
    program.chmod(0o755)
    assert parity.main(program, tmp_path / "report.md", tmp_path) == 0
    report = (tmp_path / "report.md").read_text("utf-8")
    assert said in report if said else report == ""
    assert not (tmp_path / ".parity.yml").exists()


def test_a_site_that_is_up_passes_and_one_that_is_not_fails(server: str) -> None:
    assert smoke.main(server, tries=1) == 0
    assert smoke.main(f"{server}/gone", tries=2, pause=0) == 1


GH = """#!{python}
import json, pathlib, sys
sent = sys.stdin.read() if "--input" in sys.argv else ""
if sent:
    pathlib.Path({log!r}).write_text(json.dumps([sys.argv[2:5], json.loads(sent)]))
print("{{}}" if sent else json.dumps([{issues}]))
"""


@pytest.mark.parametrize(
    ("found", "open_", "call"),
    [
        ("### Found", False, ["repos/a/b/issues", "--method", "POST"]),
        ("### Found", True, ["repos/a/b/issues/3", "--method", "PATCH"]),
        ("", True, ["repos/a/b/issues/3", "--method", "PATCH"]),
        ("", False, None),
    ],
)
def test_all_that_was_found_stands_in_one_issue(
    found: str, open_: bool, call: list[str] | None, tmp_path: Path
) -> None:
    issues: list[dict[str, object]] = [{"number": 1, "body": None}]
    issues += [{"number": 3, "body": "<!-- legwork: weekly -->\nold"}] if open_ else []
    log, gh = tmp_path / "log", tmp_path / "gh"
    gh.write_text(GH.format(python=sys.executable, log=str(log), issues=issues), "utf-8")
    gh.chmod(0o755)
    (tmp_path / "parts").mkdir()
    (tmp_path / "parts" / "a.md").write_text(found, "utf-8")
    env = {"PATH": f"{tmp_path}:{os.environ['PATH']}", "GITHUB_REPOSITORY": "a/b", "RUN_URL": "r"}
    command = [sys.executable, "-m", "tools.report", str(tmp_path / "parts")]
    subprocess.run(command, cwd=ROOT, env={**os.environ, **env}, check=True)
    sent = json.loads(log.read_text("utf-8")) if log.exists() else [None, {}]
    assert sent[0] == call
    assert bool(found) == ("body" in sent[1])
    assert not (open_ and not found) or sent[1] == {"state": "closed"}
