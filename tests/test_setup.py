"""A fresh machine needs Python and make, and nothing else."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.conftest import NO_BROWSER, ROOT

LOCKS = sorted((ROOT / "requirements").glob("*.txt"))


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locked_packages_are_pinned_by_hash_and_bound_to_no_index(lock: Path) -> None:
    text = lock.read_text("utf-8")
    packages = re.findall(r"^[\w.-]+==\S+(?: ;[^\\\n]*)? \\\n    --hash=sha256:", text, re.M)
    assert len(packages) == len(re.findall(r"^\w", text, re.M)) > 0
    assert "://" not in text


@pytest.mark.parametrize("lock", LOCKS, ids=lambda lock: lock.name)
def test_locked_packages_are_the_same_for_every_python(lock: Path) -> None:
    assert "python_full_version" not in lock.read_text("utf-8")
    assert "python_version" not in lock.read_text("utf-8")


def test_tests_use_the_same_packages_as_the_site() -> None:
    site, test = (
        set(re.findall(r"^\S+==\S+", (ROOT / f"requirements/{name}.txt").read_text("utf-8"), re.M))
        for name in ("site", "test")
    )
    assert site <= test


def test_every_command_is_explained() -> None:
    phony = re.findall(r"^\.PHONY: (.*)", (ROOT / "Makefile").read_text("utf-8"), re.M)
    commands = set(" ".join(phony).split())
    explained = set(re.findall(r"^  make (\w+) +\w", make("help").stdout, re.M))
    assert explained == commands


def test_packages_are_installed_once_and_again_when_their_lock_changes(tmp_path: Path) -> None:
    root = fresh_machine(tmp_path)
    for _ in range(2):
        assert make("setup", "PYTHON=./python", cwd=root).returncode == 0
    assert installs(root) == 1

    (root / "requirements/test.txt").write_text("another==1\n")
    assert make("setup", "PYTHON=./python", cwd=root).returncode == 0
    assert installs(root) == 2


def test_an_install_that_fails_is_tried_again(tmp_path: Path) -> None:
    root = fresh_machine(tmp_path)
    (root / "offline").touch()
    assert make("setup", "PYTHON=./python", cwd=root).returncode != 0

    (root / "offline").unlink()
    assert make("setup", "PYTHON=./python", cwd=root).returncode == 0
    assert installs(root) == 2


def test_an_old_python_is_named_as_the_reason(tmp_path: Path) -> None:
    root = fresh_machine(tmp_path)
    (root / "python").write_text('#!/bin/sh\n[ "$1" = -c ] && echo "needs Python 3.11" && exit 1\n')
    run = make("site", "PYTHON=./python", cwd=root)
    assert run.returncode != 0
    assert "needs Python 3.11" in run.stdout


@pytest.mark.parametrize(("required", "outcome"), [("0", "1 skipped"), ("1", "1 error")])
def test_a_missing_browser_is_loud_and_fails_where_it_is_required(
    tmp_path: Path, required: str, outcome: str
) -> None:
    test = tmp_path / "test_needs_browser.py"
    test.write_text("def test_page(browser):\n    browser.new_page()\n")
    nowhere = {"PATH": "", "CHROMIUM": "", "PLAYWRIGHT_BROWSERS_PATH": str(tmp_path)}
    run = subprocess.run(
        [sys.executable, "-m", "pytest", "-p", "tests.conftest", "-p", "no:cacheprovider", test],
        cwd=ROOT,
        env={**os.environ, **nowhere, "REQUIRE_BROWSER": required},
        capture_output=True,
        text=True,
    )
    assert outcome in run.stdout
    assert NO_BROWSER in run.stdout


def make(*arguments: str, cwd: Path = ROOT) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["make", *arguments], cwd=cwd, capture_output=True, text=True)


def fresh_machine(folder: Path) -> Path:
    """A copy of the Makefile with stand-ins for Python and pip that write down what they did."""
    (folder / "requirements").mkdir()
    (folder / "requirements/test.txt").write_text("a==1\n")
    (folder / "requirements/site.txt").write_text("a==1\n")
    (folder / "Makefile").write_bytes((ROOT / "Makefile").read_bytes())
    executable(folder / "pip", "echo $* >> pip.log; test ! -e offline")
    executable(
        folder / "python",
        '[ "$1" = -c ] || { mkdir -p .venv/bin && cp pip .venv/bin/pip && cp python .venv/bin/; }',
    )
    return folder


def executable(path: Path, script: str) -> None:
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)


def installs(root: Path) -> int:
    return len((root / "pip.log").read_text("utf-8").splitlines())
