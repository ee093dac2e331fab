"""The command line, as an editor and the build call it."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from generator.commands.line import COMMANDS, main
from tests.tiny_base import copy_tiny

ROOT = Path(__file__).resolve().parent.parent


def run(*words: str, root: Path | None = None, **env: str) -> subprocess.CompletedProcess[str]:
    """Call the generator in a process of its own."""
    command = [sys.executable, "-m", "generator", *words]
    if root:
        command += ["--root", str(root)]
    clean = {key: value for key, value in os.environ.items() if not key.startswith("GITHUB_")}
    return subprocess.run(
        command, cwd=ROOT, env={**clean, **env}, capture_output=True, text=True, check=False
    )


@pytest.fixture
def tiny(tmp_path: Path, built_tiny: Path) -> Path:
    return copy_tiny(tmp_path, built_tiny)


def break_ten_files(root: Path) -> None:
    """Ten files, each broken in another way."""
    content = root / "content"

    def change(file: str, old: str, new: str) -> None:
        path = content / file
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    change("exercises/heel-raise.yml", "title: ", "title:\t")
    change("exercises/seated-heel-raise.yml", "level: gentle", "level: gentel")
    change("causes/cast.yml", "stance: ask-first", "stance: ask first")
    change("impacts/slow-walking.yml", "self_checks: [stands]", "self_checks: [stand]")
    change("treatments/training.yml", "risks:\n  - Sore muscles.\n", "")
    change("muscles/gastrocnemius.yml", "where: At", "where: Here: at")
    change("programmes/calves.yml", "days: 3", "days: three")
    change("self-checks/stands.yml", "value: 14", 'value: "14"')
    change("sources/big-review.yml", "url: https", "url: ftp")
    change("pages/about.yml", "A paragraph.", "A <b>bold</b> paragraph.")


TEN = [
    ("content/causes/cast.yml", "not-in-list"),
    ("content/exercises/heel-raise.yml", "tab"),
    ("content/exercises/seated-heel-raise.yml", "unknown-reference"),
    ("content/impacts/slow-walking.yml", "unknown-reference"),
    ("content/muscles/gastrocnemius.yml", "syntax"),
    ("content/pages/about.yml", "raw-html"),
    ("content/programmes/calves.yml", "wrong-value"),
    ("content/self-checks/stands.yml", "wrong-type"),
    ("content/sources/big-review.yml", "wrong-value"),
    ("content/treatments/training.yml", "missing-field"),
]


def test_ten_broken_files_give_ten_problems_and_leave_the_last_build(tiny: Path) -> None:
    assert run("build", root=tiny).returncode == 0
    before = {file: file.stat().st_mtime_ns for file in (tiny / "build" / "docs").rglob("*")}
    break_ten_files(tiny)
    result = run("build", root=tiny)
    found = re.findall(r"^(\S+?):\d+:\d+: error: .* \[([\w-]+)\]$", result.stdout, re.MULTILINE)
    assert result.returncode == 1
    assert found == TEN
    assert "Traceback" not in result.stdout + result.stderr
    assert "10 errors" in result.stdout
    after = {file: file.stat().st_mtime_ns for file in (tiny / "build" / "docs").rglob("*")}
    assert after == before


def test_fine_content_is_zero(tiny: Path) -> None:
    result = run("check", "--today", "2026-06-01", root=tiny)
    assert (result.returncode, result.stderr) == (0, "")
    assert "No problems" in result.stdout


def test_warnings_do_not_stop_a_build(tiny: Path) -> None:
    file = tiny / "content" / "exercises" / "heel-raise.yml"
    long = "Stand and lift your heels and then " * 4
    text = file.read_text().replace("Stand and lift your heels.", f"{long}stop.")
    file.write_text(text)
    result = run("build", root=tiny)
    assert result.returncode == 0
    assert "warning" in result.stdout


@pytest.mark.parametrize("words", [[], ["nonsense"], ["new", "exercise"], ["new", "x", "y"]])
def test_wrong_use_is_two(words: list[str]) -> None:
    assert run(*words).returncode == 2


def test_a_folder_without_content_is_wrong_use(tmp_path: Path) -> None:
    result = run("check", root=tmp_path)
    assert result.returncode == 2
    assert "content/" in result.stderr


def test_without_the_packages_it_says_what_to_type() -> None:
    # -S hides all that was installed, as in a window where the environment is not active.
    command = [sys.executable, "-S", "-m", "generator", "check"]
    result = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert result.returncode == 1
    assert 'Run "source .venv/bin/activate" in this window.' in result.stderr
    assert 'run "make setup" first' in result.stderr
    assert "Traceback" not in result.stderr


def test_the_cards_are_set_only_if_asked_for_and_a_long_wait_is_announced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    root = str(copy_tiny(tmp_path))
    monkeypatch.setattr(sys.stderr, "isatty", lambda: True)
    waits = []
    for words in (["--only", "missing-figure"], ["--no-cards"], ["--only", "unprintable"], []):
        assert main(["check", "--today", "2026-06-01", "--root", root, *words]) == 0
        waits.append("Setting all cards, once." in capsys.readouterr().err)
    assert waits == [False, False, True, False]


@pytest.mark.parametrize("words", [["stats"], ["explain"], ["--help"], ["check"]])
def test_it_ends_without_a_word_when_nobody_reads_on(words: list[str], tiny: Path) -> None:
    read_end, write_end = os.pipe()
    os.close(read_end)  # as `| head -1` does once it has its line
    root = [] if words == ["--help"] else ["--root", str(tiny)]
    command = [sys.executable, "-m", "generator", *words, *root]
    result = subprocess.run(command, cwd=ROOT, stdout=write_end, stderr=subprocess.PIPE, text=True)
    os.close(write_end)
    assert result.stderr == ""


@pytest.mark.parametrize("command", COMMANDS)
def test_every_command_has_help(command: str) -> None:
    result = run(command, "--help")
    assert result.returncode == 0
    assert "usage: python -m generator" in result.stdout
    assert command in run("--help").stdout


def test_quiet_prints_nothing_when_all_is_fine(tiny: Path) -> None:
    assert run("build", "--quiet", root=tiny).stdout == ""


def test_verbose_names_each_file(tiny: Path) -> None:
    assert "wrote   exercises/heel-raise.md" in run("build", "--verbose", root=tiny).stdout


def test_no_progress_in_a_log(tiny: Path) -> None:
    assert run("build", root=tiny).stderr == ""


def test_a_second_build_does_nothing_and_an_edit_rewrites_only_what_it_reaches(tiny: Path) -> None:
    run("build", root=tiny)
    assert "Nothing has changed" in run("build", root=tiny).stdout
    file = tiny / "content" / "muscles" / "gastrocnemius.yml"
    file.write_text(file.read_text().replace("It pushes you forward.", "It pushes you on."))
    written = re.findall(r"^wrote   (\S+)", run("build", "-v", root=tiny).stdout, re.MULTILINE)
    assert [path for path in written if path.endswith(".md")] == ["muscles/gastrocnemius.md"]
    others = {path for path in written if not path.endswith(".md")}
    assert others <= {"data/legwork.json", "data/muscles/gastrocnemius.json", "data/offline.json"}


def test_what_was_built_and_changed_by_hand_is_mended(tiny: Path) -> None:
    run("build", root=tiny)
    page = tiny / "build" / "docs" / "muscles" / "gastrocnemius.md"
    right = page.read_text()
    page.write_text("wrong")
    run("build", root=tiny)
    assert page.read_text() == right


def test_two_builds_give_the_same_bytes(tmp_path: Path) -> None:
    folders = [copy_tiny(tmp_path / name) for name in ("one", "two")]
    for folder, seed in zip(folders, ("1", "2"), strict=True):
        run("build", root=folder, PYTHONHASHSEED=seed)
    made = [
        {
            file.relative_to(folder).as_posix(): file.read_bytes()
            for file in (folder / "build" / "docs").rglob("*")
            if file.is_file()
        }
        for folder in folders
    ]
    assert made[0] == made[1]
    assert made[0]


@pytest.mark.parametrize("kind", ["cause", "exercise", "source", "vocabulary"])
def test_a_new_entry_is_led_through_by_its_empty_fields(kind: str, tiny: Path) -> None:
    assert run("new", kind, "my-entry", root=tiny).returncode == 0
    result = run("check", root=tiny)
    rules = set(re.findall(r"my-entry\.yml:.*\[([\w-]+)\]$", result.stdout, re.MULTILINE))
    assert rules == {"empty-field"}
    assert run("new", kind, "my-entry", root=tiny).returncode == 2, "nothing is overwritten"


def test_the_schema_knows_the_fields() -> None:
    schema = json.loads(run("schema", "exercise").stdout)
    assert "dose" in schema["properties"]
    assert schema["additionalProperties"] is False


def test_on_github_problems_are_annotations_and_a_summary(tiny: Path, tmp_path: Path) -> None:
    break_ten_files(tiny)
    for number in range(12):
        (tiny / "content" / "exercises" / f"Bad_{number}.yml").write_text("title: x\n")
    summary = tmp_path / "summary.md"
    result = run("check", root=tiny, GITHUB_ACTIONS="true", GITHUB_STEP_SUMMARY=str(summary))
    annotations = re.findall(r"^::error file=([^,]+),line=\d+,col=\d+", result.stdout, re.MULTILINE)
    assert len(annotations) == 10, "GitHub drops the rest"
    assert summary.read_text().count("**error**") == 22, "the summary has them all"
