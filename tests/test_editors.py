"""Commands that help an editor: explain, stats, figure, check --only and check --watch."""

from __future__ import annotations

import re
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from generator.checks import RULES, name
from generator.explain import explanations
from generator.explain.rules import NAMED_OTHERWISE
from tests.test_commands import ROOT, run
from tests.tiny_base import TODAY, copy_tiny

CASES = "\n".join(file.read_text("utf-8") for file in (ROOT / "tests" / "cases").glob("*.yml"))


@pytest.fixture
def tiny(tmp_path: Path, built_tiny: Path) -> Path:
    return copy_tiny(tmp_path, built_tiny)


def edit(root: Path, file: str, old: str, new: str) -> None:
    path = root / "content" / file
    text = path.read_text("utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_every_rule_that_a_message_can_name_is_explained() -> None:
    named = set(re.findall(r"(?:error|warning): .* \[([a-z][a-z-]+)\]$", CASES, re.MULTILINE))
    named |= {name(rule) for rule in RULES if rule not in NAMED_OTHERWISE}
    assert named <= set(explanations())
    assert all(text.count("\n") >= 2 for text in explanations().values()), "what, and how to mend"


def test_a_rule_is_explained_by_the_name_in_its_message(tiny: Path) -> None:
    for word in ("duplicate-key", "[duplicate-key]"):
        assert "Keep one of the two" in run("explain", word, root=tiny).stdout
    wrong = run("explain", "duplicate", root=tiny)
    assert wrong.returncode == 2
    assert 'did you mean "duplicate-key"?' in wrong.stdout
    listed = run("explain", root=tiny).stdout
    assert len(listed.splitlines()) == len(explanations())


def test_only_shows_the_rules_asked_for(tiny: Path) -> None:
    edit(tiny, "exercises/heel-raise.yml", "support: worktop", "support: chair-seat")
    edit(tiny, "impacts/slow-walking.yml", "self_checks: [stands]", "self_checks: [stand]")
    only = run("check", "--only", "unknown-reference", root=tiny)
    assert only.returncode == 1
    assert set(re.findall(r"\[([a-z-]+)\]$", only.stdout, re.M)) == {"unknown-reference"}
    assert run("check", "--only", "syntax", root=tiny).returncode == 0
    assert run("check", "--only", "sintax", root=tiny).returncode == 2


def test_watch_checks_again_at_each_edit_and_stops_without_a_fault(tiny: Path) -> None:
    command = [sys.executable, "-u", "-m", "generator", "check", "--watch", "--today", TODAY]
    with subprocess.Popen(
        [*command, "--root", str(tiny)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        patience = threading.Timer(30, process.kill)
        patience.start()
        assert process.stdout
        assert "No problems" in process.stdout.readline()
        edit(tiny, "exercises/heel-raise.yml", "level: moderate", "level: moderat")
        heard = [process.stdout.readline() for _ in range(3)]
        process.send_signal(signal.SIGINT)
        assert process.wait() == 0
        patience.cancel()
    assert "heel-raise.yml changed." in heard[1]
    assert 'unknown level "moderat"' in heard[2]


def test_stats_say_where_the_knowledge_base_is_thin(tiny: Path) -> None:
    shown = run("stats", "--today", "2027-12-31", root=tiny).stdout
    assert re.search(r"^ +gastrocnemius +2 ", shown, re.M)
    assert re.search(r"^ +sitting .* 1 \(few\)$", shown, re.M)
    assert re.search(r"^ +due in 90 days +1[0-9]$", shown, re.M)
    assert re.search(r"^ +exercises +[0-9.]+ +[0-9.]+ [a-z-]+$", shown, re.M)
    overdue = run("stats", "--today", "2028-02-01", root=tiny).stdout
    assert re.search(r"^ +overdue +1[0-9]$", overdue, re.M)


def test_a_figure_is_written_as_svg_and_png(tiny: Path) -> None:
    shown = run("figure", "heel-raise", root=tiny)
    made = tiny / "build" / "figures"
    assert shown.returncode == 0
    assert (made / "heel-raise.svg").read_text("utf-8").startswith("<svg")
    assert (made / "heel-raise.png").read_bytes().startswith(b"\x89PNG")
    assert run("figure", "heel-rise", root=tiny).returncode == 2
    assert run("figure", root=tiny).returncode == 2


def test_a_pose_that_cannot_be_is_named_and_not_drawn(tiny: Path, tmp_path: Path) -> None:
    edit(tiny, "exercises/heel-raise.yml", "heel_lift: 38", "heel_lift: 88")
    shown = run("figure", "--all", "--out", str(tmp_path / "out"), root=tiny)
    assert shown.returncode == 1
    assert "heel-raise.yml:" in shown.stdout
    assert not (tmp_path / "out" / "heel-raise.svg").exists()
    assert (tmp_path / "out" / "all.html").exists()
