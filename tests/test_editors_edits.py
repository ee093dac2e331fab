"""Edits in an editor's files: `rename` and `fix` change what they say, and nothing else."""

from __future__ import annotations

import difflib
import re
from pathlib import Path

import pytest

from generator.catalog import load
from generator.commands import main
from generator.edits import RefusedError, fixed, renamed
from generator.edits.redirects import redirected
from generator.model.exercises import Exercise
from generator.source import read
from tests.tiny_base import TINY, copy_tiny, problems_in

HEEL = (TINY / "content" / "exercises" / "heel-raise.yml").read_text("utf-8")


@pytest.fixture
def tiny(tmp_path: Path) -> Path:
    return copy_tiny(tmp_path)


def files(root: Path) -> dict[str, str]:
    found = sorted((root / "content").rglob("*.yml"))
    return {file.relative_to(root).as_posix(): file.read_text("utf-8") for file in found}


def words_changed(before: str, after: str) -> set[tuple[str, str]]:
    """(old, new) of each run of letters and hyphens that differs."""
    one, two = (re.findall(r"[\w-]+|[^\w-]", text) for text in (before, after))
    matcher = difflib.SequenceMatcher(None, one, two, autojunk=False)
    return {
        ("".join(one[a:b]), "".join(two[c:d]))
        for what, a, b, c, d in matcher.get_opcodes()
        if what != "equal"
    }


@pytest.mark.parametrize(
    ("kind", "old", "new"),
    [
        ("exercise", "heel-raise", "calf-rise"),
        ("impacts", "slow-walking", "slow-steps"),
        ("source", "big-review", "large-review"),
        ("self-check", "stands", "chair-stands"),
        ("treatment", "training", "strength"),
    ],
)
def test_rename_mends_all_that_points_there_and_nothing_else(
    kind: str, old: str, new: str, tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = files(tiny)
    assert main(["rename", kind, old, new, "--root", str(tiny)]) == 0
    assert problems_in(tiny) == []
    after = files(tiny)
    folder = next(path for path in before if path.endswith(f"/{old}.yml")).rpartition("/")[0]
    moved = {
        path.replace(f"{folder}/{old}.", f"{folder}/{new}."): text for path, text in before.items()
    }
    redirects = "content/redirects.yml"
    assert set(after) == set(moved)
    kind_name = folder.removeprefix("content/")
    assert after.pop(redirects).endswith(f"{kind_name}/{old}: {kind_name}/{new}\n")
    history = "content/history.yml"
    recorded = {f"{kind_name}/{old}:" in before[history], f"{kind_name}/{new}:" in after[history]}
    assert len(recorded) == 1
    assert f"{kind_name}/{old}:" not in after.pop(history)
    for path, text in after.items():
        assert words_changed(moved[path], text) <= {(old, new)}, path
    assert f"removed {folder}/{old}.yml" in capsys.readouterr().out


def test_rename_leaves_the_same_words_in_a_sentence_alone(tiny: Path) -> None:
    file = tiny / "content" / "exercises" / "seated-heel-raise.yml"
    text = file.read_text("utf-8").replace("easier: ", "easier: No heel-raise, but ", 1)
    file.write_text(f"# see [@big-review] and heel-raise\n{text}", "utf-8")
    made = renamed(load(tiny)[0], "exercises", "heel-raise", "calf-rise")
    mended = made["content/exercises/seated-heel-raise.yml"] or ""
    assert "easier: No heel-raise, but " in mended
    assert mended.startswith("# see [@big-review] and heel-raise\n")
    assert "progresses_to: calf-rise" in mended


def test_rename_names_the_code_that_needs_the_old_id_in_one_line(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code = tiny / "generator" / "code.py"
    code.parent.mkdir()
    example = '"""Such as ``exercises/heel-raise``."""\nhint = "such as heel-raise: x"\n'
    code.write_text(f'{example}page = "exercises/heel-raise.md"\nid_ = "heel-raise"\n', "utf-8")
    assert main(["rename", "exercise", "heel-raise", "calf-rise", "--root", str(tiny)]) == 0
    said = [line for line in capsys.readouterr().out.splitlines() if "engineer" in line]
    places = "generator/code.py:3, generator/code.py:4"
    assert said == [f'The code names "heel-raise" too: tell an engineer, who looks at {places}.']


def test_rename_twice_leaves_no_chain_and_back_again_no_redirect(tiny: Path) -> None:
    for old, new in (("heel-raise", "b"), ("b", "c"), ("c", "heel-raise")):
        assert main(["rename", "exercise", old, new, "--root", str(tiny), "--quiet"]) == 0
        assert problems_in(tiny) == []
    kept = (tiny / "content" / "redirects.yml").read_text("utf-8")
    assert read("", kept.encode()).data == {
        "exercises/heel-lift": "exercises/heel-raise",
        "exercises/b": "exercises/heel-raise",
        "exercises/c": "exercises/heel-raise",
    }


def test_redirects_keep_their_comments() -> None:
    source = read("content/redirects.yml", b"# Why: a printed code.\na/x: a/y # once\n")
    _, text = redirected(source, "a/p", "a/q")
    assert text == "# Why: a printed code.\na/x: a/y # once\na/p: a/q\n"


@pytest.mark.parametrize(
    ("old", "new", "reason"),
    [
        ("heel-rise", "x", 'did you mean "heel-raise"?'),
        ("heel-raise", "Heel Raise", "small letters"),
        ("heel-raise", "seated-heel-raise", "already"),
        ("heel-raise", "../x", "small letters"),
    ],
)
def test_an_id_that_cannot_be_is_refused_with_the_reason(
    old: str, new: str, reason: str, tiny: Path
) -> None:
    with pytest.raises(RefusedError, match=re.escape(reason)):
        renamed(load(tiny)[0], "exercises", old, new)


def test_nothing_is_renamed_while_a_file_cannot_be_read(tiny: Path) -> None:
    (tiny / "content" / "impacts" / "slow-walking.yml").write_text("title: [", "utf-8")
    before = files(tiny)
    assert main(["rename", "exercise", "heel-raise", "x", "--root", str(tiny)]) == 2
    assert files(tiny) == before


def fix(text: str) -> str:
    return fixed(text.encode(), Exercise)


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("title: Heel raise\n", "title:   Heel raise  \n"),
        ("steps:\n  - Start", "steps:\n\t- Start"),
        ("level: moderate", "level:\tmoderate"),
        ("reps: 8-12", "reps: 8 \u2013 12"),
        ("why: For walking.", "why: For walk\u200bing."),
        ("\n", "\r\n"),
        ("title: Heel raise", "\ufefftitle: Heel raise"),
    ],
)
def test_fix_mends_what_nobody_meant(old: str, new: str) -> None:
    assert fix(HEEL.replace(old, new)) == HEEL


def test_fix_ends_a_file_with_one_newline() -> None:
    assert fix(HEEL.rstrip("\n")) == HEEL
    assert fix(f"{HEEL}\n\n") == HEEL


def test_fix_puts_fields_in_order_with_their_comments() -> None:
    level = "# Not easy at all.\nlevel: moderate\n"
    position = "position: standing\n"
    messy = HEEL.replace("level: moderate\n", "").replace(position, level + position)
    dose = "  sets: 2\n  reps: 8-12\n"
    messy = messy.replace(dose, "  # Few are enough.\n  reps: 8-12\n  sets: 2\n")
    tidy = HEEL.replace("level: moderate\n", level)
    assert fix(messy) == tidy.replace(dose, "  sets: 2\n  # Few are enough.\n  reps: 8-12\n")


@pytest.mark.parametrize(
    "text",
    [
        HEEL.replace("why: For walking.", "why: |\n  For\n\n  walking."),
        HEEL.replace("why: For walking.", 'why: "For   walking."'),
        HEEL.replace("summary: Stand", "summary: >-\n  # Stand"),
        HEEL.replace("level: moderate", "level: moderat"),
        HEEL.replace("title: Heel raise", "title: [Heel raise"),
        "- not an entry\n",
    ],
)
def test_fix_leaves_alone_what_it_could_get_wrong(text: str) -> None:
    assert fix(text) == text


def test_fix_shows_first_and_writes_when_told(
    tiny: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tiny / "content" / "exercises" / "heel-raise.yml"
    file.write_text(f"# mine\n{HEEL}".replace("level: moderate", "level:  moderate  "), "utf-8")
    before = file.read_text("utf-8")
    assert main(["fix", "--root", str(tiny)]) == 1
    assert "-level:  moderate  \n+level: moderate\n" in capsys.readouterr().out
    assert file.read_text("utf-8") == before
    assert main(["fix", "--yes", "--root", str(tiny)]) == 0
    assert file.read_text("utf-8") == f"# mine\n{HEEL}"
    assert main(["fix", "--root", str(tiny)]) == 0
    assert main(["fix", str(tiny / "content" / "rules.yml"), "--root", str(tiny)]) == 2
