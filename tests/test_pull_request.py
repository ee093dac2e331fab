"""A pull request from an editor, played through on this machine: what would be posted on GitHub."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.changes import read_change
from generator.changes.change import Detail
from tests.tiny_base import copy_tiny
from tools.comment import MARKER, body
from tools.pictures import draw_cards

ROOT = Path(__file__).resolve().parent.parent
GH = """#!{python}
import json, pathlib, sys
log = pathlib.Path({log!r})
sent = sys.stdin.read() if "--input" in sys.argv else ""
with log.open("a") as file:
    print(json.dumps([sys.argv[2:5], sent]), file=file)
answers = pathlib.Path({answers!r})
print("{{}}" if sent else answers.joinpath(sys.argv[2].replace("/", "_")).read_text())
"""


def run(
    *words: str | Path, root: Path, code: int = 0, **env: str
) -> subprocess.CompletedProcess[str]:
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GITHUB_")}
    said = subprocess.run(
        [sys.executable, "-m", *map(str, words)],
        cwd=root,
        env={**clean, "PYTHONPATH": str(ROOT), **env},
        capture_output=True,
        text=True,
    )
    assert said.returncode == code, said.stdout + said.stderr
    assert "Traceback" not in said.stdout + said.stderr
    return said


def git(root: Path, *words: str) -> None:
    who = ["-c", "user.name=An editor", "-c", "user.email=editor@example.org"]
    subprocess.run(["git", *who, *words], cwd=root, check=True, capture_output=True)


@pytest.fixture(scope="module")
def clone(tmp_path_factory: pytest.TempPathFactory, built_tiny: Path) -> Path:
    """A clone on a branch: an exercise added, one renamed, one changed, and one broken."""
    root = copy_tiny(tmp_path_factory.mktemp("clone"), built_tiny)
    (root / ".gitignore").write_text("build/\n", "utf-8")
    git(root, "init", "--initial-branch=main")
    git(root, "add", ".")
    git(root, "commit", "--message=Base")
    git(root, "switch", "--create=editor")
    content = root / "content"
    heel = (content / "exercises" / "heel-raise.yml").read_text("utf-8")
    added = heel.replace("title: Heel raise", "title: Heel raise on a step")
    added = added.replace("last_step:", "first_step: Start with heel raises.\nlast_step:")
    (content / "exercises" / "step-heel-raise.yml").write_text(added, "utf-8")
    seated = content / "exercises" / "seated-heel-raise.yml"
    seated.write_text(seated.read_text("utf-8").replace("sets: 2", "sets: 3"), "utf-8")
    run("generator", "rename", "exercise", "heel-raise", "calf-raise", root=root)
    broken = content / "muscles" / "gastrocnemius.yml"
    broken.write_text(broken.read_text("utf-8").replace("where: ", "where: Here: "), "utf-8")
    return root


def mend(root: Path) -> None:
    broken = root / "content" / "muscles" / "gastrocnemius.yml"
    broken.write_text(broken.read_text("utf-8").replace("where: Here: ", "where: "), "utf-8")


def test_1_a_broken_file_is_annotated_at_its_line_and_listed_in_the_summary(clone: Path) -> None:
    summary = clone.parent / "summary.md"
    said = run(
        "generator",
        "check",
        root=clone,
        code=1,
        GITHUB_ACTIONS="true",
        GITHUB_STEP_SUMMARY=str(summary),
    )
    text = (clone / "content" / "muscles" / "gastrocnemius.yml").read_text("utf-8").split("\n")
    line = next(number for number, row in enumerate(text, 1) if row.startswith("where: Here: "))
    place = re.escape(f"::error file=content/muscles/gastrocnemius.yml,line={line},")
    assert re.search(rf"(?m)^{place}.*colon followed by a space", said.stdout)
    assert f"`content/muscles/gastrocnemius.yml:{line}:" in summary.read_text("utf-8")


def test_2_while_it_is_broken_the_comment_says_what_can_be_said(clone: Path) -> None:
    file = clone.parent / "broken" / "changes.json"
    run("generator", "diff", "main", "--json", file, root=clone)
    said = body(file.read_text("utf-8"), "https://example.org/run")
    assert "**New** (1)" in said
    assert said.index("There is 1 error in the content") < said.index("**New** (1)")
    assert "**Gone**" not in said, "a muscle that cannot be read is not gone"
    assert "Cross-links lost" not in said
    assert "is the list of problems" in said, "and no pictures, since there are none"


def test_3_once_mended_pages_cards_and_links_are_compared(clone: Path) -> None:
    mend(clone)
    review = clone.parent / "review"
    summary = clone.parent / "summary-3.md"
    file = review / "changes.json"
    words = ("generator", "diff", "main", "--json", file)
    env = {"GITHUB_ACTIONS": "true", "GITHUB_STEP_SUMMARY": str(summary)}
    said = run(*words, root=clone, code=0, **env).stdout
    assert summary.read_text("utf-8").startswith(said[: said.index("**Cards")])
    change = read_change(file.read_text("utf-8"))
    assert [entry.id for entry in change.new] == ["step-heel-raise"]
    assert [(part.entry.id, part.old) for part in change.renamed] == [("calf-raise", "heel-raise")]
    edited = [(part.entry.id, part.fields, part.details) for part in change.edited]
    assert edited == [("seated-heel-raise", ("dose",), (Detail("sets", "2", "3"),))], (
        "a reference to an entry that was renamed says the same"
    )
    assert change.gone == ()
    links = {(link.source.id, link.target.id) for link in change.links_gained}
    assert ("step-heel-raise", "gastrocnemius") in links
    assert all("calf-raise" not in link for link in links), "renamed, so no link is new"
    assert any("cards/step-heel-raise" in card for card in change.cards)
    assert any("cards/heel-raise" in card for card in change.cards_gone)
    assert "exercises/step-heel-raise" in change.pages
    assert "muscles/gastrocnemius" in change.pages, "it lists the new exercise"
    assert "`Heel raise on a step` (exercise)" in said
    assert "<details>" not in said, "nothing unfolds in a terminal"
    assert "**how much and how often**\n  - sets: `2` → `3`" in said
    assert "held back" in said
    told = [(part.entry.id, part.fields, part.advice) for part in change.outdated]
    assert ("seated-heel-raise", ("how much to do",), "print") in told
    assert "`Seated heel raise` (exercise): print it again" in said


def test_4_the_changed_cards_are_pictures(clone: Path) -> None:
    run("generator", "build", root=clone)
    review = clone.parent / "review"
    change = read_change((review / "changes.json").read_text("utf-8"))
    made = draw_cards(change, clone / "build" / "docs", review / "cards")
    pictures = list((review / "cards").glob("*.png"))
    assert made > 0
    assert all(picture.read_bytes().startswith(b"\x89PNG") for picture in pictures)
    assert any(picture.name.startswith("step-heel-raise") for picture in pictures)
    assert not any(picture.name.startswith("calves-") for picture in pictures)
    assert list((review / "cards" / "also-changed").glob("calves-*.png")), "it holds the exercise"


def answer(folder: Path, path: str, pages: list[object]) -> None:
    folder.mkdir(exist_ok=True)
    (folder / path.replace("/", "_")).write_text(json.dumps([pages]), "utf-8")


def post(clone: Path, tmp_path: Path, *comments: object, sha: str = "abc") -> list[list[object]]:
    """Run the script that comments against a stand-in for GitHub; what was sent to it."""
    answers, log = tmp_path / "answers", tmp_path / "log"
    base = {"repo": {"full_name": "legwork-health/legwork"}}
    pull = {"number": 7, "state": "open", "base": base, "head": {"sha": "abc"}}
    answer(answers, f"repos/fork/legwork/commits/{sha}/pulls", [pull])
    answer(answers, "repos/legwork-health/legwork/issues/7/comments", list(comments))
    gh = tmp_path / "gh"
    gh.write_text(GH.format(python=sys.executable, log=str(log), answers=str(answers)), "utf-8")
    gh.chmod(0o755)
    run(
        "tools.comment",
        clone.parent / "review",
        root=ROOT,
        PATH=f"{tmp_path}:{os.environ['PATH']}",
        GITHUB_REPOSITORY="legwork-health/legwork",
        HEAD_REPO="fork/legwork",
        HEAD_SHA=sha,
        RUN_URL="https://example.org/run",
    )
    return [json.loads(line) for line in log.read_text("utf-8").splitlines() if '"{' in line]


def test_5_one_comment_is_posted_and_then_edited(clone: Path, tmp_path: Path) -> None:
    [[call, sent]] = post(clone, tmp_path)
    assert call == ["repos/legwork-health/legwork/issues/7/comments", "--method", "POST"]
    assert json.loads(str(sent))["body"].startswith(MARKER)
    theirs = {"id": 1, "user": {"login": "someone"}, "body": MARKER}
    ours = {"id": 2, "user": {"login": "github-actions[bot]"}, "body": f"{MARKER}\nold"}
    (tmp_path / "log").unlink()
    [[call, _]] = post(clone, tmp_path, theirs, ours)
    assert call == ["repos/legwork-health/legwork/issues/comments/2", "--method", "PATCH"]


def test_6_a_pull_request_that_has_moved_on_gets_no_comment(clone: Path, tmp_path: Path) -> None:
    assert post(clone, tmp_path, sha="old") == []


def test_a_base_that_is_not_there_is_said_without_a_traceback(clone: Path) -> None:
    said = run("generator", "diff", "no-such-branch", root=clone, code=2)
    assert "neither a folder with content nor a branch" in said.stdout
    run("generator", "diff", "--", "--output=x", root=clone, code=2)
