"""The workflows keep rights, secrets and foreign code apart, and do what can be done here too."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
import yaml

ROOT = Path(__file__).resolve().parent.parent
FILES = sorted((ROOT / ".github" / "workflows").glob("*.yml"))
MAKEFILE = (ROOT / "Makefile").read_text("utf-8")
WITHOUT_PACKAGES = ("comment", "report", "smoke")
"""Tools that run where nothing is installed."""


def jobs(name: str) -> dict[str, dict[str, Any]]:
    text = (ROOT / ".github" / "workflows" / f"{name}.yml").read_text("utf-8")
    found: dict[str, dict[str, Any]] = yaml.safe_load(text)["jobs"]
    return found


def rights(name: str) -> dict[str, set[str]]:
    """Job → what it may write."""
    return {
        job: {right for right, level in body["permissions"].items() if level == "write"}
        for job, body in jobs(name).items()
    }


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_workflow_starts_without_rights_and_pins_what_it_uses(file: Path) -> None:
    text = file.read_text("utf-8")
    assert "\npermissions: {}\n" in text
    assert "pull_request_target" not in text
    uses = re.findall(r"uses: (.+)", text)
    assert all(re.fullmatch(r"[\w-]+/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+", use) for use in uses)
    assert text.count("persist-credentials: false") == text.count("uses: actions/checkout@")
    assert all(
        "permissions" in job and "timeout-minutes" in job for job in jobs(file.stem).values()
    )


def test_what_a_pull_request_brings_runs_without_secrets_or_rights() -> None:
    assert set().union(*rights("check").values()) == set()
    text = (ROOT / ".github" / "workflows" / "check.yml").read_text("utf-8")
    assert "secrets" not in text
    assert "token" not in text


def test_the_right_to_write_is_where_no_foreign_code_runs() -> None:
    assert rights("comment") == {"comment": {"pull-requests"}}
    assert rights("deploy") == {"build": set(), "deploy": {"pages", "id-token"}, "smoke": set()}
    assert rights("weekly") == {"addresses": set(), "successor": set(), "report": {"issues"}}
    for name, job in (("comment", "comment"), ("weekly", "report"), ("deploy", "deploy")):
        steps = [step["run"] for step in jobs(name)[job]["steps"] if "run" in step]
        assert all(re.match(r"python3 -m tools\.\w+ ", step) for step in steps), "nothing else"


def test_what_is_published_comes_from_no_cache() -> None:
    assert "cache" not in (ROOT / ".github" / "workflows" / "deploy.yml").read_text("utf-8")


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_step_can_be_run_here(file: Path) -> None:
    runs = [s["run"] for j in jobs(file.stem).values() for s in j["steps"] if "run" in s]
    for run in runs:
        target = re.match(r"make (\w+)", run)
        module = re.match(r"python3 -m (tools\.\w+)", run)
        assert run == ".ci/run" or target or module, run
        assert not target or re.search(rf"(?m)^{target[1]}:", MAKEFILE), run
        assert not module or (ROOT / f"{module[1].replace('.', '/')}.py").is_file(), run


@pytest.mark.parametrize("tool", WITHOUT_PACKAGES)
def test_a_tool_with_rights_needs_no_package(tool: str) -> None:
    code = f"import sys; sys.path.insert(0, {str(ROOT)!r}); import tools.{tool}"
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)
