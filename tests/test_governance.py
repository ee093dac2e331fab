"""Forms and guides that people meet on GitHub: they fit the content and what GitHub accepts."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator.catalog import load
from generator.prose import citations

ROOT = Path(__file__).resolve().parent.parent
FORMS = sorted((ROOT / ".github" / "ISSUE_TEMPLATE").glob("*-*.yml"))
GUIDES = ("EDITORIAL.md", "AI_POLICY.md", "SECURITY.md", "CODE_OF_CONDUCT.md")
FIELDS = {"markdown", "input", "textarea", "dropdown", "checkboxes"}


def form(file: Path) -> dict[str, Any]:
    found: dict[str, Any] = yaml.safe_load(file.read_text("utf-8"))
    return found


@pytest.mark.parametrize("file", FORMS, ids=lambda file: file.name)
def test_a_form_is_one_that_github_accepts(file: Path) -> None:
    read = form(file)
    assert (
        {"name", "description", "body"}
        <= set(read)
        <= {"name", "description", "title", "labels", "body"}
    )
    ids = [part["id"] for part in read["body"] if part["type"] != "markdown"]
    assert len(ids) == len(set(ids)) > 0
    for part in read["body"]:
        assert part["type"] in FIELDS
        assert part["attributes"].get("label") or part["type"] == "markdown"


def test_the_form_offers_the_positions_that_there_are() -> None:
    body = form(ROOT / ".github" / "ISSUE_TEMPLATE" / "add-an-exercise.yml")["body"]
    offered = next(part for part in body if part.get("id") == "position")["attributes"]["options"]
    assert offered == [term.title for term in load(ROOT)[0].terms("positions").values()]


@pytest.mark.parametrize("name", GUIDES)
def test_files_and_sources_that_a_guide_names_exist(name: str) -> None:
    text = (ROOT / name).read_text("utf-8")
    for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", text):
        assert (ROOT / target).exists(), target
    assert set(citations(text)) <= set(load(ROOT)[0]["sources"]) | {"acsm-2009"}


def test_forms_that_a_guide_or_a_page_links_to_exist() -> None:
    for file in [*ROOT.glob("*.md"), *(ROOT / "overrides").rglob("*.html")]:
        for name in re.findall(r"template=([\w-]+\.yml)", file.read_text("utf-8")):
            assert (ROOT / ".github" / "ISSUE_TEMPLATE" / name).exists(), f"{file}: {name}"


def test_every_change_has_someone_who_is_asked() -> None:
    lines = (ROOT / ".github" / "CODEOWNERS").read_text("utf-8").splitlines()
    rules = [line.split() for line in lines if line and not line.startswith("#")]
    assert rules[0][0] == "*"
    for path, *owners in rules:
        assert owners
        assert path == "*" or (ROOT / path.strip("/")).exists(), path
    content = {path: owners for path, *owners in rules}["/content/"]
    assert content != rules[0][1:], "content is asked of others than code"
