"""A build writes what changed, removes what is no longer made, and never half of a file."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.output import publish, take_over


def test_only_what_changed_is_written(tmp_path: Path) -> None:
    publish(tmp_path, {"a.md": b"1", "b/c.md": b"2"})
    stamp = (tmp_path / "a.md").stat().st_mtime_ns
    changes = publish(tmp_path, {"a.md": b"1", "b/c.md": b"3"})
    assert (changes.written, changes.unchanged) == (("b/c.md",), 1)
    assert (tmp_path / "a.md").stat().st_mtime_ns == stamp


def test_what_is_no_longer_made_is_removed_with_its_empty_folder(tmp_path: Path) -> None:
    publish(tmp_path, {"a.md": b"1", "b/c.md": b"2"})
    assert publish(tmp_path, {"a.md": b"1"}).removed == ("b/c.md",)
    assert [path.name for path in tmp_path.iterdir()] == ["a.md"]


def test_files_that_start_with_a_dot_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("*")
    assert publish(tmp_path, {"a.md": b"1"}).removed == ()
    assert (tmp_path / ".gitignore").exists()


@pytest.mark.parametrize("path", ["../out.md", "/etc/x", "a/../../x", "", "a\\b", ".git/x", "a/.b"])
def test_no_path_leaves_the_folder(tmp_path: Path, path: str) -> None:
    root = tmp_path / "docs"
    with pytest.raises(ValueError, match="folder that is built"):
        publish(root, {"fine.md": b"1", path: b"2"})
    assert not root.exists(), "nothing is written when one path is wrong"


def test_a_link_to_another_folder_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "docs").mkdir()
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "docs" / "out").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(ValueError, match="leads out"):
        publish(tmp_path / "docs", {"out/x.md": b"1"})
    assert list((tmp_path / "elsewhere").iterdir()) == []


def test_an_interrupted_write_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    publish(tmp_path, {"a.md": b"old"})

    def interrupted(self: Path, target: Path) -> Path:
        raise KeyboardInterrupt

    monkeypatch.setattr(Path, "replace", interrupted)
    with pytest.raises(KeyboardInterrupt):
        publish(tmp_path, {"a.md": b"new"})
    assert (tmp_path / "a.md").read_bytes() == b"old"


def test_a_new_site_takes_over_and_rewrites_only_what_differs(tmp_path: Path) -> None:
    new, old = tmp_path / "new", tmp_path / "old"
    publish(old, {"same.html": b"1", "other.html": b"2", "gone.html": b"3"})
    publish(new, {"same.html": b"1", "other.html": b"4", "added/index.html": b"5"})
    changes = take_over(new, old)
    assert changes.written == ("added/index.html", "other.html")
    assert changes.removed == ("gone.html",)
    assert not new.exists()
